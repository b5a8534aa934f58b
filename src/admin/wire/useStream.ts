'use client'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { useBoard } from './useBoard.ts'
import { useChosen } from './useChosen.ts'
import { useCursor } from './useCursor.ts'
import { useDrawnRows } from './useDrawnRows.ts'
import { useNewAtTop } from './useNewAtTop.ts'
import { useWireBell } from './useWireBell.ts'

interface Streaming {
  columns: readonly DeskColumn[]
  /** The column that is to be in front, and what brings another there. */
  column: string
  bring: (column: string) => void
  say: (sentence: string) => void
}

/** The columns as they stream: what each draws, where the reader is in them and what they chose there. */
export const useStream = ({ columns, column, bring, say }: Streaming) => {
  const { board, isHeard, wire, catchUp, again, readOn, showWaiting, learn } = useBoard(columns)
  const { drawn, foldOrShow } = useDrawnRows(board)
  const { cursor, active, go, step, side, show } = useCursor({ columns, drawn, column, bring })
  const { chosen, choose, chooseTo, letGo } = useChosen(drawn)
  const on = (act: (column: DeskColumn) => void) => (key: string) => {
    const found = columns.find((one) => one.key === key)
    if (found) act(found)
  }
  const showNew = (key: string): void => {
    on(showWaiting)(key)
    // New items stand at the top; whoever asks for them goes there.
    if (cursor?.column === key) go(null)
    document.getElementById(`column-${key}`)?.scrollTo({ top: 0 })
  }
  const titles = Object.fromEntries(columns.map(({ key, title }) => [key, title]))
  const noteTop = useNewAtTop({ board, cursor, chosen, active, titles, show: on(showWaiting), say })
  useWireBell(catchUp)
  const acts = { foldOrShow, go, show, choose, chooseTo, letGo, showNew, noteTop }
  const moves = { catchUp, step, side, learn }
  return Object.assign({ again: on(again), readOn: on(readOn) }, acts, moves, {
    board,
    isHeard,
    wire,
    drawn,
    cursor,
    active,
    chosen,
  })
}
