import { editionLine } from '../../domain/editions/editionLine.ts'
import type { PrintedRelease } from './pressLine.ts'

/** What was printed, in a sentence. */
export const printedSentence = ({ volume, number, revision }: PrintedRelease): string =>
  `Printed: ${editionLine(volume, number)}, release ${String(revision)}`
