import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { deskTime, exactTime } from './deskTime.ts'

interface StoryNumbersProps {
  view: StoryView
  now: Date
  timeZone: string
}

/** Numbers about one thing that the items give differently, side by side with who gives them. */
export const StoryNumbers = ({ view: { numbers, rows }, now, timeZone }: StoryNumbersProps) => {
  if (numbers.length === 0) return null
  const byId = new Map(rows.map((row) => [row.id, row]))
  const teller = (id: string) => {
    const row = byId.get(id)
    if (!row) return null
    const told = row.postedAt ?? row.receivedAt
    return (
      <li key={id}>
        <span className="wire-row__code">{row.source.code}</span>{' '}
        <time dateTime={told} title={exactTime(told, timeZone)}>
          {deskTime(told, now, timeZone)}
        </time>
      </li>
    )
  }
  return (
    <section aria-labelledby="numbers" className="story-conflicts story-numbers">
      <h2 id="numbers">Numbers that differ</h2>
      <dl>
        {numbers.map(({ of, said }) => (
          <div key={`${of} ${said[0]?.number ?? ''}`}>
            <dt dir="auto">{withoutDirectionOverrides(of)}</dt>
            {said.map(({ number, items }) => (
              <dd key={number}>
                <strong className="story-conflict__says">{number}</strong>
                <ul>{items.map(teller)}</ul>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
