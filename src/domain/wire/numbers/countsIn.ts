import { rememberByText } from '../../claims/rememberByText.ts'
import { isFormer, isOfToday } from './isOfToday.ts'
import { measureOf } from './measureOf.ts'
import { saidFigures, type SaidFigure } from './saidFigures.ts'

/** A number of a text that measures something, with what it leaves possible. */
export interface Count {
  /** What it measures, in words. */
  of: string
  unit: string | null
  /** A kind of people among all; null for anybody. */
  part: string | null
  /** As it is said: "about 400". */
  said: string
  low: number
  high: number
  /** Where, when its own words say so. */
  place: string | null
  /** True for what was said before, beside what holds now: the 9 of "12, up from 9". */
  isFormer: boolean
}

const placeIn = ({ written }: SaidFigure): string | null =>
  /^[^.,;:()]*?(?<!\p{L})[iI]n (?<place>\p{Lu}[\p{L}\p{M}’-]+)/u.exec(written)?.groups?.place ?? null

const countOf = (figure: SaidFigure): Count[] => {
  const measure = isOfToday(figure) ? measureOf(figure) : null
  if (!measure) return []
  const { said, low, high, unit } = figure
  const { label: of, part } = measure
  return [{ of, unit, part, said, low, high, place: placeIn(figure), isFormer: false }]
}

/** "12, up from 9" counts the same twice. */
function formerOf({ said, low, high, unit }: SaidFigure, count: Count | undefined): Count[] {
  const isOfSame = count !== undefined && (unit === null || unit === count.unit)
  return isOfSame ? [{ ...count, said, low, high, isFormer: true }] : []
}

function read(text: string): readonly Count[] {
  const counts: Count[] = []
  for (const figure of saidFigures(text))
    counts.push(...(isFormer(figure) ? formerOf(figure, counts.at(-1)) : countOf(figure)))
  return counts
}

/**
 * The numbers of a text that say how many or how much of something stands now, in order. Those of a story
 * are asked for again with each item that joins it, so the latest answers are kept.
 */
export const countsIn = rememberByText(read, 1_000_000)
