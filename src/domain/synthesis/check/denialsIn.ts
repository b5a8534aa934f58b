import { isAttributed } from '../../claims/isAttributed.ts'
import { negationsIn } from '../../wire/alike/negationsIn.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { denyingTurnsIn, denyingVerbsIn } from './denyingTurnsIn.ts'

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

const furtherNegation = /^(?:no(?:body|thing|where))$/iu

const isNegation = ({ raw }: TextWord): boolean => negationsIn(raw).length > 0 || furtherNegation.test(raw)

const wordsAt = (text: string, starts: ReadonlySet<number>): TextWord[] =>
  textWords(text).filter((word) => isNegation(word) || starts.has(word.start))

const noStarts: ReadonlySet<number> = new Set()

/** The words of an English text that negate. */
export const negationWords = (text: string): TextWord[] => wordsAt(text, noStarts)

/** The words of an English text that negate, and its verbs that deny. */
export const denyingWords = (text: string): TextWord[] => wordsAt(text, denyingVerbsIn(text))

/** All words by which an English text may deny. */
export const anyDenyingWords = (text: string): TextWord[] => wordsAt(text, denyingTurnsIn(text))

/** "Union leader Tilda Moss of the harbour branch said" */
const longestSpeaker = 9

const endsClause = /[.,;:!?—–]|(?<!\p{L})(?:and|but|or)(?!\p{L})/u

/** "Not only" denies nothing, nor does a vote of "no confidence". */
const isIdle = (scope: string): boolean => /^(?: only|[ -]confidence)(?!\p{L})/iu.test(scope)

/** Stand with a negation and tell nothing of what is denied. */
const idleTerms = new Set(['any', 'yet', 'another', 'ever', 'been', 'anybody', 'anyone', 'immediately'])

/** As `termsOf`, with "collapse" and "collapsed" as one. */
export const bareTerms = (text: string): string[] =>
  termsOf(text)
    .filter((term) => !idleTerms.has(term))
    .map((term) => term.replace(/e$/, ''))

const withoutNames = (text: string): string => text.replace(/(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu, ' ')

/** In signs: what goes on for longer is a list. */
const longestClause = 2000

function denialAt(text: string, words: readonly TextWord[], word: TextWord): Denial[] {
  const at = words.findIndex(({ start }) => start === word.start)
  const end = word.start + word.raw.length
  const behind = text.slice(end, end + longestClause)
  const until = words[at + reachOfDenial]?.start ?? text.length
  const scope = text.slice(word.start + word.raw.length, until).split(endsClause)[0] ?? ''
  if (isIdle(scope)) return []
  const before =
    text
      .slice(Math.max(0, word.start - longestClause), word.start)
      .split(endsClause)
      .at(-1) ?? ''
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

/** What an English text denies, by the words that are asked for. */
export function denialsIn(text: string, denying: readonly TextWord[]): Denial[] {
  const words = textWords(text)
  return denying.flatMap((word) => denialAt(text, words, word))
}

/** A clause of an English text. */
export interface Clause {
  words: readonly TextWord[]
  /** Terms without names. */
  terms: readonly string[]
  /** Words of it by which it may deny. */
  denying: readonly TextWord[]
  /** It denies outright. */
  isDenied: boolean
  /** It only says who said it. */
  isSpeaker: boolean
}

const endsInSpeech =
  /(?<!\p{L})(?:said|says|reported|reports|wrote|writes|added|recalled|noted|complained|explained|told|asked|replied)\s*$/u

const saysWho = (clause: string): boolean => isAttributed(clause) || endsInSpeech.test(clause)

/** The clauses of an English text, in order; offsets of words are those of the clause. */
export function clausesIn(text: string): Clause[] {
  const clauses = text.split(endsClause).map((clause) => {
    const words = textWords(clause)
    return {
      words,
      terms: bareTerms(withoutNames(clause)),
      denying: anyDenyingWords(clause),
      isDenied: denyingWords(clause).length > 0,
      isSpeaker: saysWho(clause) && words.length <= longestSpeaker,
    }
  })
  return clauses.filter(({ words }) => words.length > 0)
}
