import { contraryWords } from '../../wire/alike/contraryWords.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import {
  bareTerms,
  clausesIn,
  type Denial,
  denialsIn,
  denies,
  isNegation,
  reachOfDenial,
} from './denialsIn.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { ReadSentence } from './readSentence.ts'

/** Deny as well, in words that are no negation. */
const alsoDenies =
  /^(?:hardly|unable|against|oppos(?:es?|ed)|lack(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:es?|ed|al)|declin(?:es?|ed)|reject(?:s|ed)?|ruled|un(?:clear|known|confirmed|hurt|harmed|damaged|injured|changed|resolved|decided)|dispute[sd]?|dismiss(?:es|ed)?|avoid(?:s|ed)?|absent|cleared|acquitted)$/u

/** Of what is denied this part must be told again for the denial to be missed; of its clause, this. */
const scopeFrom = 0.5
const clauseFrom = 0.6

const shareOf = (terms: readonly string[], told: ReadonlySet<string>): number =>
  terms.filter((term) => told.has(term)).length / Math.max(1, terms.length)

/** Whether a text says a good part of what is denied, or the word right behind the denial. */
const tellsAgain = (terms: readonly string[], told: ReadonlySet<string>): boolean =>
  shareOf(terms, told) >= scopeFrom || told.has(terms[0] ?? '')

const deniesAtAll = (words: readonly TextWord[]): boolean =>
  words.some((word) => isNegation(word) || alsoDenies.test(word.folded))

/** Whether a text denies near the words that tell of it, by another word than those. */
function deniesNear(text: string, terms: readonly string[]): boolean {
  const words = textWords(text)
  const tells = ({ raw }: TextWord): boolean => bareTerms(raw).some((term) => terms.includes(term))
  const places = words.flatMap((word, at) => (tells(word) ? [at] : []))
  const [first = 0, last = words.length] = [places[0], places.at(-1)]
  const near = words.slice(Math.max(0, first - reachOfDenial), last + reachOfDenial)
  return deniesAtAll(near.filter((word) => isNegation(word) || !tells(word)))
}

/** "Will not reopen" and "stays shut" are one. */
const saysContrary = (text: string, { scope }: Denial): boolean => {
  const [ours, theirs] = [scope, text].map((part) => textWords(part).map(({ folded }) => folded))
  return contraryWords(ours ?? [], theirs ?? []) !== null
}

function isLost(text: string, denial: Denial): boolean {
  const told = new Set(bareTerms(text))
  if (saysContrary(text, denial)) return false
  if (tellsAgain(denial.terms, told)) return !deniesNear(text, denial.terms)
  return shareOf(denial.clause, told) >= clauseFrom && !deniesAtAll(textWords(text))
}

/** Whether a text tells of that part of a source’s sentence which denies, or of one that affirms. */
function tellsDenied(exact: string, told: ReadonlySet<string>): boolean {
  const shared = clausesIn(exact).map(({ terms, isDenied }) => ({
    isDenied,
    count: terms.filter((term) => told.has(term)).length,
  }))
  const most = Math.max(0, ...shared.map(({ count }) => count))
  return shared.some(({ isDenied, count }) => isDenied && count === most)
}

/** Where all that is cited denies, a sentence in other words that denies nothing has turned it round. */
function turnsAll({ text, cited }: ReadSentence, denials: readonly Denial[]): boolean {
  if (deniesAtAll(textWords(text)) || denials.some((denial) => saysContrary(text, denial))) return false
  const told = new Set(bareTerms(text))
  return cited.every(({ sentences }) =>
    sentences.every(({ exact }) => textWords(exact).some(denies) && tellsDenied(exact, told)),
  )
}

function lostIn(sentence: ReadSentence): SentenceFinding[] {
  const { text, cited } = sentence
  const denials = cited.flatMap(({ sentences }) => sentences.flatMap(({ exact }) => denialsIn(exact, denies)))
  const lost =
    denials.find((denial) => isLost(text, denial)) ?? (turnsAll(sentence, denials) ? denials[0] : undefined)
  if (!lost) return []
  const message = `The cited sentence denies this (“${lost.word.raw}”); here it is told as if it were so.`
  return [findingAt('negation-lost', { start: 0, end: text.length }, message)]
}

/** "No other has" for "the only one", "none had before" for "the first". */
const isOnlyOne = (own: string, text: string): boolean =>
  /(?<!\p{L})(?:before|other|else|earlier|until)(?!\p{L})/iu.test(own) &&
  /(?<!\p{L})(?:first|only|last|alone)(?!\p{L})/iu.test(text)

function addedIn({ own, cited }: ReadSentence): SentenceFinding[] {
  return denialsIn(own, isNegation)
    .filter(({ terms }) => {
      const telling = cited.filter(({ text }) => tellsAgain(terms, new Set(bareTerms(text))))
      return (
        telling.length > 0 && telling.every(({ text }) => !deniesNear(text, terms) && !isOnlyOne(own, text))
      )
    })
    .map(({ word }) => {
      const message = `The cited sentences do not deny this: “${word.raw}” is ours.`
      return findingAt('negation-lost', { start: word.start, end: word.start + word.raw.length }, message)
    })
}

/** What the cited sentences deny is denied here, and nothing else is. */
export const checkNegation: SentenceRule = (sentence) => [...lostIn(sentence), ...addedIn(sentence)]
