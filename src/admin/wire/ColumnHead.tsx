'use client'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { counted } from '../counted.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** The name of a column, and what is new in it. */
export const ColumnHead = ({ column: { key, title } }: { column: DeskColumn }) => {
  const { announced, showNew, board, active } = useWireDesk()
  const count = announced(key)
  const isBehind = board.columns[key]?.isBehind ?? false
  return (
    <header className="wire-column__head">
      <h2 className="wire-column__title">{title}</h2>
      {(count > 0 || isBehind) && (
        <button
          aria-keyshortcuts={active === key ? 'n' : undefined}
          className="wire-column__new"
          onClick={() => showNew(key)}
          type="button"
        >
          {isBehind ? 'Many new items' : counted(count, 'new item', 'new items')}
          {active === key && <kbd>n</kbd>}
        </button>
      )}
    </header>
  )
}
