import type { Payload } from 'payload'
import { z } from 'zod'

const imported = z.object({ sequence: z.int().min(1), sha256: z.string() })

/** The release up to which the chain came from an exported folder. */
export type Imported = z.infer<typeof imported>

/** What the events say was imported, before anybody believes them; null where nothing was. */
export const readImported = async (payload: Payload): Promise<Imported | null> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { act: { equals: 'paper.imported' } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { details: true },
  })
  return imported.safeParse(docs[0]?.details).data ?? null
}
