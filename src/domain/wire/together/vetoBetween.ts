import { contradictingAnchor } from '../anchorsIn.ts'
import type { Profile } from './profileOf.ts'
import { differingSlots, type SlotDifference } from '../templateSlots.ts'

/** A count that grows as the event goes on: a later figure continues the story. */
const counting =
  /^(?:dead|deaths?|killed|die|died|toll|injured|hurt|wounded|missing|evacuated|arrested|detained|homes|people|customers|households|morts?|blessés|disparus|tote|verletzte|muertos|heridos|rescued|trapped|stranded|cases|infected|sick|ill|passengers|crew|miners|sailors)$/u

const isCounting = ({ slots }: Profile): boolean => slots.some(({ word }) => counting.test(word))

/** A slot of a form that two events fill in differently. */
function isTelling({ kind }: SlotDifference, one: Profile, other: Profile): boolean {
  if (kind === 'name' || kind === 'day') return true
  return kind === 'number' && one.source === other.source && !(isCounting(one) && isCounting(other))
}

function slotVeto(one: Profile, other: Profile): string | null {
  const differing = differingSlots(one.slots, other.slots)
  const found = differing.find((slot) => isTelling(slot, one, other))
  // Where a plain word differs as well, it is another sentence rather than a form filled in.
  const isForm = differing.every(({ kind }) => kind !== 'word')
  return found && isForm ? `the same headline with “${found.ours}” for “${found.theirs}”` : null
}

const isDisjoint = (sure: ReadonlySet<string>, { names }: Profile): boolean =>
  ![...sure].some((name) => names.sure.has(name) || names.possible.has(name))

/** Whether both name somebody, and nobody that the other names. */
export function areStrangers(one: Profile, other: Profile): boolean {
  const [ours, theirs] = [one.names.sure, other.names.sure]
  return ours.size > 0 && theirs.size > 0 && isDisjoint(ours, other) && isDisjoint(theirs, one)
}

/** Why two items cannot be about one event, in words; null when nothing speaks against it. */
export function vetoBetween(one: Profile, other: Profile): string | null {
  if (one.isCorrection || other.isCorrection) return null
  const label = contradictingAnchor(one.anchors, other.anchors)
  return label === null ? slotVeto(one, other) : `another ${label}`
}
