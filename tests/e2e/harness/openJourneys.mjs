// @ts-check
import { startPaper } from './startPaper.mjs'

/** Before the first journey: one newsroom with a freshly loaded demo for all of them. */
export default async function openJourneys() {
  const paper = await startPaper()
  Object.assign(globalThis, { monexusJourneys: paper })
  Object.assign(process.env, { JOURNEYS_ORIGIN: paper.origin, JOURNEYS_FOLDER: paper.folder })
}
