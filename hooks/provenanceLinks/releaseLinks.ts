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
  // Where there are no transactions Payload leaves the promise of one here, or its empty copy.
  const inTransaction = ['string', 'number'].includes(typeof req.transactionID)
  if (article !== null && !inTransaction) await dropClaim(req.payload, claimOfLinks(article))
}
