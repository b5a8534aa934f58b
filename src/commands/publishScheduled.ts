import type { Payload } from 'payload'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, User } from '../generated/payload-types.ts'
import { mailAlarm } from './mailAlarm.ts'
import { noteSchedule } from './noteSchedule.ts'
import { printIfOpen } from './printIfOpen.ts'
import { refusalOfSchedule } from './refusalOfSchedule.ts'
import { refuseSchedule } from './refuseSchedule.ts'
import { underClaim } from './underClaim.ts'

interface Publishing {
  now: () => Date
}

interface Publisher extends Publishing {
  user: User
}

/** Milliseconds; a press of a full edition included. */
const holds = 180_000
const nobody = 'Nothing was published: whoever scheduled it may not publish any more. Schedule it again.'
/** Most articles published in one run; the others are due in the next. */
const most = 20

const isDue = ({ schedule }: Article, now: Date): boolean =>
  schedule?.state === 'waiting' && Boolean(schedule.at) && new Date(schedule.at ?? now) <= now

const findDue = async (payload: Payload, now: Date): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: {
      and: [
        { 'schedule.state': { equals: 'waiting' } },
        { 'schedule.at': { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'schedule.at',
    limit: most,
    depth: 0,
    joins: false,
    pagination: false,
    select: { headline: true },
  })
  return docs.map(({ id }) => id)
}

const findPublisher = async (payload: Payload, article: Article): Promise<User | null> => {
  const id = idOf(article.schedule?.by)
  const asked = { collection: 'users', id: id ?? '', depth: 0, disableErrors: true } as const
  const user = id === null ? null : await payload.findByID(asked)
  return user && mayAct(user.roles, 'publish') ? user : null
}

const publish = async (payload: Payload, article: Article, user: User): Promise<void> => {
  await payload.update({
    collection: 'articles',
    id: article.id,
    // The revision that was judged: whoever saves in between is not published unseen.
    data: { _status: 'published', ...(typeof article.rev === 'number' ? { rev: article.rev } : {}) },
    depth: 0,
    user: { ...user, collection: 'users' },
    overrideAccess: false,
    // Carried out below, with its note.
    context: { publishesScheduled: true },
  })
}

const carryOut = async (payload: Payload, article: Article, by: Publisher): Promise<void> => {
  // After a crash in between it is published already, and only that has to be noted.
  if (article._status !== 'published') await publish(payload, article, by.user)
  const note = await printIfOpen(payload, {
    edition: idOf(article.edition),
    articles: [article.id],
    by: by.user.id,
    reason: 'Published as scheduled',
    now: by.now,
  })
  await noteSchedule(payload, article.id, { state: 'done', note })
  if (note !== null) await mailAlarm(payload, { headline: article.headline ?? '', note })
}

const settle = async (payload: Payload, id: string, { now }: Publishing): Promise<boolean> => {
  const asked = { collection: 'articles', id, depth: 0, draft: true, disableErrors: true } as const
  const article = await payload.findByID(asked)
  if (!article || !isDue(article, now())) return false
  const user = await findPublisher(payload, article)
  const refusal = user ? await refusalOfSchedule(payload, article, now()) : nobody
  if (!user || refusal !== null) {
    await refuseSchedule(payload, article, refusal ?? nobody)
    return false
  }
  await carryOut(payload, article, { user, now })
  return true
}

/**
 * Publishes what was scheduled and is due: the text that was pinned, through the gate, with the rights
 * of whoever scheduled it, or nothing. An edition that is open already is printed again with it; else
 * the article waits for its press. Each under a claim: of several workers one publishes. Answers how
 * many were published; what could not be judged for a fault of ours stays due.
 */
export const publishScheduled = async (payload: Payload, publishing: Publishing): Promise<number> => {
  let published = 0
  for (const id of await findDue(payload, publishing.now()))
    try {
      const held = { name: `schedule:${id}`, holds }
      if (await underClaim(payload, held, () => settle(payload, id, publishing))) published += 1
    } catch (error) {
      payload.logger.error({ err: error, article: id }, 'A schedule could not be carried out yet.')
    }
  return published
}
