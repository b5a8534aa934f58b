'use client'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { deskTime, exactTime } from './deskTime.ts'
import { standingLines } from './standingLines.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** When its source took an item back and when it came again. */
export const ItemStanding = ({ detail }: { detail: WireDetail }) => {
  const { now, view } = useWireDesk()
  const lines = standingLines(detail)
  if (lines.length === 0) return null
  return (
    <section className="wire-item__part">
      <h3>What became of it</h3>
      <ol className="wire-standing">
        {lines.map(({ at, says }, index) => (
          <li key={`${String(index)} ${says}`}>
            {at === null ? (
              <span />
            ) : (
              <time dateTime={at} title={exactTime(at, view.timeZone)}>
                {deskTime(at, now, view.timeZone)}
              </time>
            )}
            <span>{says}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
