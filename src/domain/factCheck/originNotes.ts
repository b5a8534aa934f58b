import { countIndependent } from '../provenance/countIndependent.ts'
import type { OriginAtCount } from '../provenance/originAtCount.ts'
import { type Telling, tieOf } from './independenceNotes.ts'

const firstNote = (others: number): string =>
  others === 0 ? 'Independent' : `Independent, and counts for ${others} more that are not`

/**
 * How far each of what is given in order of time is a source of its own, by id: the first of those that
 * count as one is the origin, the others say with which earlier one they do and why. `telling` calls
 * each by its printed number.
 */
export function originNotes(inTime: readonly OriginAtCount[], telling: Telling): ReadonlyMap<string, string> {
  const byId = new Map(inTime.map((one) => [one.id, one]))
  return new Map(
    countIndependent(inTime).groups.flatMap((ids) => {
      const group = ids.flatMap((id) => byId.get(id) ?? [])
      return group.map((one, at): [string, string] => [
        one.id,
        at === 0
          ? firstNote(group.length - 1)
          : `Not independent: it ${tieOf(one, group.slice(0, at), telling)}`,
      ])
    }),
  )
}
