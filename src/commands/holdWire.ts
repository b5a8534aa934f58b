import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { arrivingVersion, isOlderVersion, statedVersion } from '../domain/wire/statedVersion.ts'
import { wireItem } from '../domain/wire/wireItem.ts'

const held = z.object({ source: z.string(), item: wireItem })
export type HeldWire = z.infer<typeof held>

const keyOf = (source: string, externalId: string): string =>
  `embargo:${source}:${createHash('sha256').update(externalId).digest('hex').slice(0, 32)}`

/** What waits for its time, of one source or (without `source`) of all. */
export const findHeld = async (payload: Payload, source = ''): Promise<HeldWire[]> => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { contains: source === '' ? 'embargo:' : `embargo:${source}:` } },
    pagination: false,
    depth: 0,
  })
  return docs.flatMap(({ data }) => held.safeParse(data).data ?? [])
}

/** Lets go of an item that waits no longer: it came in, or another version of it did. */
export const dropHeld = async (payload: Payload, source: string, externalId: string): Promise<void> => {
  await payload.delete({ collection: 'payload-kv', where: { key: { equals: keyOf(source, externalId) } } })
}

/**
 * Keeps an item outside the wire until its embargo ends. Nobody sees it before, readers least of all;
 * its newest version is the one that comes in.
 */
export const holdWire = async (
  payload: Payload,
  { source, item, receivedAt }: HeldWire & { receivedAt: string },
): Promise<void> => {
  const known = (await findHeld(payload, source)).find((one) => one.item.externalId === item.externalId)
  if (known && isOlderVersion(arrivingVersion(item.raw, receivedAt), statedVersion(known.item.raw))) return
  await payload.kv.set(keyOf(source, item.externalId), { source, item })
}
