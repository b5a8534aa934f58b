import type { Payload } from 'payload'
import { healthOfWire, type WireHealth } from '../domain/wire/healthOfWire.ts'

const DAY = 86_400_000
/** A source that has not written for longer is no news to readers any more. */
const remembered = 30 * DAY

/**
 * How fresh the wire is for readers: by the sources that wrote lately and are listened to. Judged anew
 * at every question, so that it is true also while nobody polls. One that the desk stopped polling is
 * not quiet: we do not listen.
 */
export const wireHealth = async (payload: Payload, now: Date): Promise<WireHealth> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: {
      and: [
        { 'health.lastItemAt': { greater_than: new Date(now.getTime() - remembered).toISOString() } },
        { 'health.outcome': { exists: true } },
        {
          or: [
            { 'polling.enabled': { equals: true } },
            { platform: { equals: 'push' } },
            { 'health.outcome': { equals: 'gone' } },
          ],
        },
      ],
    },
    pagination: false,
    depth: 0,
    select: { code: true, name: true, polling: true, health: true },
  })
  return healthOfWire(docs, now)
}
