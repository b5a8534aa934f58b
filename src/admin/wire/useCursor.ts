'use client'
import { useRef, useState } from 'react'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { DrawnRow } from './foldCopies.ts'
import { rowAside } from './rowAside.ts'
import type { Cursor } from './WireDeskContext.tsx'

interface Upon {
  columns: readonly DeskColumn[]
  drawn: Readonly<Record<string, readonly DrawnRow[]>>
  /** The column that is to be in front, and what brings another there. */
  column: string
  bring: (column: string) => void
}

/** Where the reader is, and the steps from there; a step out of a column stays at its end. */
export const useCursor = ({ columns, drawn, column: wished, bring: ask }: Upon) => {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  /** Where the reader was last in each column. */
  const left = useRef(new Map<string, string>())
  const keys = columns.map(({ key }) => key)
  const active = keys.includes(wished) ? wished : (keys[0] ?? '')
  /** The first column is in front of itself: nobody has to ask for it. */
  const bring = (column: string): void => ask(column === keys[0] ? '' : column)
  const idsOf = (column: string): string[] => (drawn[column] ?? []).map(({ row }) => row.id)
  const go = (next: Cursor | null): void => {
    setCursor(next)
    if (next === null) left.current.delete(active)
    else {
      left.current.set(next.column, next.item)
      bring(next.column)
    }
  }
  const step = (by: 1 | -1): Cursor | null => {
    const ids = idsOf(active)
    const at = cursor?.column === active ? ids.indexOf(cursor.item) : -1
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)
    const item = ids[next]
    const reached = item === undefined ? null : { column: active, item }
    if (reached) go(reached)
    return reached
  }
  const side = (by: 1 | -1): void => {
    const at = Math.min(Math.max(keys.indexOf(active) + by, 0), keys.length - 1)
    const column = keys[at] ?? active
    const here = cursor?.item ?? null
    const item = rowAside({ ids: idsOf(column), left: left.current.get(column) ?? null, here })
    bring(column)
    if (item === null) setCursor(null)
    else go({ column, item })
  }
  return { cursor, active, go, step, side, show: bring }
}
