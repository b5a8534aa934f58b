import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { claimOfLinks } from './checkWithLinks.ts'
import { dropClaim } from './takeClaim.ts'

const isPublished = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const asked = { collection: 'articles', id, depth: 0, disableErrors: true, trash: true } as const
  return (await req.payload.findByID({ ...asked, req }))?._status === 'published'
}

/**
 * The links of a printed article are in print as its headline is: of people only those who may
 * publish change them. To be asked after the gate, which tells everybody what is wrong first.
 * @throws RightMissing for everybody else; the gate's claim on the links is let go then.
 */
export const requirePublisherOfLinks = async (req: PayloadRequest, article: string): Promise<void> => {
  if (!req.user || mayAct(rolesOf(req.user), 'publish') || !(await isPublished(req, article))) return
  await dropClaim(req.payload, claimOfLinks(article))
  throw new RightMissing(
    'This article is in print. Only a publisher changes its links: tell the publisher what is wrong with them.',
  )
}
