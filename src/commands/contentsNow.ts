import type { Payload } from 'payload'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import type { ReleaseContents } from '../domain/editions/contentHash.ts'
import { composeEdition } from './composeEdition.ts'
import type { GatheredEdition } from './gatherEdition.ts'
import { readFurniture } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'

/** What readers would be shown of an edition if it were printed now. */
export const contentsNow = async (
  payload: Payload,
  gathered: GatheredEdition,
  now: Date,
): Promise<ReleaseContents> => {
  const { edition } = gathered
  const furniture = await readFurniture(payload)
  const { sections } = await composeEdition(payload, gathered)
  const { newest } = await readPrintedSoFar(payload, edition, { ...furniture, now })
  return { edition, masthead: furniture.masthead, ...carryAmendments(sections, newest) }
}
