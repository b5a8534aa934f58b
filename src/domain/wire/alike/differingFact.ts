import { isSameDay } from '../../claims/isSameDay.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { contradictingAnchor } from '../anchorsIn.ts'
import { differingSlots } from '../templateSlots.ts'
import type { Facts } from './factsOf.ts'

/** What differs between two texts that are otherwise alike, in the words of each. */
export interface Difference {
  kind: 'number' | 'date' | 'negation' | 'name'
  ours: string
  theirs: string
}

function isSameNumber(one: StatedNumber, other: StatedNumber): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'date')
    return one.readings.some((ours) => other.readings.some((theirs) => isSameDay(ours, theirs)))
  const isSameUnit = one.unit === other.unit || one.unit === null || other.unit === null
  return isSameUnit && one.readings.some((reading) => other.readings.includes(reading))
}

/** Whether all of the shorter stand in the longer, in order: a text that says more contradicts nothing. */
function isWithin<Value>(
  one: readonly Value[],
  other: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let met = 0
  for (const value of long) {
    const awaited = short[met]
    if (awaited !== undefined && isSame(awaited, value)) met += 1
  }
  return met === short.length
}

const isEqual = (one: string, other: string): boolean => one === other
const spoken = (numbers: readonly StatedNumber[]): string => numbers.map(({ raw }) => raw.trim()).join(', ')

function differingAnchor(one: Facts, other: Facts): Difference | null {
  const label = contradictingAnchor(one.anchors, other.anchors)
  if (label === null) return null
  const named = ({ anchors }: Facts) => [...(anchors.get(label) ?? [])].map((n) => `${label} ${n}`).join(', ')
  return { kind: 'number', ours: named(one), theirs: named(other) }
}

function differingNumber(one: Facts, other: Facts): Difference | null {
  if (isWithin(one.numbers, other.numbers, isSameNumber)) return null
  const isDate = [...one.numbers, ...other.numbers].every(({ kind }) => kind === 'date')
  return { kind: isDate ? 'date' : 'number', ours: spoken(one.numbers), theirs: spoken(other.numbers) }
}

function differingDay({ days: ours }: Facts, { days: theirs }: Facts): Difference | null {
  if (isWithin(ours, theirs, isEqual)) return null
  return { kind: 'date', ours: ours.join(', '), theirs: theirs.join(', ') }
}

function differingNegation({ negations: ours }: Facts, { negations: theirs }: Facts): Difference | null {
  if (ours.join() === theirs.join()) return null
  return { kind: 'negation', ours: ours.join(', '), theirs: theirs.join(', ') }
}

/** One form of headline with another name in it is another event, or somebody is wrong. */
function differingName(one: Facts, other: Facts): Difference | null {
  const found = differingSlots(one.slots, other.slots).find(({ kind }) => kind === 'name')
  return found ? { kind: 'name', ours: found.ours, theirs: found.theirs } : null
}

const rules = [differingNumber, differingAnchor, differingDay, differingNegation, differingName]

/**
 * The first number, ordinal, date, negation or name in which two texts differ; null when they agree.
 * Numbers are compared in order, so that a score the other way round differs. A negation that only one
 * of them has always differs; a number or day that only the longer one has does not.
 */
export function differingFact(one: Facts, other: Facts): Difference | null {
  for (const rule of rules) {
    const difference = rule(one, other)
    if (difference) return difference
  }
  return null
}
