import type { Change, Fields } from '../../adapters/wireStore/wireStore.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Alike } from '../../domain/wire/alike/mostAlike.ts'
import type { GatheredRow } from './gatheredRow.ts'

/** An item, and what it is a copy of. */
export interface Judged {
  row: GatheredRow
  alike: Alike | null
}

const alone = { kind: null, of: null, because: null, similarity: null, ours: null, theirs: null }

const fieldsOf = (alike: Alike | null): Fields => {
  if (!alike) return alone
  const { kind, of, because, similarity, difference } = alike
  const { ours = null, theirs = null } = difference ?? {}
  return { kind, of, because, similarity, ours, theirs }
}

const isStored = ({ alike }: GatheredRow, fields: Fields): boolean => {
  const stored: Fields = { ...alone, ...alike, of: idOf(alike?.of) }
  return Object.entries(fields).every(([name, value]) => (stored[name] ?? null) === value)
}

/** Whom an item contradicts or contradicted so far: each of them shows that as well. */
const contradictedBy = ({ row, alike }: Judged): string[] => [
  ...(alike?.kind === 'conflict' ? [alike.of] : []),
  ...(row.alike?.kind === 'conflict' ? [idOf(row.alike.of) ?? ''] : []),
]

/**
 * What items are copies of, where that is new; one that no longer is one says so. Of what is judged anew
 * those who follow the wire hear, as they do of an item that is contradicted from now on.
 */
export const alikeChanges = (judged: readonly Judged[], isNews: boolean): Change[] =>
  judged.flatMap((one): Change[] => {
    const alike = fieldsOf(one.alike)
    if (isStored(one.row, alike)) return []
    const told = contradictedBy(one).map((id) => ({ ids: [id], set: {}, isNews: true }))
    return [{ ids: [one.row.id], set: { alike }, isNews }, ...told]
  })
