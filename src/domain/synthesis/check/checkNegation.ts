import { negationsIn } from '../../wire/alike/negationsIn.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { ReadSentence } from './readSentence.ts'

/** Deny as well, in a word that is none of `negationsIn`. */
const alsoDenies =
  /^(?:nobody|nothing|nowhere|hardly|unable|against|oppos(?:es?|ed)|turned|lack(?:s|ed|ing)?|fail(?:s|ed)?|refus(?:es?|ed|al)|declin(?:es?|ed)|reject(?:s|ed)?|ruled|un(?:clear|known|confirmed|hurt|harmed|damaged|injured|changed|resolved|decided)|dispute[sd]?|dismiss(?:es|ed)?|avoid(?:s|ed)?|absent)$/u

/** Words behind a negation that it denies, and words before it that may belong to it. */
const reach = 7
/** Of what is denied this part must be told again for the denial to be missed. */
const sharedFrom = 0.5

interface Denial {
  word: TextWord
  terms: readonly string[]
}

/** Turn what follows into its contrary; "declined" does before "to" alone, for prices decline too. */
const denyingVerb = /^(?:reject(?:s|ed)?|refus(?:es?|ed)|dismiss(?:es|ed)?|disput(?:es|ed))$/u

const isNegation = ({ raw }: TextWord): boolean =>
  negationsIn(raw).length > 0 || /^no(?:body|thing|where)$/iu.test(raw)

const endsClause = /[.,;:!?—–]|(?<!\p{L})(?:and|but|or)(?!\p{L})/u

/** The words that follow one, to the end of its clause. */
function scopeOf(text: string, words: readonly TextWord[], at: number): string {
  const { start = 0, raw = '' } = words[at] ?? {}
  const until = words[at + reach]?.start ?? text.length
  const behind = text.slice(start + raw.length, until)
  return behind.split(endsClause)[0] ?? ''
}

/** "Not only" denies nothing. */
const isIdle = (scope: string): boolean => /^ only(?!\p{L})/iu.test(scope)

/** Stand with a negation and tell nothing of what is denied. */
const idleTerms = new Set(['any', 'yet', 'another', 'ever', 'been', 'anybody', 'anyone', 'immediately'])

/** As `termsOf`, with "collapse" and "collapsed" as one. */
const bareTerms = (text: string): string[] =>
  termsOf(text)
    .filter((term) => !idleTerms.has(term))
    .map((term) => term.replace(/e$/, ''))

function denialsIn(text: string, denies: (word: TextWord) => boolean): Denial[] {
  const words = textWords(text)
  return words.flatMap((word, at) => {
    if (!denies(word)) return []
    const scope = scopeOf(text, words, at)
    return isIdle(scope) ? [] : [{ word, terms: [...new Set(bareTerms(scope))] }]
  })
}

/** Whether a text says a good part of what is denied, or the word right behind the denial. */
function tellsAgain(terms: readonly string[], told: ReadonlySet<string>): boolean {
  const shared = terms.filter((term) => told.has(term)).length
  return shared > 0 && (shared / terms.length >= sharedFrom || told.has(terms[0] ?? ''))
}

/** Whether a text denies near the words that tell of it, by another word than those. */
function deniesNear(text: string, terms: readonly string[]): boolean {
  const words = textWords(text)
  const tells = ({ raw }: TextWord): boolean => bareTerms(raw).some((term) => terms.includes(term))
  const places = words.flatMap((word, at) => (tells(word) ? [at] : []))
  const [first = 0, last = words.length] = [places[0], places.at(-1)]
  const near = words.slice(Math.max(0, first - reach), last + 3)
  return near.some((word) => isNegation(word) || (alsoDenies.test(word.folded) && !tells(word)))
}

const denies = (word: TextWord): boolean => isNegation(word) || denyingVerb.test(word.folded)

function lostIn({ text, cited }: ReadSentence): SentenceFinding[] {
  const told = new Set(bareTerms(text))
  const lost = cited
    .flatMap(({ sentences }) => sentences.flatMap(({ exact }) => denialsIn(exact, denies)))
    .find(({ terms }) => tellsAgain(terms, told) && !deniesNear(text, terms))
  if (!lost) return []
  const message = `The cited sentence denies this (“${lost.word.raw}”); here it is told as if it were so.`
  return [findingAt('negation-lost', { start: 0, end: text.length }, message)]
}

function addedIn({ own, cited }: ReadSentence): SentenceFinding[] {
  return denialsIn(own, isNegation)
    .filter(({ terms }) => {
      const telling = cited.filter(({ text }) => tellsAgain(terms, new Set(bareTerms(text))))
      return telling.length > 0 && telling.every(({ text }) => !deniesNear(text, terms))
    })
    .map(({ word }) => {
      const message = `The cited sentences do not deny this: “${word.raw}” is ours.`
      return findingAt('negation-lost', { start: word.start, end: word.start + word.raw.length }, message)
    })
}

/** What the cited sentences deny is denied here, and nothing else is. */
export const checkNegation: SentenceRule = (sentence) => [...lostIn(sentence), ...addedIn(sentence)]
