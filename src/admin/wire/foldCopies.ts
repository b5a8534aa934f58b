import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** A row of a column as it is drawn. */
export interface DrawnRow {
  row: WireRow
  /** Copies that are folded behind it, or stand open below it. */
  copies: number
  isOpen: boolean
  /** True for a copy that stands below what it copies. */
  isCopy: boolean
}

const copied = ({ alike, contradictedBy }: WireRow): string | null =>
  alike && isPlainCopy(alike) && contradictedBy === null ? alike.of : null

/**
 * The rows of a column with copies folded behind the first of them in the column; of an opened one they
 * stand right below it. What contradicts, is contradicted, or says anything in
 * other words, is never folded.
 */
export const foldCopies = (rows: readonly WireRow[], open: ReadonlySet<string>): DrawnRow[] => {
  const there = new Set(rows.map(({ id }) => id))
  const behind = new Map<string, WireRow[]>()
  for (const row of rows) {
    const of = copied(row)
    if (of !== null && of !== row.id && there.has(of)) behind.set(of, [...(behind.get(of) ?? []), row])
  }
  // A copy that is copied itself stays, so that none is lost behind one that is folded.
  const copiesOf = ({ id }: WireRow): WireRow[] =>
    (behind.get(id) ?? []).filter((copy) => !behind.has(copy.id))
  const folded = new Set(rows.flatMap(copiesOf).map(({ id }) => id))
  return rows.flatMap((row): DrawnRow[] => {
    if (folded.has(row.id)) return []
    const copies = copiesOf(row)
    const isOpen = open.has(row.id) && copies.length > 0
    const drawn = { row, copies: copies.length, isOpen, isCopy: false }
    const below = copies.map((copy) => ({ row: copy, copies: 0, isOpen: false, isCopy: true }))
    return isOpen ? [drawn, ...below] : [drawn]
  })
}
