import type { PayloadRequest } from 'payload'
import { claimOfLinks } from '../../src/commands/checkWithLinks.ts'
import { dropClaim } from '../../src/commands/takeClaim.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

interface Changed {
  doc: { article?: unknown }
  req: PayloadRequest
}

/**
 * The next change may begin. Inside a transaction others do not see this one yet: there the claim
 * lapses by itself.
 */
export const releaseLinks = async ({ doc, req }: Changed): Promise<void> => {
  const article = idOf(doc.article)
  if (article !== null && !req.transactionID) await dropClaim(req.payload, claimOfLinks(article))
}
