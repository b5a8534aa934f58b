import { type Count, countsIn } from './countsIn.ts'

/** What one text says of one measure. */
export interface StatedMeasure {
  of: string
  unit: string | null
  counts: Count[]
}

/** Who says more numbers of one thing in one text than these says nothing for certain. */
const mostCounts = 4

/** Numbers that hold now, without those a text only holds them against. */
export const heldNow = (counts: readonly Count[]): Count[] => counts.filter(({ isFormer }) => !isFormer)

/** The measures of which a text gives a number for certain, in the order in which it names them. */
export function statedMeasures(text: string): StatedMeasure[] {
  const measures: StatedMeasure[] = []
  for (const count of countsIn(text)) {
    const known = measures.find(({ of, unit }) => of === count.of && unit === count.unit)
    if (known) known.counts.push(count)
    else measures.push({ of: count.of, unit: count.unit, counts: [count] })
  }
  return measures.filter(({ counts }) => counts.length <= mostCounts && heldNow(counts).length > 0)
}
