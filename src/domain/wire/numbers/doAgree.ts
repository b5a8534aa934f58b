import type { Count } from './countsIn.ts'

const isFigure = ({ low, high }: Count): boolean => low === high

const holds = ({ low, high }: Count, value: number): boolean => low <= value && value <= high

/** A figure in full may lie on the edge of what another leaves open: 400 and "at least 400". */
function doOverlap(one: Count, other: Count): boolean {
  if (isFigure(one)) return holds(other, one.low)
  if (isFigure(other)) return holds(one, other.low)
  return Math.max(one.low, other.low) < Math.min(one.high, other.high)
}

const isElsewhere = (one: Count, other: Count): boolean =>
  one.place !== null && other.place !== null && one.place !== other.place

/**
 * Whether two numbers of one measure can both be right. What was said before is right where another says it
 * still. Those of two places can; a part may be smaller than
 * the whole, and never larger; two kinds of people say nothing of each other.
 */
export function doAgree(one: Count, other: Count): boolean {
  if (one.isFormer && other.isFormer) return false
  if (isElsewhere(one, other)) return true
  if (one.part === other.part) return doOverlap(one, other)
  if (one.part !== null && other.part !== null) return true
  const [part, whole] = one.part === null ? [other, one] : [one, other]
  return part.low <= whole.high
}

/** Of several numbers in one text the sum may be what another gives: 7 here and 5 there. */
function withSum(counts: readonly Count[]): Count[] {
  const now = counts.filter(({ isFormer }) => !isFormer)
  const distinct = now.filter(({ low }, at) => now.findIndex((one) => one.low === low) === at)
  const [first] = distinct
  if (!first || distinct.length < 2) return [...counts]
  const low = distinct.reduce((sum, one) => sum + one.low, 0)
  const high = distinct.reduce((sum, one) => sum + one.high, 0)
  return [...counts, { ...first, low, high, part: null, place: null }]
}

const wholesOf = (counts: readonly Count[]): Count[] => counts.filter(({ part }) => part === null)

/**
 * Whether what two texts say of one measure can both be right: any number of the one with any of the other.
 * Where both speak of all, their parts are not asked.
 */
export function haveCommon(ours: readonly Count[], theirs: readonly Count[]): boolean {
  const wholes = [wholesOf(ours), wholesOf(theirs)]
  const [here, there] = wholes.every(({ length }) => length > 0) ? wholes : [ours, theirs]
  const others = withSum(there ?? [])
  return withSum(here ?? []).some((one) => others.some((other) => doAgree(one, other)))
}
