import type { Payload } from 'payload'
import { comesToUs } from '../domain/wire/comesToUs.ts'
import { healthOfWire, type WireHealth } from '../domain/wire/healthOfWire.ts'
import type { JudgedSource } from '../domain/wire/judgeSource.ts'
import { lastHeardAt } from '../domain/wire/lastHeardAt.ts'

const DAY = 86_400_000
/** A source that has not written for longer is no news to readers any more. */
const remembered = 30 * DAY

const isListenedTo = (source: JudgedSource): boolean =>
  source.polling?.enabled === true || source.health?.outcome === 'gone' || comesToUs(source)

/**
 * How fresh the wire is for readers: by the sources that wrote lately and are listened to. Judged anew
 * at every question, so that it is true also while nobody polls. One that the desk stopped polling is
 * not quiet: we do not listen.
 */
export const wireHealth = async (payload: Payload, now: Date): Promise<WireHealth> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { 'health.outcome': { exists: true } },
    pagination: false,
    depth: 0,
    select: { code: true, name: true, platform: true, polling: true, health: true },
  })
  const since = new Date(now.getTime() - remembered).toISOString()
  const listened = docs.filter((source) => isListenedTo(source) && (lastHeardAt(source) ?? '') > since)
  return healthOfWire(listened, now)
}
