import { numbersIn } from '../../claims/numbersIn.ts'
import { excerptOf } from '../excerptOf.ts'
import type { Replacement } from './alignWords.ts'
import type { Difference } from './difference.ts'
import { isSameNumbers } from './differingNumbers.ts'
import { hedgeWords } from './hedgeWords.data.ts'
import { isSameForm } from './isSameForm.ts'
import { ordinalsAsFigures } from './ordinalsAsFigures.ts'
import type { TextWord } from './textWords.ts'
import type { ToldFacts } from './toldFacts.ts'

type Range = Replacement['ours']

interface Pair {
  one: ToldFacts
  other: ToldFacts
}

/** What one place of a sentence says otherwise: the words that are left of each. */
interface Left {
  place: Replacement
  ours: readonly TextWord[]
  theirs: readonly TextWord[]
}

/** Longer turns of phrase are cut short in the answer. */
const longestPhrase = 60

/** They add nothing to the name behind them, nor does an article. */
const small = new Set(
  [
    'mr mrs ms miss dr prof professor sir dame herr frau m mme monsieur madame señor señora sr sra',
    'the a an der die das den dem des ein eine einen le la les un une el los las una il lo gli i o os as',
  ].flatMap((line) => line.split(' ')),
)

const endsSentence = /[.!?…。！？\n]/u

/** Whether a new sentence begins with that word. */
function begins({ text, words }: ToldFacts, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return true
  return endsSentence.test(text.slice(before.start + before.raw.length, word.start))
}

const isEmpty = ([from, to]: Range): boolean => from === to

const isWhole = (told: ToldFacts, [from, to]: Range): boolean => begins(told, from) && begins(told, to)

const written = ({ text, words }: ToldFacts, [from, to]: Range): string => {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.start + last.raw.length) : ''
}

const numbersAt = (told: ToldFacts, range: Range) =>
  numbersIn(ordinalsAsFigures(written(told, range)), { smallWords: true })

/** Figures that are one however they are written, as those of the whole text are compared before. */
function sayOneNumber({ one, other }: Pair, { ours, theirs }: Replacement): boolean {
  if (isEmpty(ours) || isEmpty(theirs)) return false
  const [here, there] = [numbersAt(one, ours), numbersAt(other, theirs)]
  return here.length > 0 && isSameNumbers(here, there)
}

/** Words of a place but for those that are part of a number. */
function withoutNumbers(told: ToldFacts, range: Range): TextWord[] {
  const text = ordinalsAsFigures(written(told, range))
  const rest = numbersAt(told, range).reduce((left, { raw }) => left.replace(raw, ' '), text)
  const kept = new Set(rest.toLowerCase().match(/[\p{L}\p{M}]+/gu))
  return told.words.slice(...range).filter(({ folded }) => kept.has(folded))
}

const isTelling = ({ own }: ToldFacts, { folded }: TextWord): boolean =>
  !small.has(folded) && !own.has(folded)

const tellingAt = (told: ToldFacts, range: Range, isNumbered: boolean): TextWord[] =>
  (isNumbered ? withoutNumbers(told, range) : told.words.slice(...range)).filter((word) =>
    isTelling(told, word),
  )

const initials = (words: readonly TextWord[]): string => words.map(({ raw }) => raw.charAt(0)).join('')
const isShortFor = (one: readonly TextWord[], other: readonly TextWord[]): boolean =>
  one.length === 1 && other.length > 1 && one[0]?.raw.replaceAll('.', '') === initials(other)

/** What is left of two turns of phrase without the words, in the same order, that both begin and end with. */
function unlike(
  ours: readonly TextWord[],
  theirs: readonly TextWord[],
): [readonly TextWord[], readonly TextWord[]] {
  if (isShortFor(ours, theirs) || isShortFor(theirs, ours)) return [[], []]
  const isOne = (own: TextWord | undefined, its: TextWord | undefined): boolean =>
    own !== undefined && its !== undefined && isSameForm(own, its)
  let [here, there] = [ours, theirs]
  while (isOne(here[0], there[0])) [here, there] = [here.slice(1), there.slice(1)]
  while (isOne(here.at(-1), there.at(-1))) [here, there] = [here.slice(0, -1), there.slice(0, -1)]
  return [here, there]
}

