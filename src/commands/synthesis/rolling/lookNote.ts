import type { Payload } from 'payload'
import { z } from 'zod'

/** How far the last look for updates came. */
export const lookNote = z.object({
  /** Up to when changes of the wire were looked at. ISO 8601, UTC. */
  until: z.iso.datetime(),
})

const key = 'updates'

const find = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** Up to when the wire was looked at for updates; null before the first look. */
export const readLookNote = async (payload: Payload): Promise<string | null> =>
  lookNote.safeParse((await find(payload))?.data).data?.until ?? null

export const writeLookNote = async (payload: Payload, until: Date): Promise<void> => {
  const data = { until: until.toISOString() }
  const row = await find(payload)
  if (row) await payload.update({ collection: 'payload-kv', id: row.id, data: { data }, depth: 0 })
  else await payload.create({ collection: 'payload-kv', data: { key, data }, depth: 0 })
}
