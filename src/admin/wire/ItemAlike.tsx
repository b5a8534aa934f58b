'use client'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Outside } from '../desk/Outside.tsx'
import { conflictSentence } from './conflictSentence.ts'
import { deskTime } from './deskTime.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const explained = ({ alike }: WireRow, code: string): string => {
  if (!alike) return ''
  if (alike.kind === 'conflict') return conflictSentence({ alike }) ?? ''
  if (alike.because) return alike.because
  return alike.kind === 'same' ? `The same text as ${code}` : `Nearly the same text as ${code}`
}

/** How the other is tied to this one: by what it says of itself, or by what this one says of it. */
const tieOf = (row: WireRow, other: WireRow): string =>
  other.alike?.of === row.id ? explained(other, row.source.code) : explained(row, other.source.code)

const Other = ({ row, other }: { row: WireRow; other: WireRow }) => {
  const { readItem, now, view } = useWireDesk()
  return (
    <li>
      <button className="wire-link" onClick={() => readItem(other.id)} type="button">
        <span className="wire-row__code">{other.source.code}</span>{' '}
        {deskTime(other.postedAt ?? other.receivedAt, now, view.timeZone)} <Outside>{other.headline}</Outside>
      </button>
      <p className="wire-item__because">{withoutDirectionOverrides(tieOf(row, other))}</p>
    </li>
  )
}

/** Items that copy this one or contradict it, and those it copies, each with the reason. */
export const ItemAlike = ({ detail: { row, alike } }: { detail: WireDetail }) => {
  const isConflict = (other: WireRow): boolean =>
    (other.alike?.of === row.id ? other : row).alike?.kind === 'conflict'
  const groups = [
    { title: 'Contradicted by', others: alike.filter(isConflict) },
    { title: 'Copies', others: alike.filter((other) => !isConflict(other)) },
  ]
  return groups.map(({ title, others }) =>
    others.length === 0 ? null : (
      <section className="wire-item__part" key={title}>
        <h3>{title}</h3>
        <ul className="wire-others">
          {others.map((other) => (
            <Other key={other.id} other={other} row={row} />
          ))}
        </ul>
      </section>
    ),
  )
}
