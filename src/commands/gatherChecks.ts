import type { Payload, PayloadRequest } from 'payload'
import type { ClaimCheck } from '../generated/payload-types.ts'

/** What fact-checkers said of the claims of articles, in the order they said it. */
export const gatherChecks = async (
  payload: Payload,
  articles: readonly string[],
  req?: PayloadRequest,
): Promise<ClaimCheck[]> => {
  if (articles.length === 0) return []
  const { docs } = await payload.find({
    collection: 'claim-checks',
    where: { article: { in: [...articles] } },
    sort: ['at', 'createdAt'],
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}
