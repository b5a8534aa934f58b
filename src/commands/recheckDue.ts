import type { Payload, Where } from 'payload'
import type { ReadPage } from '../domain/evidence/pageRead.ts'
import { lookAtSource } from './lookAtSource.ts'
import { underClaim } from './underClaim.ts'

interface Rechecking {
  now: Date
  /** Most posts and pages looked at in one go. */
  limit: number
  read: ReadPage
}

/** Milliseconds; one page takes twenty seconds at most, its pictures and its host’s turn some more. */
const holds = 180_000

/** Earlier than any print. MongoDB calls an empty field of a related document one that exists. */
const firstOfAll = '1970-01-01T00:00:00.000Z'

/** Drafts are not looked after: nobody has said yet that they will be printed. */
const isLookedAfter: Where = {
  or: [
    { 'article.stage': { in: ['in-check', 'cleared'] } },
    {
      and: [
        { 'article.printedAt': { greater_than: firstOfAll } },
        { 'article.stage': { not_equals: 'killed' } },
      ],
    },
  ],
}

const findDue = async (payload: Payload, now: Date, more: { limit?: number; identity?: string }) => {
  const { identity, limit = 0 } = more
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: {
      and: [
        { evidenceState: { equals: 'frozen' } },
        { 'recheck.nextAt': { less_than_equal: now.toISOString() } },
        isLookedAfter,
        ...(identity === undefined ? [] : [{ identity: { equals: identity } }]),
      ],
    },
    sort: 'recheck.nextAt',
    limit,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Asked again under the claim: another worker may have looked meanwhile. */
const lookAt = async (payload: Payload, identity: string, { now, read }: Rechecking): Promise<number> => {
  const links = await findDue(payload, now, { identity })
  await lookAtSource(payload, { links, now }, read)
  return links.length
}

const lookInTurn = async (payload: Payload, identity: string, rechecking: Rechecking): Promise<number> => {
  try {
    const held = { name: `look:${identity}`, holds }
    return (await underClaim(payload, held, () => lookAt(payload, identity, rechecking))) ?? 0
  } catch (error) {
    payload.logger.error({ err: error, identity }, 'A cited source could not be looked at again.')
    return 0
  }
}

/**
 * Looks again at the sources of articles in check, cleared or printed whose next look has come, on a
 * slackening cadence. Finds `same`, `edited`, `deleted` or `unreachable`; evidence and clearances stay
 * as they are. Safe to repeat, by any number of workers at once. Answers how many links it looked at.
 */
export const recheckDue = async (payload: Payload, rechecking: Rechecking): Promise<number> => {
  const due = await findDue(payload, rechecking.now, { limit: rechecking.limit })
  const identities = [...new Set(due.map(({ identity }) => identity ?? ''))].filter((one) => one !== '')
  const looked = await Promise.all(identities.map((one) => lookInTurn(payload, one, rechecking)))
  return looked.reduce((sum, one) => sum + one, 0)
}
