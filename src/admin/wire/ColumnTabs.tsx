'use client'
import { useWireDesk } from './WireDeskContext.tsx'

/** On a narrow screen one column is seen at a time: the way to the others. */
export const ColumnTabs = () => {
  const { columns, active, show, announced } = useWireDesk()
  if (columns.length === 1) return null
  return (
    <nav aria-label="Columns" className="wire-tabs">
      {columns.map(({ key, title }) => (
        <button
          aria-current={key === active ? 'true' : undefined}
          className="wire-tabs__tab"
          key={key}
          onClick={() => show(key)}
          type="button"
        >
          {title}
          {announced(key) > 0 && <span className="wire-tabs__new">{announced(key)}</span>}
        </button>
      ))}
    </nav>
  )
}
