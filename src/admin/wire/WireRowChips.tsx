'use client'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { counted } from '../counted.ts'
import { useWireDesk } from './WireDeskContext.tsx'

interface ChipsProps {
  row: WireRow
  copies: number
  isOpen: boolean
}

const Copies = ({ row, copies, isOpen }: ChipsProps) => {
  const { foldOrShow } = useWireDesk()
  const sign = isOpen ? '−' : '+'
  return (
    <button
      aria-expanded={isOpen}
      aria-label={`${sign}${counted(copies, 'copy', 'copies')}`}
      className="wire-chip"
      onClick={(event) => {
        event.stopPropagation()
        foldOrShow(row.id)
      }}
      tabIndex={-1}
      title={isOpen ? 'Fold its copies (c)' : 'Show its copies (c)'}
      type="button"
    >
      {sign}
      {copies}
      <span className="wire-chip__word"> {copies === 1 ? 'copy' : 'copies'}</span>
    </button>
  )
}

/** Copies behind an item, its story, and whether we rest on it: small buttons that the keys do as well. */
export const WireRowChips = ({ row, copies, isOpen }: ChipsProps) => {
  const { narrow } = useWireDesk()
  const { story } = row
  return (
    <span className="wire-row__chips">
      {copies > 0 && <Copies copies={copies} isOpen={isOpen} row={row} />}
      {story && story.items > 1 && (
        <button
          className="wire-chip"
          onClick={(event) => {
            event.stopPropagation()
            narrow({ story: story.id })
          }}
          tabIndex={-1}
          title={`Show only this story: ${isolateText(story.title)}`}
          type="button"
        >
          {story.items} items
        </button>
      )}
      {row.cited > 0 && (
        <span
          className="wire-chip wire-chip--cited"
          title={`${counted(row.cited, 'article of ours rests', 'articles of ours rest')} on it`}
        >
          Cited
        </span>
      )}
    </span>
  )
}
