import type { Payload } from 'payload'
import { nextPosition } from '../domain/editions/nextPosition.ts'
import type { Finding } from '../domain/publication/finding.ts'
import type { Edition } from '../generated/payload-types.ts'
import { readMasthead } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'

/** What keeps an edition from taking the next place in the chain as it stands now. */
export const checkPosition = async (payload: Payload, edition: Edition, now: Date): Promise<Finding[]> => {
  const masthead = await readMasthead(payload)
  const { finding } = nextPosition(await readPrintedSoFar(payload, edition, { masthead, now }))
  return finding ? [finding] : []
}
