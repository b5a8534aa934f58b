'use client'
import { useState } from 'react'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { DrawnRow } from './foldCopies.ts'
import type { Cursor } from './WireDeskContext.tsx'

interface Upon {
  columns: readonly DeskColumn[]
  drawn: Readonly<Record<string, readonly DrawnRow[]>>
}

/** Where the reader is, and the steps from there; a step out of a column stays at its end. */
export const useCursor = ({ columns, drawn }: Upon) => {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [wished, setWished] = useState('')
  const keys = columns.map(({ key }) => key)
  const active = keys.includes(wished) ? wished : (keys[0] ?? '')
  const idsOf = (column: string): string[] => (drawn[column] ?? []).map(({ row }) => row.id)
  const go = (next: Cursor | null): void => {
    setCursor(next)
    if (next) setWished(next.column)
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
    setWished(column)
    const [first] = idsOf(column)
    // The same item in the next column, else the first there.
    const item = cursor && idsOf(column).includes(cursor.item) ? cursor.item : first
    setCursor(item === undefined ? null : { column, item })
  }
  return { cursor, active, go, step, side, show: setWished }
}
