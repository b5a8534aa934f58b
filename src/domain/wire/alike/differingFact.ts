import { contradictingAnchor } from '../anchorsIn.ts'
import { alignWords, isPhrase, type Replacement } from './alignWords.ts'
import { contraryWords } from './contraryWords.ts'
import type { Difference } from './difference.ts'
import { differingNames, type NameDifference } from './differingNames.ts'
import { differingNumbers } from './differingNumbers.ts'
import { differingWording } from './differingWording.ts'
import type { Facts } from './factsOf.ts'
import { isAnotherEvent } from './isAnotherEvent.ts'
import { isWithin } from './isWithin.ts'
import { negationsIn } from './negationsIn.ts'
import { ordinalsAsFigures } from './ordinalsAsFigures.ts'
import { swappedNames } from './swappedNames.ts'
import type { TextWord } from './textWords.ts'
import type { ToldFacts } from './toldFacts.ts'

interface Compared {
  one: ToldFacts
  other: ToldFacts
  replaced: readonly Replacement[]
  names: readonly NameDifference[]
}

const isEqual = (one: string, other: string): boolean => one === other

/** What stands only in one of two lists, each once. */
const onlyIn = (ours: readonly string[], theirs: readonly string[]): string =>
  [...new Set(ours)].filter((one) => !theirs.includes(one)).join(', ')

function differingScore({ one, other }: Compared): Difference | null {
  if (isWithin(one.scores, other.scores, isEqual)) return null
  const [ours, theirs] = [onlyIn(one.scores, other.scores), onlyIn(other.scores, one.scores)]
  return ours && theirs ? { kind: 'number', ours, theirs } : null
}

function differingAnchor({ one, other }: Compared): Difference | null {
  const label = contradictingAnchor(one.anchors, other.anchors)
  if (label === null) return null
  const named = ({ anchors }: Facts) => [...(anchors.get(label) ?? [])].map((n) => `${label} ${n}`).join(', ')
  return { kind: 'number', ours: named(one), theirs: named(other) }
}

const differingNumber = ({ one, other }: Compared): Difference | null =>
  differingNumbers(
    { numbers: one.numbers, figures: ordinalsAsFigures(one.text) },
    { numbers: other.numbers, figures: ordinalsAsFigures(other.text) },
  )

const withoutMinus = (word: string): string => word.replace(/^-/u, '')

/** A figure with a minus before it in one of them only. */
function differingMinus({ one, other, replaced }: Compared): Difference | null {
  for (const { ours, theirs } of replaced) {
    const [here, there] = [one.words.slice(...ours), other.words.slice(...theirs)]
    const own = here.find(
      ({ folded }, at) =>
        folded !== there[at]?.folded && withoutMinus(folded) === withoutMinus(there[at]?.folded ?? ''),
    )
    const its = own && there[here.indexOf(own)]
    if (own && its) return { kind: 'number', ours: own.raw, theirs: its.raw }
  }
  return null
}

function differingDay({ one: { days: ours }, other: { days: theirs } }: Compared): Difference | null {
  if (isWithin(ours, theirs, isEqual)) return null
  const [here, there] = [onlyIn(ours, theirs), onlyIn(theirs, ours)]
  return { kind: 'date', ours: here || ours.join(', '), theirs: there || theirs.join(', ') }
}

/** Some words with one more on either side, as they are written. */
function phraseOf({ text, words }: ToldFacts, [from, to]: Replacement['ours']): string {
  const [first, last] = [words[Math.max(0, from - 1)], words[Math.min(words.length, to + 1) - 1]]
  return first && last ? text.slice(first.start, last.start + last.raw.length) : ''
}

/** Longer turns of phrase are cut short in the answer. */
const longestPhrase = 60

function differingNegation({ one, other, replaced }: Compared): Difference | null {
  if (one.negations.join() === other.negations.join()) return null
  const phrases = replaced
    .map(({ ours, theirs }) => [phraseOf(one, ours), phraseOf(other, theirs)])
    .find(([ours = '', theirs = '']) => negationsIn(ours).join() !== negationsIn(theirs).join())
  const [ours = '', theirs = ''] = phrases ?? []
  const isShort = [ours, theirs].every(({ length }) => length > 0 && length <= longestPhrase)
  if (isShort) return { kind: 'negation', ours, theirs }
  return {
    kind: 'negation',
    ours: onlyIn(one.negations, other.negations),
    theirs: onlyIn(other.negations, one.negations),
  }
}

const foldedOf = (words: readonly TextWord[]): string[] => words.map(({ folded }) => folded)

function differingWord({ one, other, replaced }: Compared): Difference | null {
  for (const { ours, theirs } of replaced.filter(isPhrase)) {
    const found = contraryWords(foldedOf(one.words.slice(...ours)), foldedOf(other.words.slice(...theirs)))
    if (found) return { kind: 'word', ours: found[0], theirs: found[1] }
  }
  return null
}

/** Words in small letters as the text has them. */
function asWritten({ text }: ToldFacts, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase)
  return at < 0 ? phrase : text.slice(at, at + phrase.length)
}

/** Somebody else in the same place is another event, or one of them is wrong. */
function differingName({ one, other, names: [found] }: Compared): Difference | null {
  if (found) return { kind: 'name', ours: found.ours, theirs: found.theirs }
  const swapped = swappedNames(one.slots, other.slots)
  if (!swapped) return null
  return { kind: 'name', ours: asWritten(one, swapped.ours), theirs: asWritten(other, swapped.theirs) }
}

const rules = [differingScore, differingNumber, differingMinus, differingAnchor, differingDay]
const laterRules = [differingNegation, differingWord, differingName]

function compare(one: ToldFacts, other: ToldFacts): Compared {
  const replaced = alignWords(foldedOf(one.words), foldedOf(other.words))
  return { one, other, replaced, names: differingNames(one, other, replaced) }
}

function judge(one: ToldFacts, other: ToldFacts): Difference | 'another event' | null {
  const compared = compare(one, other)
  if (isAnotherEvent(compared)) return 'another event'
  for (const rule of [...rules, ...laterRules]) {
    const difference = rule(compared)
    if (difference) return difference
  }
  return differingWording({ one, other }, compared.replaced)
}

/**
 * The first number, ordinal, date, negation, contrary word, name or wording in which two texts differ that
 * are otherwise alike; null when they agree; `another event` when they tell of two things in one form. Numbers
 * are compared in order, so that a score the other way round differs. A negation that only one of them has
 * always differs; a number, day or name that only one adds does not. Of two texts the answer is one,
 * whichever comes first.
 */
export function differingFact(one: ToldFacts, other: ToldFacts): Difference | 'another event' | null {
  if (one.text <= other.text) return judge(one, other)
  const found = judge(other, one)
  if (found === null || found === 'another event') return found
  return { kind: found.kind, ours: found.theirs, theirs: found.ours }
}
