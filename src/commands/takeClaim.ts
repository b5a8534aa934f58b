import { ValidationError, type Payload, type RequestContext, type Where } from 'payload'
import { z } from 'zod'
import type { PayloadKv } from '../generated/payload-types.ts'

/** Milliseconds after which a claim counts as left behind by a save that failed. */
const holdsSave = 5000
/** Milliseconds by which the clocks of two machines may differ. */
const skew = 60_000

export interface Claimant {
  payload: Payload
  context: RequestContext
}

const stored = z.object({ until: z.number() })
const names = z.array(z.string()).catch([])

/** A claim is no document of the newsroom: like Payload's own store of keys this asks the database outright. */
const collection = 'payload-kv'

const findClaim = (payload: Payload, key: string) =>
  payload.db.findOne<PayloadKv>({ collection, where: { key: { equals: key } } })

const insertClaim = async (payload: Payload, key: string, holds: number): Promise<boolean> => {
  try {
    // eslint-disable-next-line no-restricted-syntax -- a claim is no document, see above
    await payload.db.create({
      collection,
      data: { key, data: { until: Date.now() + holds } },
      returning: false,
    })
    return true
  } catch (error) {
    // Of this data only the key can be refused: another had it, and may have let go of it by now.
    if (error instanceof ValidationError || (await findClaim(payload, key))) return false
    throw error
  }
}

const removeClaims = (payload: Payload, where: Where): Promise<void> =>
  // eslint-disable-next-line no-restricted-syntax -- a claim is no document, see above
  payload.db.deleteMany({ collection, where })

/** Lets go of a claim, held or not. */
export const dropClaim = (payload: Payload, name: string): Promise<void> =>
  removeClaims(payload, { key: { equals: `claim:${name}` } })

/** Holds a claim on, for `holds` milliseconds from now. */
export const renewClaim = async (payload: Payload, name: string, holds: number): Promise<void> => {
  await payload.update({
    collection,
    where: { key: { equals: `claim:${name}` } },
    data: { data: { until: Date.now() + holds } },
  })
}

/** A claim that ends later than any made now could was made before the clock jumped back. */
const isHeld = (claim: unknown, holds: number): boolean => {
  const until = stored.safeParse(claim).data?.until ?? 0
  return until > Date.now() && until <= Date.now() + holds + skew
}

/**
 * Takes a name that only one save or job may hold at a time, in all processes: the unique key of
 * Payload's own key-value table decides. Answers false while another holds it. It lapses after `holds`
 * milliseconds, five seconds for a save, so that whoever failed locks nobody out. It is kept outside
 * the request's transaction, or nobody else would see it.
 */
export const takeClaim = async (
  { payload, context }: Claimant,
  name: string,
  holds = holdsSave,
): Promise<boolean> => {
  const key = `claim:${name}`
  const before = await findClaim(payload, key)
  if (before && isHeld(before.data, holds)) return false
  if (before) await removeClaims(payload, { id: { equals: before.id } })
  if (!(await insertClaim(payload, key, holds))) return false
  context['claims'] = [...claimsOf(context), name]
  return true
}

/** The names a request has claimed so far. */
export const claimsOf = (context: Record<string, unknown>): string[] => names.parse(context['claims'])
