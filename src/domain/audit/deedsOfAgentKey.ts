import type { AuditAct } from './auditAct.ts'
import { differingNames } from './differingNames.ts'
import type { Deed } from './eventRecord.ts'
import { stateOfAgentKey } from './stateOfAgentKey.ts'
import { textOf } from './textOf.ts'

type Stored = Record<string, unknown>

const actOf = (changed: readonly string[]): AuditAct => {
  if (changed.includes('revokedAt')) return 'agent-key.revoked'
  return changed.includes('key') ? 'agent-key.issued' : 'agent-key.changed'
}

/** The act that a saved key of an agent is the outcome of: opened, issued, given other rights, or revoked. */
export const deedsOfAgentKey = (before: Stored | null, after: Stored): Deed[] => {
  const now = stateOfAgentKey(after)
  if (!before) return [{ act: 'agent-key.opened', details: { ...now, label: textOf(after['label']) } }]
  const was = stateOfAgentKey(before)
  const changed = differingNames(was, now)
  if (changed.length === 0) return []
  return [{ act: actOf(changed), details: { ...now, before: was.rights } }]
}
