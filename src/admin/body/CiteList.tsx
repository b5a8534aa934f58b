'use client'
import { CiteOption } from './CiteOption.tsx'
import type { useCitePicker } from './useCitePicker.ts'

interface CiteListProps {
  id: string
  picker: ReturnType<typeof useCitePicker>
}

/** What the picker offers; the active row has the id `<id>-<row>`. */
export const CiteList = ({ id, picker: { rows, active, chosen, choose, setAt, toggle } }: CiteListProps) => (
  <ul aria-label="Sources" aria-multiselectable="true" className="cite-picker__list" id={id} role="listbox">
    {rows.map((row, index) => (
      <CiteOption
        id={`${id}-${index}`}
        isActive={index === active}
        isChosen={row.kind === 'link' && chosen.includes(row.card.id)}
        key={row.kind === 'link' ? row.card.id : 'add'}
        onChoose={() => choose(row)}
        onPoint={() => setAt(index)}
        onToggle={() => row.kind === 'link' && toggle(row.card.id)}
        row={row}
      />
    ))}
  </ul>
)
