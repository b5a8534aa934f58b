import type { StatedNumber } from '../../claims/statedNumber.ts'

/** "400 or so", "400-plus". */
const looser = /^(?: or so\b|-odd\b)/iu
const orMore = /^(?:\+|-plus\b| or more\b| plus\b)/iu

/** How far "about", "nearly" and a rounded figure reach, as parts of the number. */
const reaches = { about: 0.1, farthest: 0.15, nearly: 0.15, rounded: 0.05 }
/** Smaller figures in full are counted, not rounded. */
const roundedFrom = 1000

function roundingOf({ value, step, scale }: StatedNumber): number {
  const isFraction = step < 1
  if (scale > 1 || isFraction) return step / 2
  return value < roundedFrom ? 0 : Math.min(step / 2, value * reaches.rounded)
}

/**
 * What a stated number leaves possible, by its own hedge and by the one behind it (`tail`). A figure in full
 * is counted; one with a fraction or a scale, or in thousands, may be rounded.
 */
export function figureBounds(number: StatedNumber, tail: string): [low: number, high: number] {
  const { value, step } = number
  if (orMore.test(tail)) return [value, Infinity]
  const wide = Math.max(reaches.about * value, Math.min(step / 2, reaches.farthest * value))
  const rounding = roundingOf(number)
  const bounds = {
    exact: [value - rounding, value + rounding],
    about: [value - wide, value + wide],
    below: [value * (1 - reaches.nearly), value],
    above: [value, Infinity],
    within: [0, value],
  } as const
  const [low, high] = bounds[looser.test(tail) ? 'about' : number.approximation]
  return [low, high]
}
