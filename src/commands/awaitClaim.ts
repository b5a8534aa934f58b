import { setTimeout as pause } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { ActRefused } from '../errors/ActRefused.ts'
import { takeClaim } from './takeClaim.ts'

/** Longer than a claim holds, so that one left behind is waited out. */
const patience = 7000
const pace = 60

/**
 * Waits for a claim and takes it; `meanwhile` is asked before every attempt and once more after it,
 * and throws where waiting has become useless.
 * @throws ActRefused (`save-busy`) when others always held it.
 */
export const awaitClaim = async (
  req: PayloadRequest,
  name: string,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const end = Date.now() + patience
  do {
    if (await takeClaim(req, name)) return meanwhile()
    await meanwhile()
    await pause(pace)
  } while (Date.now() < end)
  throw new ActRefused(
    'save-busy',
    'Somebody else is saving this at the very moment. Nothing was saved; try again.',
  )
}
