import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

/** Milliseconds after which a claim counts as left behind by a save that failed. */
const holds = 5000

const stored = z.object({ until: z.number() })

const findClaim = async (payload: Payload, key: string) => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

const insertClaim = async (payload: Payload, key: string): Promise<boolean> => {
  try {
    await payload.create({ collection: 'payload-kv', data: { key, data: { until: Date.now() + holds } } })
    return true
  } catch (error) {
    if (await findClaim(payload, key)) return false
    throw error
  }
}

/** Lets go of a claim, held or not. */
export const dropClaim = async (payload: Payload, name: string): Promise<void> => {
  await payload.delete({ collection: 'payload-kv', where: { key: { equals: `claim:${name}` } } })
}

/**
 * Takes a name that only one save may hold at a time, in all processes: the unique key of Payload's
 * own key-value table decides. Answers false while another save holds it. It lapses after five
 * seconds, so that a save that failed locks nobody out. It is kept outside the request's transaction,
 * or nobody else would see it.
 */
export const takeClaim = async ({ payload, context }: PayloadRequest, name: string): Promise<boolean> => {
  const key = `claim:${name}`
  const before = await findClaim(payload, key)
  const until = stored.safeParse(before?.data).data?.until ?? 0
  if (before && until > Date.now()) return false
  if (before) await payload.delete({ collection: 'payload-kv', where: { id: { equals: before.id } } })
  if (!(await insertClaim(payload, key))) return false
  context['claims'] = [...claimsOf(context), name]
  return true
}

/** The names a request has claimed so far. */
export const claimsOf = (context: Record<string, unknown>): string[] =>
  z.array(z.string()).catch([]).parse(context['claims'])
