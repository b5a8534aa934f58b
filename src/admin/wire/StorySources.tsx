import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import { deskTime } from './deskTime.ts'

interface StorySourcesProps {
  view: StoryView
  now: Date
  timeZone: string
}

const toldAt = ({ postedAt, receivedAt }: WireRow): string => postedAt ?? receivedAt

/** Rows of each source, in the order in which the sources first spoke. */
const bySource = (rows: readonly WireRow[]): WireRow[][] => {
  const groups = new Map<string, WireRow[]>()
  for (const row of rows) groups.set(row.source.id, [...(groups.get(row.source.id) ?? []), row])
  return [...groups.values()]
}

/** Each source of the story: when it spoke first and last, and how often. */
export const StorySources = ({ view: { rows }, now, timeZone }: StorySourcesProps) => (
  <section aria-label="Sources" className="story-sources">
    <h2>Sources</h2>
    <ul>
      {bySource(rows).map((said) => {
        const [first] = said
        const last = said.at(-1)
        if (!first || !last) return null
        return (
          <li key={first.source.id}>
            <p>
              <strong className="wire-row__code">{first.source.code}</strong>{' '}
              <Outside>{first.source.name}</Outside>
            </p>
            <p className="story-sources__note">
              {first.source.owner && (
                <>
                  Owned by <Outside>{first.source.owner}</Outside>.{' '}
                </>
              )}
              {counted(said.length, 'item', 'items')}, first {deskTime(toldAt(first), now, timeZone)}
              {said.length > 1 && `, last ${deskTime(toldAt(last), now, timeZone)}`}
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)
