import type { CollectionBeforeChangeHook } from 'payload'
import { anchorClaim } from '../../src/commands/anchorClaim.ts'
import { awaitClaim } from '../../src/commands/awaitClaim.ts'
import { claimOfChecks } from '../../src/commands/claimOfChecks.ts'
import { claimsOf, dropClaim } from '../../src/commands/takeClaim.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/**
 * A fact-checker’s word on a claim is about a sentence of the article, and about what was said of it so
 * far. Whoever holds the article’s checks already, as the desk does, has compared both.
 */
export const anchorCheck: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { seen, ...check } = data
  const article = idOf(check['article']) ?? ''
  const name = claimOfChecks(article)
  const { user } = req
  if (!user || claimsOf(req.context).includes(name)) return check
  await awaitClaim(req, name)
  try {
    const { exact, position } = check as { exact: string; position: number }
    const asked = { article, exact, position, seen: typeof seen === 'string' ? seen : null, user }
    const anchor = await anchorClaim(req, { ...asked, isPlaced: false })
    req.context['releases'] = name
    return { ...check, ...anchor }
  } catch (error) {
    await dropClaim(req.payload, name)
    throw error
  }
}
