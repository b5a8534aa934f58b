import type { Payload } from 'payload'
import { pressEdition } from '../../commands/pressEdition.ts'
import { editionLine } from '../../domain/editions/editionLine.ts'
import { unchangedSentence } from '../../domain/editions/unchangedSentence.ts'
import { editionOfDay } from './editionOfDay.ts'
import { refusalLines } from './refusalLines.ts'

interface Order {
  date?: string
  reason: string
  /** Proofs and prints in one act. */
  proof: boolean
}

interface Surroundings {
  say: (line: string) => void
  now: () => Date
}

/**
 * `monexus press [--date DAY] [--proof]`: prints the proofed edition of a day, today's in the masthead's
 * time zone without one, or says that nothing has changed. Exit code 0 printed, 1 refused with every finding or with what was changed since
 * the proof, 2 no such day or edition.
 */
export const press = async (
  payload: Payload,
  { date, reason, proof }: Order,
  { say, now }: Surroundings,
): Promise<number> => {
  const edition = await editionOfDay(payload, { date, now: now(), say })
  if (edition === null) return 2
  try {
    const order = { edition, by: null, reason, proof: proof ? 'own' : 'standing', now } as const
    const { release, isNew } = await pressEdition(payload, order)
    const { volume, number, revision, sha256 } = release
    const printed = `Printed: ${editionLine(volume, number)}, release ${revision}`
    say(`${isNew ? printed : unchangedSentence(release, now())}, ${sha256}`)
    return 0
  } catch (error) {
    for (const line of refusalLines(error)) say(line)
    return 1
  }
}
