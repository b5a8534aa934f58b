import type { StoryConflict } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { deskTime, exactTime } from './deskTime.ts'

interface Times {
  now: Date
  timeZone: string
}

const Side = ({ row, says, now, timeZone }: Times & { row: WireRow; says: string }) => {
  const told = row.postedAt ?? row.receivedAt
  return (
    <td>
      <strong className="story-conflict__says">{withoutDirectionOverrides(says) || 'does not say it'}</strong>
      <p>
        <span className="wire-row__code">{row.source.code}</span>{' '}
        <time dateTime={told} title={exactTime(told, timeZone)}>
          {deskTime(told, now, timeZone)}
        </time>
      </p>
      <p dir="auto">{withoutDirectionOverrides(row.headline)}</p>
    </td>
  )
}

/** Items that contradict each other, side by side. */
export const StoryConflicts = ({ conflicts, ...times }: Times & { conflicts: StoryConflict[] }) => {
  if (conflicts.length === 0) return null
  return (
    <section aria-labelledby="contradictions" className="story-conflicts">
      <h2 id="contradictions">What contradicts</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">First said</th>
            <th scope="col">Said later</th>
            <th scope="col">What differs</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ here, there, says, other, because }) => (
            <tr key={`${here.id} ${there.id}`}>
              <Side row={there} says={other} {...times} />
              <Side row={here} says={says} {...times} />
              <td>{withoutDirectionOverrides(because) || 'They cannot both be right.'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
