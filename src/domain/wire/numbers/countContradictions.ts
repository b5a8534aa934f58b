import { type DifferingNumber, numbersThatDiffer } from './numbersThatDiffer.ts'
import { tellersOf, type ToldItem } from './tellersOf.ts'

const itemsOf = ({ said }: DifferingNumber): Set<string> =>
  new Set(
    said.flatMap(({ by }) => by.flatMap(({ item, earlier }) => [item, ...earlier.map((one) => one.item)])),
  )

/**
 * How many contradictions the items of a story hold, in the order of time: texts that contradict what they
 * are alike to, and numbers that differ between sources where no such pair says so already.
 */
export function countContradictions(told: readonly ToldItem[]): number {
  const pairs = told.filter(({ alike }) => alike?.kind === 'conflict')
  const isTold = (items: ReadonlySet<string>): boolean =>
    pairs.some(({ id, alike }) => items.has(id) && items.has(alike?.of ?? ''))
  const untold = numbersThatDiffer(tellersOf(told)).filter((number) => !isTold(itemsOf(number)))
  return pairs.length + untold.length
}
