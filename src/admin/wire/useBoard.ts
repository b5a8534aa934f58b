'use client'
import { useConfig } from '@payloadcms/ui'
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { askWire } from './askWire.ts'
import {
  type Board,
  emptyBoard,
  withColumns,
  withNews,
  withPage,
  withRowsRead,
  withState,
  withWaitingShown,
} from './board.ts'

type Wire = ReturnType<typeof askWire>

interface Upon {
  wire: Wire
  change: (next: (board: Board) => Board) => void
  hear: (isHeard: boolean) => void
  /** The moment up to which the wire is known, in milliseconds; null before the first answer. */
  known: RefObject<number | null>
}

/** What a filter asks for, to be compared. */
export const askedOf = (filter: DeskColumn['filter']): string => JSON.stringify(filter)

/** Reads pages of columns; who asks a column anew no longer waits for the answer before. */
const useReader = ({ wire, change, hear, known }: Upon) => {
  const reading = useRef(new Map<string, AbortController>())
  const read = async ({ key, filter }: DeskColumn, before: string | null): Promise<void> => {
    const controller = new AbortController()
    reading.current.get(key)?.abort()
    reading.current.set(key, controller)
    const page = await wire.page({ filter, before, signal: controller.signal })
    if (controller.signal.aborted) return
    reading.current.delete(key)
    hear(page !== null)
    if (page === null) return change((one) => withState(one, key, 'failed'))
    known.current = Math.min(known.current ?? page.at, page.at)
    const { rows, isMore } = page
    const asked = askedOf(filter)
    change((one) => withPage(one, { key, asked, rows, isMore, isFirst: before === null }))
  }
  return { read, isReading: (key: string): boolean => reading.current.has(key) }
}

/** So many rows are asked for at once. */
const mostHeld = 300

/**
 * Asks what is new, one question at a time. Whoever asks meanwhile gets an answer of their own: what they
 * did may have come behind the one that is under way. An answer about other columns than stand here now
 * is asked again.
 */
const useCatchUp = (upon: Upon, columns: readonly DeskColumn[], held: () => readonly string[]) => {
  const { wire, change, hear, known } = upon
  const isRereading = useRef(false)
  /** Nobody’s own act waits for it; what changes meanwhile is told by the next news. */
  const rereadHeld = useEffectEvent(async () => {
    if (isRereading.current) return
    isRereading.current = true
    const ids = held()
    for (let at = 0; at < ids.length; at += mostHeld) {
      const answer = await wire.rows(ids.slice(at, at + mostHeld))
      if (answer) change((one) => withRowsRead(one, answer.rows))
    }
    isRereading.current = false
  })
  const isAsking = useRef(false)
  const isDue = useRef(false)
  const asked = JSON.stringify(columns.map(({ key, filter }) => [key, filter]))
  const latest = useRef({ asked, columns })
  const settle = useEffectEvent(() => {
    latest.current = { asked, columns }
  })
  useEffect(() => settle(), [asked])
  const askOnce = async (since: number): Promise<void> => {
    const about = latest.current
    const news = await wire.news({ since, columns: about.columns.map(({ filter }) => filter) })
    hear(news !== null)
    if (news === null || latest.current.asked !== about.asked) return
    known.current = news.at
    const shown = Object.fromEntries(about.columns.map(({ key }, at) => [key, news.columns[at] ?? []]))
    const { rows, came, isMore } = news
    change((one) => withNews(one, { rows, came, isMore, shown }))
    if (news.hasMoreChanged) void rereadHeld()
  }
  const catchUp = async (): Promise<void> => {
    isDue.current = true
    if (isAsking.current) return
    isAsking.current = true
    while (isDue.current && known.current !== null) {
      isDue.current = false
      await askOnce(known.current)
    }
    isAsking.current = false
  }
  return { asked, catchUp }
}

/** The columns of the desk over the wire: read, read on, kept up with. Columns carry their whole filter. */
export const useBoard = (columns: readonly DeskColumn[]) => {
  const { config } = useConfig()
  const wire = useMemo(() => askWire(`${config.serverURL}${config.routes.api}`), [config])
  const [board, change] = useState<Board>(emptyBoard)
  const [isHeard, hear] = useState(true)
  const known = useRef<number | null>(null)
  const upon = { wire, change, hear, known }
  const { read, isReading } = useReader(upon)
  const { asked, catchUp } = useCatchUp(upon, columns, () => Object.keys(board.rows))
  const again = (column: DeskColumn): void => {
    change((one) => withState(one, column.key, 'loading'))
    void read(column, null)
  }
  const readAll = useEffectEvent(() => {
    change((one) =>
      withColumns(
        one,
        columns.map(({ key }) => key),
      ),
    )
    for (const column of columns) again(column)
  })
  useEffect(() => readAll(), [asked])
  const readOn = (column: DeskColumn): void => {
    const last = board.columns[column.key]?.order.at(-1)
    if (last !== undefined && !isReading(column.key)) void read(column, last)
  }
  const showWaiting = (column: DeskColumn): void => {
    if (board.columns[column.key]?.isBehind) return void read(column, null)
    change((one) => withWaitingShown(one, column.key))
  }
  const learn = useCallback((row: WireRow) => change((one) => withRowsRead(one, [row])), [])
  return { board, isHeard, wire, catchUp, again, readOn, showWaiting, learn }
}
