import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { SaidNumber, Voice } from '../../domain/wire/numbers/numbersThatDiffer.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { deskTime, exactTime } from './deskTime.ts'
import { sourceTitle } from './sourceTitle.ts'
import { placeOfItem } from './useStoryRows.ts'

interface Times {
  now: Date
  timeZone: string
}

type Shown = Times & { rows: ReadonlyMap<string, WireRow> }

const When = ({ row: { postedAt, receivedAt }, now, timeZone }: Times & { row: WireRow }) => {
  const told = postedAt ?? receivedAt
  return (
    <time dateTime={told} title={exactTime(told, timeZone)}>
      {deskTime(told, now, timeZone)}
    </time>
  )
}

/** What the same source said before. */
const Before = ({ said: { number, item }, rows, ...times }: Shown & { said: SaidNumber }) => {
  const row = rows.get(item)
  return (
    <span className="story-numbers__before">
      , earlier <bdi>{withoutDirectionOverrides(number)}</bdi>
      {row && (
        <>
          {' '}
          (<When row={row} {...times} />)
        </>
      )}
    </span>
  )
}

const Teller = ({ voice: { item, earlier }, rows, ...times }: Shown & { voice: Voice }) => {
  const row = rows.get(item)
  if (!row) return null
  return (
    <li>
      <a className="wire-row__code" href={`#${placeOfItem(item)}`} title={sourceTitle(row.source)}>
        {row.source.code}
      </a>{' '}
      <When row={row} {...times} />
      {earlier.map((said) => (
        <Before key={said.item} rows={rows} said={said} {...times} />
      ))}
    </li>
  )
}

/** Numbers of one measure that the sources give differently, side by side with who says each, and when. */
export const StoryNumbers = ({ view: { numbers, rows }, ...times }: Times & { view: StoryView }) => {
  if (numbers.length === 0) return null
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <section aria-labelledby="numbers" className="story-conflicts story-numbers">
      <h2 id="numbers">Numbers that differ</h2>
      <dl>
        {numbers.map(({ of, said }) => (
          <div key={`${of} ${said[0]?.number ?? ''}`}>
            <dt dir="auto">{withoutDirectionOverrides(of)}</dt>
            {said.map(({ number, by }) => (
              <dd key={number}>
                <strong className="story-conflict__says" dir="auto">
                  {withoutDirectionOverrides(number)}
                </strong>
                <ul>
                  {by.map((voice) => (
                    <Teller key={voice.item} rows={byId} voice={voice} {...times} />
                  ))}
                </ul>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
