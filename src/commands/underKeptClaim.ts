import type { Payload } from 'payload'
import { renewClaim } from './takeClaim.ts'
import { type Held, underClaim } from './underClaim.ts'

/** So many times within `holds` the claim is renewed: one that comes late loses nothing. */
const renewals = 4

/**
 * As `underClaim`, for an act of any length: the claim is renewed for as long as the act goes on, and
 * lapses `holds` milliseconds after a crash.
 */
export const underKeptClaim = <Result>(
  payload: Payload,
  held: Held,
  act: () => Promise<Result>,
): Promise<Result | null> =>
  underClaim(payload, held, async () => {
    const renew = (): void => {
      renewClaim(payload, held.name, held.holds).catch((error: unknown) => {
        payload.logger.warn({ err: error, claim: held.name }, 'A claim could not be renewed.')
      })
    }
    const timer = setInterval(renew, held.holds / renewals)
    try {
      return await act()
    } finally {
      clearInterval(timer)
    }
  })
