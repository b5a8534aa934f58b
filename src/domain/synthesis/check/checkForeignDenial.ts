import type { Quotation } from '../../claims/quotationsIn.ts'
import { foldDigits } from '../../claims/foldDigits.ts'
import { isForeign } from '../isForeign.ts'
import { clausesIn, denyingWords, negationWords } from './denialsIn.ts'
import { deniesAbroad } from './deniesAbroad.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import type { ReadSentence } from './readSentence.ts'

/** Between the statements of a sentence, in the languages of the wire. */
const parts =
  /[;:!?—–，。；、،«»“”"]|[.,](?!\p{N})|(?<!\p{L})(?:and|but|und|aber|sondern|et|mais|y|e|ed|ma|pero|sino|mas|и|а|но|maar|og|och|men|ale)(?!\p{L})/iu

const figures = (text: string): string[] => foldDigits(text).match(/\d+/g) ?? []

/** The words by which one part of a sentence after another denies; null where its language cannot be judged. */
function denialsOf(exact: string, language: string | null, told: ReadonlySet<string>): string[] | null {
  const whole = deniesAbroad(exact, language)
  if (whole === undefined) return null
  if (whole === null) return []
  const found = exact
    .split(parts)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({ part, denial: deniesAbroad(part, language) ?? null }))
  const denied = found.filter(({ denial }) => denial !== null)
  // A part whose figure we do not give is one that we do not tell.
  const isTold = ({ part }: { part: string }): boolean => figures(part).every((digits) => told.has(digits))
  // A verb in two parts may have a comma in it.
  if (denied.length === 0 || denied.length === found.length)
    return [whole, ...denied.slice(1).map(() => whole)]
  return denied.filter(isTold).flatMap(({ denial }) => denial ?? [])
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Shorter ones are names and terms. */
const fewestQuoted = 8

/** What is quoted to the letter denies what its source denies. */
const isQuoted = (exact: string, quotations: readonly Quotation[]): boolean =>
  quotations.some(({ text }) => {
    const quoted = letters(text)
    return quoted.length >= fewestQuoted && letters(exact).includes(quoted)
  })

interface ToldAbroad {
  /** Words that deny, one for each part that does; of parts that we tell. */
  denials: string[]
  isAnyDenied: boolean
}

/** What is cited in other languages; null for nothing, or where it cannot be judged. */
function toldAbroad({ cited, text, quotations }: ReadSentence): ToldAbroad | null {
  const told = new Set(figures(text))
  const abroad = cited.filter(({ item }) => isForeign(item))
  const sentences = abroad.flatMap(({ item, sentences: all }) =>
    all
      .filter(({ exact }) => !isQuoted(exact, quotations))
      .map(({ exact }) => ({ exact, language: item.language })),
  )
  const found = sentences.map(({ exact, language }) => denialsOf(exact, language, told))
  if (sentences.length === 0 || found.includes(null)) return null
  return {
    denials: found.flatMap((denials) => denials ?? []),
    isAnyDenied: sentences.some(({ exact, language }) => deniesAbroad(exact, language) !== null),
  }
}

/** From so many terms on, names apart, a clause with a verb of speech tells what was said too. */
const statementFrom = 3

/** How many statements a sentence of ours makes, and how many of its words deny. */
function weigh({ text, own }: ReadSentence): { statements: number; denied: number } {
  const said = clausesIn(text).filter(
    ({ isSpeaker, terms, denying }) =>
      terms.length > 0 && (!isSpeaker || denying.length > 0 || terms.length >= statementFrom),
  )
  return {
    statements: Math.max(1, said.length),
    denied: clausesIn(own).reduce((sum, { denying }) => sum + denying.length, 0),
  }
}

/** How many of the cited sentences deny in English. */
const denyingInEnglish = ({ cited }: ReadSentence): number =>
  cited
    .filter(({ item }) => !isForeign(item))
    .flatMap(({ sentences }) => sentences)
    .filter(({ exact }) => denyingWords(exact).length > 0).length

/**
 * What is cited in other languages shares no words to compare, but how often it denies can be counted: of the
 * parts of it that deny, as many as there are statements to tell them are denied here.
 */
export const checkForeignDenial: SentenceRule = (sentence) => {
  const abroad = toldAbroad(sentence)
  if (!abroad) return []
  const { statements, denied } = weigh(sentence)
  const [theirs] = abroad.denials
  const inAll = abroad.denials.length + denyingInEnglish(sentence)
  if (theirs !== undefined && denied < Math.min(inAll, statements)) {
    const message = `The cited sentence denies this (“${theirs}”); here it is told as if it were so.`
    return [findingAt('negation-lost', wholeOf(sentence), message)]
  }
  const isAllAbroad = sentence.cited.every(({ item }) => isForeign(item))
  const [first] = negationWords(sentence.own)
  if (!first || abroad.isAnyDenied || !isAllAbroad) return []
  const message = `The cited sentences do not deny this: “${first.raw}” is ours.`
  return [findingAt('negation-lost', { start: first.start, end: first.start + first.raw.length }, message)]
}
