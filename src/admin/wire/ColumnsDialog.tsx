'use client'
import { useId, useState } from 'react'
import type { DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import { usualColumns } from '../../domain/wire/desk/usualColumns.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { noFilter } from './deskPlace.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const most = 12

const moved = (columns: readonly DeskColumn[], at: number, by: -1 | 1): DeskColumn[] => {
  const next = [...columns]
  const [taken] = next.splice(at, 1)
  if (taken) next.splice(at + by, 0, taken)
  return next
}

interface LineProps {
  column: DeskColumn
  at: number
}

const Line = ({ column, at }: LineProps) => {
  const { own, keepColumns } = useWireDesk()
  return (
    <li className="wire-columns__line">
      <span>{column.title}</span>
      <button
        aria-label={`Move ${column.title} to the left`}
        className="desk-button"
        disabled={at === 0}
        onClick={() => keepColumns(moved(own, at, -1))}
        type="button"
      >
        ←
      </button>
      <button
        aria-label={`Move ${column.title} to the right`}
        className="desk-button"
        disabled={at === own.length - 1}
        onClick={() => keepColumns(moved(own, at, 1))}
        type="button"
      >
        →
      </button>
      <button
        aria-label={`Take away ${column.title}`}
        className="desk-button"
        disabled={own.length === 1}
        onClick={() => keepColumns(own.filter(({ key }) => key !== column.key))}
        type="button"
      >
        Take away
      </button>
    </li>
  )
}

/** Keeps what the bar looks for now as a column of its own. */
const SaveFilter = () => {
  const { own, bar, keepColumns, narrow } = useWireDesk()
  const [title, setTitle] = useState('')
  const field = useId()
  if (JSON.stringify(bar) === JSON.stringify(noFilter))
    return (
      <p className="over-desk__note">
        Search or filter the wire, then come back here to keep that as a column of your own.
      </p>
    )
  const save = (): void => {
    const column = { key: `own-${crypto.randomUUID()}`, title: title.trim(), filter: bar }
    keepColumns([...own, column])
    narrow(noFilter)
    setTitle('')
  }
  return (
    <form
      className="wire-columns__save"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label htmlFor={field}>Keep what is shown now as a column named</label>
      <input id={field} maxLength={60} onChange={(event) => setTitle(event.target.value)} value={title} />
      <button
        className="desk-button desk-button--main"
        disabled={title.trim() === '' || own.length >= most}
        type="submit"
      >
        Keep column
      </button>
    </form>
  )
}

/** The columns of whoever is at the desk: their order, what is not wanted, what is kept. */
export const ColumnsDialog = () => {
  const { own, view, keepColumns, open } = useWireDesk()
  const missing = usualColumns(view.choices).filter(({ key }) => !own.some((one) => one.key === key))
  return (
    <OverPage onClose={() => open(null)} title="Your columns">
      <ol className="wire-columns">
        {own.map((column, at) => (
          <Line at={at} column={column} key={column.key} />
        ))}
      </ol>
      {missing.map((column) => (
        <button
          className="desk-button"
          key={column.key}
          onClick={() => keepColumns([...own, column])}
          type="button"
        >
          Add {column.title}
        </button>
      ))}
      <SaveFilter />
      <div className="over-desk__acts">
        <button className="desk-button" onClick={() => keepColumns(null)} type="button">
          Usual columns
        </button>
        <button className="desk-button desk-button--main" data-first onClick={() => open(null)} type="button">
          Close
        </button>
      </div>
    </OverPage>
  )
}
