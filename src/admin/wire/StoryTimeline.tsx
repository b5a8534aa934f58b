'use client'
import { Link } from '@payloadcms/ui'
import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Outside } from '../desk/Outside.tsx'
import { conflictSentence, wordingSentence } from './conflictSentence.ts'
import { deskTime, exactTime } from './deskTime.ts'
import { sourceTitle } from './sourceTitle.ts'
import type { StoryDeskState } from './useStoryDesk.ts'
import { placeOfItem } from './useStoryRows.ts'
import { wireWords } from './wireWords.data.ts'

interface StoryTimelineProps {
  view: StoryView
  desk: StoryDeskState
  now: Date
  timeZone: string
}

interface EntryProps extends StoryTimelineProps {
  row: WireRow
  number: number
}

const gone: readonly string[] = ['deleted', 'canceled', 'withheld']

const Marks = ({ row, view }: EntryProps) => {
  const word = wireWords.states[row.state]
  return (
    <p className="story-entry__marks">
      {row.id === view.first && <strong>First</strong>}
      {row.id === view.latest && <strong>Latest</strong>}
      {word !== '' && <span className={`wire-row__state wire-row__state--${row.state}`}>{word}</span>}
      <span>{view.notes[row.id]}</span>
    </p>
  )
}

const Leave = ({ row, desk, view }: EntryProps) =>
  desk.mayWrite && view.rows.length > 1 ? (
    <button className="wire-link" onClick={() => desk.leave(row.id)} type="button">
      Not this story
    </button>
  ) : null

const Entry = (props: EntryProps) => {
  const { row, number, desk, now, timeZone } = props
  const told = row.postedAt ?? row.receivedAt
  const isChosen = desk.chosen.includes(row.id)
  const conflict = conflictSentence(row)
  const wording = wordingSentence(row)
  const headline = <Outside>{row.headline}</Outside>
  return (
    <li
      className={isChosen ? 'story-entry story-entry--chosen' : 'story-entry'}
      id={placeOfItem(row.id)}
      onFocus={() => desk.setHere(row.id)}
      tabIndex={-1}
    >
      <p className="story-entry__when">
        <input
          aria-label={`Choose: ${row.headline}`}
          checked={isChosen}
          onChange={() => desk.choose(row.id)}
          type="checkbox"
        />
        <span className="story-entry__number">{number}</span>
        <time dateTime={told} title={exactTime(told, timeZone)}>
          {deskTime(told, now, timeZone)}
        </time>
      </p>
      <p className="wire-row__code" title={sourceTitle(row.source)}>
        {row.source.code}
      </p>
      <div className="story-entry__words" lang={row.language || undefined}>
        <h3>{gone.includes(row.state) ? <s>{headline}</s> : headline}</h3>
        {row.opening && <p dir="auto">{withoutDirectionOverrides(row.opening)}</p>}
        {conflict && <p className="wire-row__conflict">{conflict}</p>}
        {wording && <p>{wording}</p>}
        <Marks {...props} />
        <p className="story-entry__acts">
          <Link href={`/admin/collections/wire-items/${row.id}`} prefetch={false}>
            The item
          </Link>
          <Leave {...props} />
        </p>
      </div>
    </li>
  )
}

/** Who said what when, oldest first. */
export const StoryTimeline = (props: StoryTimelineProps) => (
  <section aria-labelledby="timeline" className="story-timeline">
    <h2 id="timeline">Who said what, when</h2>
    <ol>
      {props.view.rows.map((row, index) => (
        <Entry key={row.id} {...props} number={index + 1} row={row} />
      ))}
    </ol>
    {props.view.isMore && <p className="over-desk__note">The story goes on; its earliest items are shown.</p>}
  </section>
)
