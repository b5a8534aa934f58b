import { editionLine } from '../../domain/editions/editionLine.ts'
import type { PrintedRelease } from './pressLine.ts'

/** What was printed, or that nothing had to be, in a sentence without its full stop. */
export const printedSentence = ({ volume, number, revision, note }: PrintedRelease): string =>
  note?.replace(/\.$/, '') ?? `Printed: ${editionLine(volume, number)}, release ${String(revision)}`
