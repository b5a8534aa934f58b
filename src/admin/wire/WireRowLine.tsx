'use client'
import { type MouseEvent, memo } from 'react'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { conflictSentence } from './conflictSentence.ts'
import { deskTime, exactTime } from './deskTime.ts'
import type { DrawnRow } from './foldCopies.ts'
import { rowHeight } from './rowHeight.ts'
import { WireRowChips } from './WireRowChips.tsx'
import { wireWords } from './wireWords.data.ts'

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

const gone: readonly string[] = ['deleted', 'canceled', 'withheld']

/** At most this urgent is a flash, by IPTC’s count. */
const flash = 2

/** What was posted so long before it arrived is told with both times, in milliseconds. */
const late = 5 * 60_000

interface Clocked {
  row: WireRow
  now: Date
  timeZone: string
}

const Arrival = ({ row: { receivedAt }, now, timeZone }: Clocked) => (
  <time dateTime={receivedAt} title={`Received ${exactTime(receivedAt, timeZone)}`}>
    {deskTime(receivedAt, now, timeZone)}
  </time>
)

const Posted = ({ row: { receivedAt, postedAt }, now, timeZone }: Clocked) =>
  postedAt !== null && Math.abs(Date.parse(receivedAt) - Date.parse(postedAt)) > late ? (
    <time dateTime={postedAt} title={`Posted ${exactTime(postedAt, timeZone)}`}>
      posted {deskTime(postedAt, now, timeZone)}
    </time>
  ) : null

const Signs = ({ row }: { row: WireRow }) => {
  const word = wireWords.states[row.state]
  return (
    <>
      {row.urgency !== null && row.urgency <= flash && <strong className="wire-row__flash">Flash</strong>}
      {word !== '' && <span className={`wire-row__state wire-row__state--${row.state}`}>{word}</span>}
      {row.language !== '' && row.language !== 'en' && (
        <span className="wire-row__language" title={`Language: ${row.language}`}>
          {row.language}
        </span>
      )}
      {row.hasNote && (
        <span className="wire-row__note" title="Its source left a note for editors">
          Note
        </span>
      )}
    </>
  )
}

const Words = ({ row }: { row: WireRow }) => {
  const conflict = conflictSentence(row)
  const lang = row.language || undefined
  return (
    <span className="wire-row__lines">
      <span className="wire-row__headline" dir="auto" lang={lang}>
        {gone.includes(row.state) ? <s>{row.headline}</s> : row.headline}
      </span>
      {conflict ? (
        <span className="wire-row__conflict">{conflict}</span>
      ) : (
        <span className="wire-row__opening" dir="auto" lang={lang}>
          {row.opening}
        </span>
      )}
    </span>
  )
}

const classOf = ({ drawn: { isCopy, row }, isCursor, isChosen }: RowProps): string =>
  [
    'wire-row',
    isCursor ? 'wire-row--here' : '',
    isChosen ? 'wire-row--chosen' : '',
    isCopy ? 'wire-row--copy' : '',
    row.urgency !== null && row.urgency <= flash ? 'wire-row--flash' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** One item of a column. */
export const WireRowLine = memo((props: RowProps) => {
  const { drawn, id, index, now, timeZone, isCursor, isChosen, onGo, onChoose, onRead } = props
  const { row, copies, isOpen } = drawn
  const clocked = { row, now, timeZone }
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
      <span className="wire-row__words" role="gridcell">
        <span className="wire-row__top">
          <span className="wire-row__meta">
            <Arrival {...clocked} />
            <span className="wire-row__code" title={`${row.source.name}, owned by ${row.source.owner}`}>
              {row.source.code}
            </span>
            <Signs row={row} />
            <Posted {...clocked} />
          </span>
          <WireRowChips copies={copies} isOpen={isOpen} row={row} />
        </span>
        <Words row={row} />
      </span>
    </div>
  )
})
WireRowLine.displayName = 'WireRowLine'
