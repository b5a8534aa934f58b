'use client'
import { useMemo, useState } from 'react'
import type { Board } from './board.ts'
import { type DrawnRow, foldCopies } from './foldCopies.ts'

/** What every column draws: its rows, with copies folded or open. */
export const useDrawnRows = (board: Board) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const drawn = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(board.columns).map(([key, { order }]): [string, DrawnRow[]] => [
          key,
          foldCopies(
            order.flatMap((id) => board.rows[id] ?? []),
            open,
          ),
        ]),
      ),
    [board, open],
  )
  const foldOrShow = (id: string): void =>
    setOpen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return { drawn, foldOrShow }
}
