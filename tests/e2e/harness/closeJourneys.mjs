// @ts-check
import { stopPaper } from './startPaper.mjs'

/** After the last journey. */
export default async function closeJourneys() {
  const { monexusJourneys } = /** @type {{ monexusJourneys?: import('./startPaper.mjs').StartedPaper }} */ (
    globalThis
  )
  if (monexusJourneys) await stopPaper(monexusJourneys)
}
