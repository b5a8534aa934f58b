import type { Payload } from 'payload'
import { nextPosition } from '../domain/editions/nextPosition.ts'
import type { Finding } from '../domain/publication/finding.ts'
import type { Edition } from '../generated/payload-types.ts'
import { readFurniture } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'

/** What keeps an edition from taking the next place in the chain as it stands now. */
export const checkPosition = async (payload: Payload, edition: Edition, now: Date): Promise<Finding[]> => {
  const furniture = await readFurniture(payload)
  const { finding } = nextPosition(await readPrintedSoFar(payload, edition, { ...furniture, now }))
  return finding ? [finding] : []
}
