import { isStanding } from '../isStanding.ts'
import { openingOf } from '../openingOf.ts'
import type { Teller } from './numbersThatDiffer.ts'

/** An item of a story with what it says and whose words it repeats. */
export interface ToldItem {
  id: string
  /** Its source, by id. */
  source: string
  state: string
  headline: string
  /** Empty where it was not read. */
  text: string
  /** The earlier item it copies or contradicts; null for none. */
  alike: { kind: string; of: string } | null
}

/** Of a very long story the earliest are compared. */
export const mostTold = 200

/** Who repeats an item of the story speaks with its voice, and not again when that has been updated since. */
function isCopyAmong(ids: ReadonlySet<string>, { alike }: ToldItem): boolean {
  return alike !== null && alike.kind !== 'conflict' && ids.has(alike.of)
}

/** Whose numbers of a story are compared: what its source stands by, each voice once. `told` in the order of time. */
export function tellersOf(told: readonly ToldItem[]): Teller[] {
  const standing = told.slice(0, mostTold).filter(({ state }) => isStanding(state))
  const ids = new Set(standing.map(({ id }) => id))
  return standing
    .filter((item) => !isCopyAmong(ids, item))
    .map((item) => ({ id: item.id, by: item.source, text: `${item.headline}\n${openingOf(item)}` }))
}
