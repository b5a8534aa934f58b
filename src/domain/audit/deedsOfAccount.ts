import { differingNames } from './differingNames.ts'
import type { Deed } from './eventRecord.ts'
import { stateOfAccount } from './stateOfAccount.ts'
import { textOf } from './textOf.ts'

type Stored = Record<string, unknown>

/** The acts that a saved account is the outcome of: it was opened, or may do other things than before. */
export const deedsOfAccount = (before: Stored | null, after: Stored): Deed[] => {
  const now = stateOfAccount(after)
  if (!before) return [{ act: 'account.opened', details: { ...now, name: textOf(after['name']) } }]
  const was = stateOfAccount(before)
  if (differingNames(was, now).length === 0) return []
  return [{ act: 'roles.changed', details: { ...now, before: was.roles } }]
}