function leftOf({ one, other }: Pair, place: Replacement): Left {
  const isNumbered = sayOneNumber({ one, other }, place)
  const [ours, theirs] = unlike(
    tellingAt(one, place.ours, isNumbered),
    tellingAt(other, place.theirs, isNumbered),
  )
  return { place, ours, theirs }
}

/** Whole sentences that only one of them has lengthen or shorten it. */
function isAddition({ one, other }: Pair, { ours, theirs }: Replacement): boolean {
  if (isEmpty(ours)) return isWhole(other, theirs)
  return isEmpty(theirs) && isWhole(one, ours)
}

/** Only in Latin letters is it known which words turn a sentence. */
const isTurning = ({ folded }: TextWord): boolean =>
  hedgeWords.has(folded) || /(?!\p{Script=Latin})\p{L}/u.test(folded)

const says = ({ ours, theirs }: Left): boolean =>
  (ours.length > 0 && theirs.length > 0) || [...ours, ...theirs].some(isTurning)

/** The number of the sentence of the one in which a place is, whichever of the two has words there. */
function sentenceOf({ one, other }: Pair, { ours, theirs }: Replacement): number {
  const isBehind = isEmpty(ours) && !begins(other, theirs[0])
  const at = isBehind ? ours[0] - 1 : ours[0]
  return one.words.slice(0, at + 1).filter((_, word) => begins(one, word)).length
}

/** Whether what a sentence puts in at one place and leaves out at another are more than forms of each other. */
function isTurnedAround(here: readonly Left[]): boolean {
  const ours = here.flatMap((left) => left.ours)
  const theirs = here.flatMap((left) => left.theirs)
  if (ours.some((own) => theirs.some((its) => own.folded === its.folded))) return true
  const isMet = (word: TextWord, beside: readonly TextWord[]) => beside.some((its) => isSameForm(word, its))
  return ours.some((own) => !isMet(own, theirs)) && theirs.some((its) => !isMet(its, ours))
}

function bySentence(pair: Pair, left: readonly Left[]): Left[][] {
  const groups = new Map<number, Left[]>()
  for (const one of left) {
    const sentence = sentenceOf(pair, one.place)
    groups.set(sentence, [...(groups.get(sentence) ?? []), one])
  }
  return [...groups.values()]
}

/** The words of a place, or from the first place of several to the last, with one beside where one says nothing. */
function told(pair: Pair, places: readonly Replacement[]): Difference {
  const [first, last] = [places[0], places.at(-1)]
  const whole = (side: 'ours' | 'theirs'): Range => [first?.[side][0] ?? 0, last?.[side][1] ?? 0]
  const [ours, theirs] = [whole('ours'), whole('theirs')]
  const beside = isEmpty(ours) || isEmpty(theirs) ? 1 : 0
  const phrase = (facts: ToldFacts, [from, to]: Range): string =>
    excerptOf(written(facts, [Math.max(0, from - beside), Math.min(facts.words.length, to + beside)]), {
      most: longestPhrase,
    })
  return { kind: 'wording', ours: phrase(pair.one, ours), theirs: phrase(pair.other, theirs) }
}

/**
 * Other words in the same place of two texts, words that stand elsewhere in a sentence, and small words
 * that turn it, put in or left out. Null where one only lengthens or shortens the other, or spells it in
 * another way: nothing else is known to say the same.
 */
export function differingWording(pair: Pair, replaced: readonly Replacement[]): Difference | null {
  const left = replaced
    .filter((place) => !isAddition(pair, place))
    .map((place) => leftOf(pair, place))
    .filter(({ ours, theirs }) => ours.length + theirs.length > 0)
  const found = left.find(says)
  if (found) return told(pair, [found.place])
  const turned = bySentence(pair, left).find(isTurnedAround)
  return turned
    ? told(
        pair,
        turned.map(({ place }) => place),
      )
    : null
}
