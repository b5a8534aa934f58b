import type { CollectionAfterChangeHook } from 'payload'
import { claimOfChecks } from '../../src/commands/claimOfChecks.ts'
import { dropClaim } from '../../src/commands/takeClaim.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/** The next word on what the article claims need not wait; the desk lets go of what it took itself. */
export const releaseChecks: CollectionAfterChangeHook = async ({ data, req }) => {
  const name = claimOfChecks(idOf(data['article']) ?? '')
  if (req.context['releases'] === name) await dropClaim(req.payload, name)
}
