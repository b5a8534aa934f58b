'use client'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { conflictSentence, wordingSentence } from './conflictSentence.ts'
import { deskTime, exactTime } from './deskTime.ts'
import type { DrawnRow } from './foldCopies.ts'
import { isFlash } from './isFlash.ts'
import { sourceTitle } from './sourceTitle.ts'
import { WireRowChips } from './WireRowChips.tsx'
import { wireWords } from './wireWords.data.ts'

const gone: readonly string[] = ['deleted', 'canceled', 'withheld']

/** What was posted so long before it arrived, or after, is told with both times, in milliseconds. */
const late = 5 * 60_000

interface Clocked {
  row: WireRow
  now: Date
  timeZone: string
}

const titleOf = ({ row: { receivedAt, postedAt }, timeZone }: Clocked): string => {
  const arrived = exactTime(receivedAt, timeZone)
  return postedAt === null
    ? `Arrived ${arrived}`
    : `Posted ${exactTime(postedAt, timeZone)}, arrived ${arrived}`
}

/** The stream runs in the order of arrival, and reads in it. */
const Arrived = (clocked: Clocked) => {
  const { row, now, timeZone } = clocked
  return (
    <time className="wire-row__arrived" dateTime={row.receivedAt} title={titleOf(clocked)}>
      {deskTime(row.receivedAt, now, timeZone)}
    </time>
  )
}

/** When it was posted, where that is another time. */
const Posted = (clocked: Clocked) => {
  const { row, now, timeZone } = clocked
  const { receivedAt, postedAt } = row
  if (postedAt === null || Math.abs(Date.parse(receivedAt) - Date.parse(postedAt)) <= late) return null
  return (
    <span className="wire-row__posted" title={titleOf(clocked)}>
      posted <time dateTime={postedAt}>{deskTime(postedAt, now, timeZone)}</time>
    </span>
  )
}

const Signs = ({ row }: { row: WireRow }) => {
  const word = wireWords.states[row.state]
  return (
    <>
      {isFlash(row) && <strong className="wire-row__flash">Flash</strong>}
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
  const wording = wordingSentence(row)
  const lang = row.language || undefined
  const headline = withoutDirectionOverrides(row.headline)
  return (
    <span className={`wire-row__lines${conflict ? '' : ' wire-row__lines--text'}`}>
      <span className="wire-row__headline" dir="auto" lang={lang}>
        {gone.includes(row.state) ? <s>{headline}</s> : headline}
      </span>
      {conflict ? (
        <span className="wire-row__conflict">{conflict}</span>
      ) : (
        <span className="wire-row__opening" dir="auto" lang={lang}>
          {wording && <strong>{wording} </strong>}
          {withoutDirectionOverrides(row.opening)}
        </span>
      )}
    </span>
  )
}

interface WireRowWordsProps {
  drawn: DrawnRow
  now: Date
  timeZone: string
}

/** What a row says: when, who, what, and what hangs on it. */
export const WireRowWords = ({ drawn: { row, copies, isOpen }, now, timeZone }: WireRowWordsProps) => {
  const clocked = { row, now, timeZone }
  return (
    <span className="wire-row__words" role="gridcell">
      <span className="wire-row__top">
        <span className="wire-row__meta">
          <span className="wire-row__who">
            <Arrived {...clocked} />
            <span className="wire-row__code" title={sourceTitle(row.source)}>
              {row.source.code}
            </span>
            <Signs row={row} />
          </span>
          <Posted {...clocked} />
        </span>
        <WireRowChips copies={copies} isOpen={isOpen} row={row} />
      </span>
      <Words row={row} />
    </span>
  )
}
