import type { Payload } from 'payload'
import { wireStoreOf } from '../adapters/wireStore/wireStoreOf.ts'
import type { WireText } from '../domain/wire/hashWireText.ts'

interface NewRevision extends WireText {
  /** Id of the item. */
  item: string
  sequence: number
  sha256: string
  /** ISO 8601, UTC. */
  seenAt: string
}

/**
 * Inserts revisions; the unique key of item and sequence decides races, and nothing is ever overwritten.
 * Answers the items whose revision is ours.
 */
export const insertRevisions = async (
  payload: Payload,
  revisions: readonly NewRevision[],
): Promise<Set<string>> => {
  if (revisions.length === 0) return new Set()
  const store = wireStoreOf(payload)
  const rows = revisions.map((one) => ({ ...one, id: store.newId() }))
  const stored = await store.insert('wire-revisions', rows)
  return new Set(rows.filter(({ id }) => stored.has(id)).map(({ item }) => item))
}
