import { contraries, smallContraries } from './contraries.data.ts'

/** What a word says: of which pair, and on which side. */
type Sense = readonly [pair: number, side: 0 | 1]

function sensesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const [pair, sides] of pairs.entries())
    for (const side of [0, 1] as const)
      for (const word of sides[side].split(' ')) senses.set(word, [...(senses.get(word) ?? []), [pair, side]])
  return senses
}

const senses = sensesOf(contraries)
const smallSenses = sensesOf(smallContraries)

const isContrary = (known: ReadonlyMap<string, readonly Sense[]>, one: string, other: string): boolean =>
  (known.get(one) ?? []).some(([pair, side]) =>
    (known.get(other) ?? []).some(([its, beside]) => its === pair && beside !== side),
  )

const sayBoth = (words: readonly string[]): boolean =>
  words.some((one) => words.some((other) => isContrary(senses, one, other)))

/** One small word for another. */
const isTurned = (
  [one = '', ...more]: readonly string[],
  [other = '', ...others]: readonly string[],
): boolean => more.length + others.length === 0 && isContrary(smallSenses, one, other)

/**
 * The words by which two turns of phrase in the same place say the contrary, in small letters: "convicted"
 * and "acquitted", "rises" and "falls". Null when they do not, or one of them says both.
 */
export function contraryWords(
  ours: readonly string[],
  theirs: readonly string[],
): readonly [ours: string, theirs: string] | null {
  if (isTurned(ours, theirs)) return [ours.join(' '), theirs.join(' ')]
  if (sayBoth(ours) || sayBoth(theirs)) return null
  for (const word of ours) {
    const contrary = theirs.find((beside) => isContrary(senses, word, beside))
    if (contrary !== undefined) return [word, contrary]
  }
  return null
}
