import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { findLastEvents } from './findLastEvents.ts'
import { findWatched, watchedKinds, type WatchedKind } from './watchedKinds.ts'

const keysOf = (kind: WatchedKind, subjects: string[]): string[] =>
  subjects
    .filter((subject) => subject.startsWith(`${kind.collection}/`))
    .map((subject) => subject.slice(kind.collection.length + 1))

const findGone = async (payload: Payload, kind: WatchedKind, keys: string[]): Promise<string[]> => {
  if (keys.length === 0) return []
  const docs = await findWatched(payload, kind, { field: kind.key, values: keys })
  const there = new Set(docs.map((doc) => String(doc[kind.key])))
  return keys.filter((key) => !there.has(key))
}

const checkKind = async (
  payload: Payload,
  kind: WatchedKind,
  subjects: string[],
): Promise<AuditFinding[]> => {
  const gone = await findGone(payload, kind, keysOf(kind, subjects))
  const last = await findLastEvents(
    payload,
    gone.map((key) => `${kind.collection}/${key}`),
  )
  return [...last.values()]
    .filter((event) => event.act !== kind.removal)
    .map(({ subject, sequence, act }) => ({
      code: 'subject-gone',
      where: subject,
      key: subject,
      message: `${kind.name} ${subject.slice(kind.collection.length + 1)} is gone, and no event says it was removed; the last about it is event ${sequence} (${act}).`,
    }))
}

/** What of these subjects of events is no longer there without having been removed. */
export const checkSubjects = async (payload: Payload, subjects: string[]): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = []
  for (const kind of watchedKinds) findings.push(...(await checkKind(payload, kind, subjects)))
  return findings
}
