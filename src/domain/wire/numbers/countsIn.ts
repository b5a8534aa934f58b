import { rememberByText } from '../../claims/rememberByText.ts'
import { isDenied, isFormer, isOfToday } from './isOfToday.ts'
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
  /** True for a former number that is said to be wrong: the 9 of "12, not 9". */
  isDenied: boolean
}

/** What else belongs to a number that is measured: "31 metres a second", "2.1 times a minute", "110 km/h". */
const rated =
  /^(?: (?:times|turns|revolutions))? (?:a|an|per) (?:second|minute|hour)(?!\p{L})|^\/[hs](?!\p{L})/u

const placeIn = ({ written }: SaidFigure): string | null =>
  /^[^.,;:()]*?(?<!\p{L})[iI]n (?<place>\p{Lu}[\p{L}\p{M}’-]+)/u.exec(written)?.groups?.place ?? null

const countOf = (figure: SaidFigure): Count[] => {
  const measure = isOfToday(figure) ? measureOf(figure) : null
  if (!measure) return []
  const { low, unit } = figure
  const { label: of, part, isLeast = false } = measure
  const said = `${figure.said}${rated.exec(figure.written)?.[0] ?? ''}`
  const high = isLeast ? Infinity : figure.high
  return [{ of, unit, part, said, low, high, place: placeIn(figure), isFormer: false, isDenied: false }]
}

/** "12, up from 9" counts the same twice. */
function formerOf(figure: SaidFigure, count: Count | undefined): Count[] {
  const { said, low, high, unit } = figure
  const isOfSame = count !== undefined && (unit === null || unit === count.unit)
  return isOfSame ? [{ ...count, said, low, high, isFormer: true, isDenied: isDenied(figure) }] : []
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
