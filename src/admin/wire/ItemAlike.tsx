'use client'
import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Outside } from '../desk/Outside.tsx'
import { conflictSentence, wordingSentence } from './conflictSentence.ts'
import { deskTime } from './deskTime.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const explained = ({ alike }: WireRow, code: string): string => {
  if (!alike) return ''
  const differs = conflictSentence({ alike }) ?? wordingSentence({ alike })
  if (differs !== null) return differs
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

const titleOf = (alike: WireRow['alike']): string => {
  if (alike?.kind === 'conflict') return 'Contradicted by'
  return alike && !isPlainCopy(alike) ? 'In other words' : 'Copies'
}

/** Items that copy this one or contradict it, and those it copies, each with the reason. */
export const ItemAlike = ({ detail: { row, alike } }: { detail: WireDetail }) => {
  const groupOf = (other: WireRow): string => titleOf((other.alike?.of === row.id ? other : row).alike)
  const groups = ['Contradicted by', 'In other words', 'Copies'].map((title) => ({
    title,
    others: alike.filter((other) => groupOf(other) === title),
  }))
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
