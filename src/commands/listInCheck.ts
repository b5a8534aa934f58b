import type { Payload, TypedUser } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'

/** An article in check and when its checkers are due. */
export interface InCheck {
  id: string
  /** The day of the edition it is meant for; null when none was chosen. */
  due: string | null
  sentAt: string
}

type Waiting = Pick<Article, 'id' | 'edition' | 'sentToCheckAt' | 'updatedAt'>

const findWaiting = async (payload: Payload, user: TypedUser): Promise<Waiting[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: { stage: { equals: 'in-check' } },
    select: { edition: true, sentToCheckAt: true, updatedAt: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs
}

const findDays = async (payload: Payload): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'editions',
    select: { date: true },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return new Map(docs.map(({ id, date }) => [id, date]))
}

/** Sorts behind every day there is. */
const never = '9999-12-31'
const turnOf = ({ due, sentAt, id }: InCheck): string => `${due ?? never} ${sentAt} ${id}`

/** All articles in check, oldest due first: by the day of the edition, then by when they were sent. */
export const listInCheck = async (payload: Payload, user: TypedUser): Promise<InCheck[]> => {
  const [waiting, days] = await Promise.all([findWaiting(payload, user), findDays(payload)])
  return waiting
    .map(({ id, edition, sentToCheckAt, updatedAt }) => ({
      id,
      due: days.get(idOf(edition) ?? '') ?? null,
      sentAt: sentToCheckAt ?? updatedAt,
    }))
    .sort((one, other) => (turnOf(one) < turnOf(other) ? -1 : 1))
}
