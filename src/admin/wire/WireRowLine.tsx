'use client'
import { type MouseEvent, memo } from 'react'
import type { DrawnRow } from './foldCopies.ts'
import { isFlash } from './isFlash.ts'
import { rowHeight } from './rowHeight.ts'
import { WireRowWords } from './WireRowWords.tsx'

interface RowProps {
  drawn: DrawnRow
  id: string
  /** Its number in the column, from 0. */
  index: number
  now: Date
  timeZone: string
  isCursor: boolean
  isChosen: boolean
  onGo: (item: string) => void
  onChoose: (item: string) => void
  onRead: (item: string) => void
}

const classOf = ({ drawn: { isCopy, row }, isCursor, isChosen }: RowProps): string =>
  [
    'wire-row',
    isCursor ? 'wire-row--here' : '',
    isChosen ? 'wire-row--chosen' : '',
    isCopy ? 'wire-row--copy' : '',
    isFlash(row) ? 'wire-row--flash' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** One item of a column. */
export const WireRowLine = memo((props: RowProps) => {
  const { drawn, id, index, now, timeZone, isCursor, isChosen, onGo, onChoose, onRead } = props
  const { row } = drawn
  const onClick = ({ metaKey, ctrlKey }: MouseEvent): void => {
    onGo(row.id)
    if (metaKey || ctrlKey) onChoose(row.id)
    else onRead(row.id)
  }
  return (
    <div
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      className={classOf(props)}
      id={id}
      onClick={onClick}
      onFocus={() => onGo(row.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        event.preventDefault()
        onRead(row.id)
      }}
      role="row"
      style={{ top: index * rowHeight, height: rowHeight }}
      tabIndex={isCursor || index === 0 ? 0 : -1}
    >
      <span className="wire-row__choose" role="gridcell">
        <input
          aria-label={`Choose: ${row.headline}`}
          checked={isChosen}
          onChange={() => onChoose(row.id)}
          onClick={(event) => event.stopPropagation()}
          tabIndex={-1}
          type="checkbox"
        />
      </span>
      <WireRowWords drawn={drawn} now={now} timeZone={timeZone} />
    </div>
  )
})
WireRowLine.displayName = 'WireRowLine'
