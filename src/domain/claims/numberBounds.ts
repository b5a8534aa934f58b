import type { StatedNumber } from './statedNumber.ts'

/** "Nearly" may fall short of the truth by this part, "more than" and "up to" by the other. */
const nearly = 0.05
const beyond = 0.1

/**
 * The values of the evidence that bear a stated one out. An exact figure is borne out by itself only;
 * "about", "some" by what rounds to it in its own digits; "nearly" from below, "more than" from above.
 */
export function numberBounds(
  { approximation, step }: StatedNumber,
  value: number,
): [low: number, high: number] {
  const rounding = Math.min(step / 2, value / 2)
  const bounds = {
    exact: [value, value],
    about: [value - rounding, value + rounding],
    below: [value * (1 - nearly), value],
    above: [value, value * (1 + beyond)],
    within: [value * (1 - beyond), value],
  } as const
  const [low, high] = bounds[approximation]
  const grain = Math.abs(value) * 1e-9
  return [low - grain, high + grain]
}
