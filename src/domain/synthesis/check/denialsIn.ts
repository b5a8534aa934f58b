import { isAttributed } from '../../claims/isAttributed.ts'
import { negationsIn } from '../../wire/alike/negationsIn.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { termsOf } from '../../wire/together/termsOf.ts'

/** A word that denies, with what it denies. */
export interface Denial {
  word: TextWord
  /** The words behind it, to the end of its clause. */
  scope: string
  /** Terms of those. */
  terms: readonly string[]
  /** Terms of all its clause but names, which any sentence about it shares. */
  clause: readonly string[]
}

/** Words behind a negation that it denies. */
export const reachOfDenial = 7

/** Turn what follows into its contrary. */
const denyingVerb = /^(?:reject(?:s|ed)?|refus(?:es?|ed)|dismiss(?:es|ed)?|disput(?:es|ed))$/u

/** Negations of languages whose copy is rarer, beside those of `negationsIn`. */
const furtherNegation =
  /^(?:no(?:body|thing|where)|não|nem|nenhum[ao]?|non|nessun[oa]?|mai|niet|geen|nooit|ikke|ikkje|inte|ingen|inget|aldri|aldrig|nie|не|нет|ни|никто)$/iu

export const isNegation = ({ raw }: TextWord): boolean =>
  negationsIn(raw).length > 0 || furtherNegation.test(raw)

/** Whether a word of a source denies. */
export const denies = (word: TextWord): boolean => isNegation(word) || denyingVerb.test(word.folded)

/** "Union leader Tilda Moss of the harbour branch said" */
const longestSpeaker = 9

const endsClause = /[.,;:!?—–]|(?<!\p{L})(?:and|but|or)(?!\p{L})/u

/** "Not only" denies nothing. */
const isIdle = (scope: string): boolean => /^ only(?!\p{L})/iu.test(scope)

/** Stand with a negation and tell nothing of what is denied. */
const idleTerms = new Set(['any', 'yet', 'another', 'ever', 'been', 'anybody', 'anyone', 'immediately'])

/** As `termsOf`, with "collapse" and "collapsed" as one. */
export const bareTerms = (text: string): string[] =>
  termsOf(text)
    .filter((term) => !idleTerms.has(term))
    .map((term) => term.replace(/e$/, ''))

const withoutNames = (text: string): string => text.replace(/(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu, ' ')

function denialAt(text: string, words: readonly TextWord[], at: number): Denial[] {
  const word = words[at]
  if (!word) return []
  const behind = text.slice(word.start + word.raw.length)
  const until = words[at + reachOfDenial]?.start ?? text.length
  const scope = text.slice(word.start + word.raw.length, until).split(endsClause)[0] ?? ''
  if (isIdle(scope)) return []
  const before = text.slice(0, word.start).split(endsClause).at(-1) ?? ''
  const clause = `${before} ${behind.split(endsClause)[0] ?? ''}`
  return [
    {
      word,
      scope,
      terms: [...new Set(bareTerms(scope))],
      clause: [...new Set(bareTerms(withoutNames(clause)))],
    },
  ]
}

/** The clauses of a text, each with whether it denies; without those that only say who said it. */
export function clausesIn(text: string): { terms: readonly string[]; isDenied: boolean }[] {
  const clauses = text.split(endsClause).map((clause) => ({
    terms: bareTerms(withoutNames(clause)),
    isDenied: textWords(clause).some(denies),
    isSpeaker: isAttributed(clause) && textWords(clause).length <= longestSpeaker,
  }))
  return clauses.filter(({ isDenied, isSpeaker }) => isDenied || !isSpeaker)
}

/** What a text denies, by the words that are asked for. */
export function denialsIn(text: string, isDenial: (word: TextWord) => boolean): Denial[] {
  const words = textWords(text)
  return words.flatMap((word, at) => (isDenial(word) ? denialAt(text, words, at) : []))
}
