import type { Payload, PayloadRequest } from 'payload'
import type { LinkAtGate } from '../domain/publication/articleAtGate.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { checkArticle } from '../domain/publication/checkArticle.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { awaitClaim } from './awaitClaim.ts'
import { gatherArticle } from './gatherArticle.ts'
import { readPolicy } from './readPolicy.ts'
import { dropClaim } from './takeClaim.ts'

interface WithLinks {
  article: string
  change: (links: LinkAtGate[]) => LinkAtGate[]
  req: PayloadRequest
}

/** Two changes that each leave a link standing could together leave none: they wait for one another. */
export const claimOfLinks = (article: string): string => `links:${article}`

/**
 * What would block a published article if its links were changed like this. An article that is
 * not published may hold any links: the gate meets it later. While nothing blocks, the links are
 * claimed for the change that follows.
 */
export const checkWithLinks = async (
  payload: Payload,
  { article: id, change, req }: WithLinks,
): Promise<Finding[]> => {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  if (article?._status !== 'published') return []
  await awaitClaim(req, claimOfLinks(id))
  const [atGate, policy] = await Promise.all([
    gatherArticle(payload, { article: { ...article }, req }),
    readPolicy(payload, req),
  ])
  const links = change(atGate.links)
  const blocking = blockingFindings(
    checkArticle({ ...atGate, links }, 'correct', { policy, now: new Date() }),
  )
  if (blocking.length > 0) await dropClaim(payload, claimOfLinks(id))
  return blocking
}
