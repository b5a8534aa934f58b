import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { subjectOfNumber } from '../subjectOfNumber.ts'
import { termsOf } from '../together/termsOf.ts'

interface Told {
  id: string
  /** Headline and opening, in the source's own words. */
  text: string
}

/** A number that the items of a story do not agree about. */
export interface DifferingNumber {
  /** What is counted or measured, as the first item writes it. */
  of: string
  /** Each number as first written, with the items that give it, in the order of the items. */
  said: { number: string; items: string[] }[]
}

interface Count {
  id: string
  number: StatedNumber
  /** What is counted, as it is written. */
  of: string
}

/** An approximate number is borne out by one that is this near to it. */
const nearEnough = 0.1
function countsIn({ id, text }: Told): [key: string, count: Count][] {
  return numbersIn(text).flatMap((number): [string, Count][] => {
    const of = number.kind === 'quantity' ? subjectOfNumber(text, number) : undefined
    if (of === undefined) return []
    return [[`${number.unit ?? ''} ${termsOf(of).join(' ')}`, { id, number, of }]]
  })
}

function doAgree(one: StatedNumber, other: StatedNumber): boolean {
  if (one.readings.some((value) => other.readings.includes(value))) return true
  const isNear = Math.abs(one.value - other.value) <= nearEnough * Math.max(one.value, other.value)
  return isNear && (one.isApproximate || other.isApproximate)
}

function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

/** An item that gives two numbers, as "52, not 46 as first said", contradicts neither. */
function doDiffer(counts: readonly Count[]): boolean {
  const byItem = grouped(counts, ({ id }) => id)
  const sets = [...byItem.values()]
  return sets.some((ours, at) =>
    sets
      .slice(at + 1)
      .some((theirs) => !ours.some((one) => theirs.some((other) => doAgree(one.number, other.number)))),
  )
}

function differingIn(counts: readonly Count[]): DifferingNumber[] {
  const of = counts[0]?.of
  if (of === undefined || !doDiffer(counts)) return []
  const byValue = grouped(counts, ({ number }) => number.value)
  const said = [...byValue.values()].map((same) => ({
    number: same[0]?.number.raw ?? '',
    items: [...new Set(same.map(({ id }) => id))],
  }))
  return [{ of, said }]
}

/**
 * The numbers about the same thing that no two items of a story agree about, whatever else their texts
 * say: what a sub has to ask about before a figure is printed. `told` in the order of the items.
 */
export function numbersThatDiffer(told: readonly Told[]): DifferingNumber[] {
  const counts = told.flatMap(countsIn)
  const bySubject = grouped(counts, ([key]) => key)
  return [...bySubject.values()].flatMap((of) => differingIn(of.map(([, count]) => count)))
}
