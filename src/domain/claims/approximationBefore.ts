import type { Approximation } from './statedNumber.ts'

/** Longer than any of the phrases, so that no look back costs more. */
const reach = 26

const phrases: Readonly<Record<Exclude<Approximation, 'exact'>, readonly string[]>> = {
  below: [
    ...['nearly', 'almost', 'close to', 'just under', 'just short of', 'approaching', 'nearing'],
    ...['presque', 'près de', 'fast', 'casi'],
  ],
  above: [
    ...['more than', 'at least', 'upwards of', 'no fewer than', 'not less than', 'exceeding', 'above'],
    ...['over', 'past', 'plus de', 'mehr als', 'más de', 'au moins', 'mindestens'],
  ],
  within: [
    ...['up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'under', 'below'],
    ...['less than', 'fewer than', "jusqu'à", 'moins de', 'bis zu', 'hasta'],
  ],
  about: [
    ...['about', 'around', 'some', 'roughly', 'approximately', 'approx', 'approx.', 'circa', 'ca.', 'c.'],
    ...['an estimated', 'estimated at', 'environ', 'quelque', 'rund', 'etwa', 'unos', 'unas', 'cerca de'],
    ...['~', '≈', '約', '约'],
  ],
}

interface Phrase {
  words: string
  meaning: Approximation
}

/** By their last two signs; of those that end alike the longest first, as "no more than" ends in "more than". */
const byEnding = new Map<string, Phrase[]>()
for (const [meaning, all] of Object.entries(phrases) as [Approximation, readonly string[]][])
  for (const words of all) {
    const alike = [...(byEnding.get(words.slice(-2)) ?? []), { words, meaning }]
    byEnding.set(
      words.slice(-2),
      alike.sort((one, other) => other.words.length - one.words.length),
    )
  }

/** A sign clings to what stands before it; a word must stand by itself. */
const standsAlone = (before: string, { words }: Phrase): boolean =>
  words.length === 1 || !/\p{L}/u.test(before.charAt(before.length - words.length - 1))

/** How the words before the figure at an offset of folded text mean it. */
export function approximationBefore(text: string, at: number): Approximation {
  let end = at
  while (text.charAt(end - 1) === ' ') end -= 1
  const ending = text.slice(Math.max(0, end - 2), end).toLowerCase()
  const alike = byEnding.get(ending) ?? byEnding.get(ending.slice(-1))
  if (!alike) return 'exact'
  const before = text.slice(Math.max(0, end - reach), end).toLowerCase()
  return (
    alike.find((phrase) => before.endsWith(phrase.words) && standsAlone(before, phrase))?.meaning ?? 'exact'
  )
}
