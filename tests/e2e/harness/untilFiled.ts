import { setTimeout as pause } from 'node:timers/promises'
import type { Ask } from './askApi.ts'

/** Milliseconds; the desk looks back five seconds for what changed. */
const still = 6000

/**
 * Waits until every item of a source is in its story and none was touched for a while: where hundreds change
 * at once, a desk that stands open is told of many, not of each.
 */
export const untilFiled = async (ask: Ask, code: string): Promise<void> => {
  const ofSource = `/wire-items?where[source.code][equals]=${code}&limit=1&depth=0`
  for (;;) {
    const unfiled = await ask(`${ofSource}&where[story][exists]=false`)
    const newest = await ask(`${ofSource}&sort=-updatedAt`)
    const quiet = Date.now() - Date.parse(newest.body.docs[0].updatedAt)
    if (unfiled.body.totalDocs === 0 && quiet > still) return
    await pause(500)
  }
}
