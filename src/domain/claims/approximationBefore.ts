import type { Approximation } from './statedNumber.ts'

/** Longer than any of the phrases, so that no look back costs more. */
const reach = 26

const phrases: readonly (readonly [Approximation, RegExp])[] = [
  [
    'below',
    /(?:nearly|almost|close to|just under|just short of|approaching|presque|près de|fast|casi|nearing)$/,
  ],
  [
    'above',
    /(?:more than|at least|upwards of|no fewer than|not less than|exceeding|above|over|past|plus de|mehr als|más de|au moins|mindestens)$/,
  ],
  [
    'within',
    /(?:up to|as many as|as much as|at most|no more than|not more than|under|below|less than|fewer than|jusqu'à|moins de|bis zu|hasta)$/,
  ],
  [
    'about',
    /(?:about|around|some|roughly|approximately|approx\.?|circa|ca\.|c\.|an estimated|estimated at|environ|quelque|rund|etwa|unos|unas|cerca de|[~≈約约])$/,
  ],
]

/** How the words before a figure mean it. `before` is folded text up to the figure. */
export function approximationBefore(text: string, at: number): Approximation {
  const before = text
    .slice(Math.max(0, at - reach), at)
    .toLowerCase()
    .trimEnd()
  const found = phrases.find(([, phrase]) => {
    const hit = phrase.exec(before)
    return hit !== null && !/\p{L}/u.test(before.charAt(hit.index - 1))
  })
  return found?.[0] ?? 'exact'
}
