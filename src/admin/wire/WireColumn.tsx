'use client'
import { useRef } from 'react'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { ColumnFoot } from './ColumnFoot.tsx'
import { ColumnHead } from './ColumnHead.tsx'
import { ColumnRows } from './ColumnRows.tsx'
import { useRowWindow } from './useRowWindow.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** A column is a grid of rows; without any it is only a place. */
const asGrid = (count: number, isMore: boolean) =>
  count > 0
    ? { role: 'grid', 'aria-multiselectable': true, 'aria-rowcount': isMore ? -1 : count }
    : { role: 'group' }

/** One column of the desk: its head, and as many of its rows as are seen. */
export const WireColumn = ({ column }: { column: DeskColumn }) => {
  const { noteTop, drawn, board, active } = useWireDesk()
  const { key, title } = column
  const list = useRef<HTMLDivElement>(null)
  const { seen, onScroll } = useRowWindow(list, (isAtTop) => noteTop(key, isAtTop))
  const count = drawn[key]?.length ?? 0
  const state = board.columns[key]
  return (
    <section
      aria-label={title}
      className={active === key ? 'wire-column wire-column--active' : 'wire-column'}
    >
      <ColumnHead column={column} />
      <div
        aria-busy={state?.state === 'loading'}
        aria-label={`Wire items: ${title}`}
        {...asGrid(count, state?.isMore ?? false)}
        className="wire-column__rows"
        id={`column-${key}`}
        onScroll={onScroll}
        ref={list}
        tabIndex={-1}
      >
        <ColumnRows column={key} list={list} seen={seen} />
        <ColumnFoot column={column} count={count} />
      </div>
    </section>
  )
}
