import { claimOfLinks } from '../../src/commands/checkWithLinks.ts'
import { dropClaim } from '../../src/commands/takeClaim.ts'
import { articleOfLink } from './articleOfLink.ts'

/**
 * The next change may begin. Inside a transaction others do not see this one yet: there the claim
 * lapses by itself.
 */
export const releaseLinks = async (changed: Parameters<typeof articleOfLink>[0]): Promise<void> => {
  const { req } = changed
  const article = articleOfLink(changed)
  // Where there are no transactions Payload leaves the promise of one here, or its empty copy.
  const inTransaction = ['string', 'number'].includes(typeof req.transactionID)
  if (article !== null && !inTransaction) await dropClaim(req.payload, claimOfLinks(article))
}
