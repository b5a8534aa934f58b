import type { Payload } from 'payload'
import { proofEdition } from '../../commands/proofEdition.ts'
import { editionLine } from '../../domain/editions/editionLine.ts'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import { refusalSentence } from '../../domain/publication/refusalSentence.ts'
import { editionOfDay } from './editionOfDay.ts'
import { findingLines, refusalLines } from './refusalLines.ts'

interface Surroundings {
  say: (line: string) => void
  now: () => Date
}

/**
 * `monexus proof [--date DAY]`: keeps what would be printed now and says its hash and where it is read.
 * Exit code 0 proofed and ready to print, 1 proofed with findings that keep it from print, or not proofed,
 * 2 no such day or edition.
 */
export const proof = async (
  payload: Payload,
  { date }: { date?: string },
  { say, now }: Surroundings,
): Promise<number> => {
  const edition = await editionOfDay(payload, { date, now: now(), say })
  if (edition === null) return 2
  try {
    const made = await proofEdition(payload, { edition, by: null, now })
    say(`Proofed: ${editionLine(made.volume, made.number)}, release ${made.revision}, ${made.contentSha256}`)
    say(`  to be read at ${payload.config.serverURL}${made.address} until ${made.expiresAt}`)
    if (blockingFindings(made.findings).length === 0) return 0
    for (const line of [refusalSentence(made.findings, 'edition'), ...findingLines(made.findings)]) say(line)
    return 1
  } catch (error) {
    for (const line of refusalLines(error)) say(line)
    return 1
  }
}
