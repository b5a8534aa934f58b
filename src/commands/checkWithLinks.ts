import type { Payload, PayloadRequest } from 'payload'
import type { LinkAtGate } from '../domain/publication/articleAtGate.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { checkArticle } from '../domain/publication/checkArticle.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { gatherArticle } from './gatherArticle.ts'
import { readPolicy } from './readPolicy.ts'

interface WithLinks {
  article: string
  change: (links: LinkAtGate[]) => LinkAtGate[]
  req: PayloadRequest
}

/**
 * What would block a published article if its links were changed like this. An article that is
 * not published may hold any links: the gate meets it later.
 */
export const checkWithLinks = async (
  payload: Payload,
  { article: id, change, req }: WithLinks,
): Promise<Finding[]> => {
  const article = await payload.findByID({ collection: 'articles', id, depth: 0, disableErrors: true, req })
  if (article?._status !== 'published') return []
  const [atGate, policy] = await Promise.all([
    gatherArticle(payload, { ...article }, req),
    readPolicy(payload, req),
  ])
  return blockingFindings(
    checkArticle({ ...atGate, links: change(atGate.links) }, 'correct', { policy, now: new Date() }),
  )
}
