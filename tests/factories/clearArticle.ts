import type { Payload } from 'payload'
import type { Article } from '../../src/generated/payload-types.ts'
import { createStaff, type Staff } from './createStaff.ts'

const checkers = new WeakMap<Payload, Promise<Staff>>()

/** The fact-checker of a test's newsroom, who has written in no article. */
export const checkerOf = (payload: Payload): Promise<Staff> => {
  const known = checkers.get(payload) ?? createStaff(payload, 'factChecker')
  checkers.set(payload, known)
  return known
}

/** A fact-checker verifies every link of an article and clears it, with the rights of one. */
export const clearArticle = async (payload: Payload, id: string): Promise<Article> => {
  const { user } = await checkerOf(payload)
  const asChecker = { user, overrideAccess: false, depth: 0 } as const
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ article: { equals: id } }, { 'verification.status': { not_equals: 'verified' } }] },
    pagination: false,
    depth: 0,
  })
  for (const link of docs)
    await payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { verification: { status: 'verified' }, rev: link.rev ?? 0 },
      ...asChecker,
    })
  return payload.update({ collection: 'articles', id, data: { stage: 'cleared' }, draft: true, ...asChecker })
}
