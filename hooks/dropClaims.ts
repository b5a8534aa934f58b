import type { AfterErrorHook } from 'payload'
import { claimsOf, dropClaim } from '../src/commands/takeClaim.ts'

/** A save that failed lets go of what it claimed, so that the next try need not wait. */
export const dropClaims: AfterErrorHook = async ({ req }) => {
  for (const claim of claimsOf(req.context)) await dropClaim(req.payload, claim)
}
