import type { Payload } from 'payload'
import { healthOfWire, type WireHealth } from '../domain/wire/healthOfWire.ts'
import { isToldToReaders } from '../domain/wire/isToldToReaders.ts'

/**
 * How fresh the wire is for readers. Judged anew at every question, so that it is true also while nobody
 * polls.
 */
export const wireHealth = async (payload: Payload, now: Date): Promise<WireHealth> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { 'health.outcome': { exists: true } },
    pagination: false,
    depth: 0,
    select: { code: true, name: true, platform: true, polling: true, health: true },
  })
  return healthOfWire(
    docs.filter((source) => isToldToReaders(source, now)),
    now,
  )
}
