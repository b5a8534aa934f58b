import type { StatedText, StatedWord } from './statedWords.ts'

/** How near words stand to one another, one before the other; the nearer, the more. */
export type Ties = ReadonlyMap<string, number>

/** So many words apart two are still tied. */
const reach = 4
/** What it weighs that somebody speaks. */
const ofSpeaker = 2

const tieOf = (one: StatedWord, other: StatedWord): string | null =>
  one.statement !== other.statement ||
  one.clause !== other.clause ||
  one.kind === 'speech' ||
  other.kind === 'speech'
    ? null
    : `${one.key} ${other.key}`

const speaking = ({ key }: StatedWord): string => `said ${key}`

/** The ties of texts: of each two words the closest. */
export function tiesOfWords(texts: readonly StatedText[]): Ties {
  const ties = new Map<string, number>()
  const tie = (key: string | null, weight: number): void => {
    if (key !== null) ties.set(key, Math.max(ties.get(key) ?? 0, weight))
  }
  for (const { words } of texts)
    for (const [at, one] of words.entries()) {
      if (one.speaks) tie(speaking(one), ofSpeaker)
      for (const [apart, other] of words.slice(at + 1, at + 1 + reach).entries())
        tie(tieOf(one, other), 1 / (apart + 1))
    }
  return ties
}

/** How well the word at a place fits those around it, by the ties of other texts; `besides` is not counted. */
function fitAt(
  words: readonly StatedWord[],
  ties: Ties,
  { at, besides }: { at: number; besides: number },
): number {
  const own = words[at]
  if (!own) return 0
  const around = words.slice(Math.max(0, at - reach), at + reach + 1)
  const from = Math.max(0, at - reach)
  return around.reduce(
    (sum, other, place) => {
      const apart = from + place - at
      if (apart === 0 || from + place === besides) return sum
      const key = apart > 0 ? tieOf(own, other) : tieOf(other, own)
      return sum + (key === null ? 0 : (ties.get(key) ?? 0)) / Math.abs(apart)
    },
    own.speaks ? (ties.get(speaking(own)) ?? 0) : 0,
  )
}

/** How well the word at a place fits those before it. */
export const fitBehind = (words: readonly StatedWord[], ties: Ties, at: number): number =>
  fitAt(words.slice(0, at + 1), ties, { at, besides: -1 })

/** How well two words of a text fit where they stand. */
export const fitOf = (
  words: readonly StatedWord[],
  ties: Ties,
  [one, other]: readonly [number, number],
): number => fitAt(words, ties, { at: one, besides: -1 }) + fitAt(words, ties, { at: other, besides: one })
