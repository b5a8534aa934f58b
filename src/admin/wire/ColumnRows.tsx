'use client'
import { type RefObject, useEffect } from 'react'
import type { DrawnRow } from './foldCopies.ts'
import { rowHeight } from './rowHeight.ts'
import { useFollowCursor } from './useFollowCursor.ts'
import type { RowWindow } from './useRowWindow.ts'
import { useSteady } from './useSteady.ts'
import { useWireDesk } from './WireDeskContext.tsx'
import { WireRowLine } from './WireRowLine.tsx'

/** Rows from the end at which the next page is read. */
const ahead = 15

/** Which rows are drawn: those seen, and the one with the cursor, which keeps the focus. */
const drawnIndexes = (count: number, { first, last }: RowWindow, at: number): number[] => {
  const seen = Array.from({ length: Math.max(0, Math.min(last, count) - first) }, (_, step) => first + step)
  return at >= 0 && (at < first || at >= last) ? [...seen, at] : seen
}

/**
 * Reads on when the end of what is there comes near. It is looked at again after each answer, whether or
 * not there are more rows by it: it may hold as many as stood there before, or copies of others alone.
 */
const useReadOn = (key: string, rows: readonly DrawnRow[], { last }: RowWindow): void => {
  const { board, readOn } = useWireDesk()
  const { isMore = false, order } = board.columns[key] ?? {}
  const isNear = isMore && rows.length > 0 && last + ahead >= rows.length
  const go = useSteady(readOn)
  useEffect(() => {
    if (isNear) go(key)
  }, [isNear, go, key, order])
}

interface ColumnRowsProps {
  column: string
  list: RefObject<HTMLElement | null>
  seen: RowWindow
}

/** As many rows of a column as are seen, each at its place. */
export const ColumnRows = ({ column, list, seen }: ColumnRowsProps) => {
  const desk = useWireDesk()
  const rows = desk.drawn[column] ?? []
  const item = desk.cursor?.column === column ? desk.cursor.item : null
  const at = rows.findIndex(({ row }) => row.id === item)
  const placeOf = (id: string): string => `row-${column}-${id}`
  useFollowCursor(list, {
    place: item === null ? null : placeOf(item),
    index: at,
    isReading: desk.read !== null,
  })
  useReadOn(column, rows, seen)
  const onGo = useSteady((id: string) => desk.go({ column, item: id }))
  const onChoose = useSteady(desk.choose)
  const onRead = useSteady(desk.readItem)
  if (rows.length === 0) return null
  return (
    <div className="wire-column__all" role="rowgroup" style={{ height: rows.length * rowHeight }}>
      {drawnIndexes(rows.length, seen, at).map((index) => {
        const drawn = rows[index]
        if (!drawn) return null
        return (
          <WireRowLine
            drawn={drawn}
            id={placeOf(drawn.row.id)}
            index={index}
            isChosen={desk.chosen.includes(drawn.row.id)}
            isCursor={index === at}
            key={drawn.row.id}
            now={desk.now}
            onChoose={onChoose}
            onGo={onGo}
            onRead={onRead}
            timeZone={desk.view.timeZone}
          />
        )
      })}
    </div>
  )
}
