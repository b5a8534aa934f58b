import type { AuditAct } from './auditAct.ts'
import { differingNames } from './differingNames.ts'
import type { Deed } from './eventRecord.ts'
import { groupOf } from './groupOf.ts'
import { stateOfLink, type LinkState } from './stateOfLink.ts'
import { textOf } from './textOf.ts'

type Stored = Record<string, unknown>
type Name = keyof LinkState

const words: Record<string, AuditAct> = {
  verified: 'link.verified',
  disputed: 'link.disputed',
  asked: 'link.asked',
}
const checked: Name[] = ['status', 'by', 'checkedAt']
const looked: Name[] = ['recheck', 'lookedAt']
const settled: Name[] = ['settledAt']

/** The names an act of its own stands for; whatever else changed is a change of the link. */
const actsOf = (state: LinkState, changed: Name[]): [AuditAct, Name[]][] => {
  const some = (names: Name[]): boolean => names.some((name) => changed.includes(name))
  const acts: [AuditAct, Name[]][] = []
  if (some(checked)) acts.push([words[state.status] ?? 'link.unverified', checked])
  if (some(looked) && state.lookedAt) acts.push(['evidence.rechecked', looked])
  if (some(settled) && state.settledAt) acts.push(['impact.settled', settled])
  const told = acts.flatMap(([, names]) => names)
  const rest = changed.filter((name) => !told.includes(name))
  return rest.length > 0 ? [['link.changed', rest], ...acts] : acts
}

const noteOf = (act: AuditAct, link: Stored): string | null => {
  if (act === 'impact.settled') return textOf(groupOf(link['recheck'])['settledNote'])
  return words[textOf(groupOf(link['verification'])['status']) ?? ''] === act
    ? textOf(groupOf(link['verification'])['note'])
    : null
}

/**
 * The acts that a saved link is the outcome of; none when nothing changed that is on record. Each
 * carries the whole state the link has now, and what of it changed.
 */
export const deedsOfLink = (before: Stored | null, after: Stored): Deed[] => {
  const state = stateOfLink(after)
  if (!before) return [{ act: 'link.added', details: state }]
  const was = stateOfLink(before)
  return actsOf(state, differingNames(was, state)).map(([act, names]) => ({
    act,
    details: {
      ...state,
      changed: names.filter((name) => was[name] !== state[name]),
      before: was.status,
      note: noteOf(act, after),
    },
  }))
}
