import type { Payload } from 'payload'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import type { ReleaseContents } from '../domain/editions/contentHash.ts'
import { composeEdition } from './composeEdition.ts'
import type { GatheredEdition } from './gatherEdition.ts'
import { readFurniture } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'

export interface Printable {
  contents: ReleaseContents
  snapshots: ArticleSnapshot[]
}

/** What readers would be shown of an edition if it were printed now; nothing is written. */
export const contentsNow = async (
  payload: Payload,
  gathered: GatheredEdition,
  now: Date,
): Promise<Printable> => {
  const { edition } = gathered
  const furniture = await readFurniture(payload)
  const { sections, snapshots } = await composeEdition(payload, gathered)
  const { newest } = await readPrintedSoFar(payload, edition, { ...furniture, now })
  const { masthead } = furniture
  return { contents: { edition, masthead, ...carryAmendments(sections, newest) }, snapshots }
}
