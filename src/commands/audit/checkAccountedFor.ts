import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { differingNames } from '../../domain/audit/differingNames.ts'
import { groupOf } from '../../domain/audit/groupOf.ts'
import type { Event } from '../../generated/payload-types.ts'
import { findLastEvents } from './findLastEvents.ts'
import { findWatched, type WatchedKind } from './watchedKinds.ts'

type Stored = { id: string } & Record<string, unknown>

const subjectOf = ({ collection, key }: WatchedKind, doc: Stored): string =>
  `${collection}/${String(doc[key])}`

const shown = (value: unknown): string => (value === null || value === undefined ? 'nothing' : String(value))

const missing = (kind: WatchedKind, doc: Stored): string | null => {
  const state = kind.stateOf(doc)
  if (!kind.mayBeSilent) return 'no event accounts for it: it was written round the newsroom'
  const differing = differingNames(kind.stateOf({}), state)
  return differing.length === 0
    ? null
    : `no event accounts for its ${differing.join(', ')}: it was written round the newsroom`
}

/** Accounts that are gone take their name with them; an account that is there must still be named. */
const isEmptied = (kind: WatchedKind, name: string, { state, gone }: Known): boolean =>
  kind.accounts.includes(name) && state[name] === null && gone.has(name)

interface Known {
  state: Record<string, unknown>
  /** Fields whose account, by the event, is no longer there. */
  gone: ReadonlySet<string>
}

const different = (kind: WatchedKind, event: Event, known: Known): string | null => {
  const details = groupOf(event.details)
  if (event.act === kind.removal) return `event ${event.sequence} says it was removed, and it is there`
  const names = differingNames(details, known.state as never).filter((name) => !isEmptied(kind, name, known))
  if (names.length === 0) return null
  const told = names.map(
    (name) =>
      `${name} is ${shown(known.state[name])} where event ${event.sequence} says ${shown(details[name])}`,
  )
  return told.join('; ')
}

const goneAccounts = async (payload: Payload, kind: WatchedKind, event: Event): Promise<Set<string>> => {
  const details = groupOf(event.details)
  const gone = new Set<string>()
  for (const name of kind.accounts) {
    const id = details[name]
    if (typeof id !== 'string') continue
    if (!(await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }))) gone.add(name)
  }
  return gone
}

const checkOne = async (
  payload: Payload,
  kind: WatchedKind,
  { doc, event }: { doc: Stored; event: Event | undefined },
): Promise<Pick<AuditFinding, 'code' | 'message'> | null> => {
  if (!event) {
    const message = missing(kind, doc)
    return message === null ? null : { code: 'event-missing', message }
  }
  const state = kind.stateOf(doc)
  const first = different(kind, event, { state, gone: new Set() })
  // Accounts are looked up only where something differs.
  const message = first && different(kind, event, { state, gone: await goneAccounts(payload, kind, event) })
  return message === null ? null : { code: 'event-differs', message }
}

/** How often a document is judged anew that was written while it was looked at. */
const attempts = 5

const judge = async (payload: Payload, kind: WatchedKind, docs: Stored[]): Promise<AuditFinding[]> => {
  const last = await findLastEvents(
    payload,
    docs.map((doc) => subjectOf(kind, doc)),
  )
  const findings: AuditFinding[] = []
  for (const doc of docs) {
    const where = subjectOf(kind, doc)
    const found = await checkOne(payload, kind, { doc, event: last.get(where) })
    if (found)
      findings.push({ ...found, where, key: doc.id, message: `${kind.name} ${doc.id}: ${found.message}.` })
  }
  return findings
}

/** Which of these documents say something else by now. */
const writtenMeanwhile = async (payload: Payload, kind: WatchedKind, docs: Stored[]): Promise<Stored[]> => {
  if (docs.length === 0) return []
  const now = await findWatched(payload, kind, { field: 'id', values: docs.map(({ id }) => id) })
  const before = new Map(docs.map((doc) => [doc.id, kind.stateOf(doc)]))
  return now.filter((doc) => differingNames(before.get(doc.id) ?? {}, kind.stateOf(doc)).length > 0)
}

/**
 * What of these documents is not as their last event left it. A document that is written between being
 * read and its events being read says nothing against either: it is judged anew.
 */
export const checkAccountedFor = async (
  payload: Payload,
  kind: WatchedKind,
  ids: string[],
): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = []
  let docs = await findWatched(payload, kind, { field: 'id', values: ids })
  for (let attempt = 1; docs.length > 0; attempt += 1) {
    const found = await judge(payload, kind, docs)
    const suspects = docs.filter(({ id }) => found.some(({ key }) => key === id))
    const moved = attempt < attempts ? await writtenMeanwhile(payload, kind, suspects) : []
    findings.push(...found.filter(({ key }) => !moved.some(({ id }) => id === key)))
    docs = moved
  }
  return findings
}
