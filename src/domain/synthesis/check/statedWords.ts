import { quotationsIn } from '../../claims/quotationsIn.ts'
import { isSureVerb } from './isVerb.ts'
import { madeActive } from './madeActive.ts'
import { type OrderedWord, orderedWords } from './orderedWords.ts'

/** A word with the statement it belongs to. */
export interface StatedWord extends OrderedWord {
  /** Counts the statements of a text, and who makes them apart from what they state. */
  statement: number
  /** Counts the clauses of a text. */
  clause: number
  /** Whether it names somebody who is told to have said something. */
  speaks: boolean
}

/** A text with who does what in order, and its words. Offsets are those of this text. */
export interface StatedText {
  text: string
  words: readonly StatedWord[]
  /** Whether somebody speaks in it whom another sentence names: "she said". */
  isByPronoun: boolean
}

/** So many words behind its last comma a verb of speech still ends a sentence: "…, city engineer Paula Brink said". */
const longestTail = 6
const fewestBefore = 2

const endsInSpeech = (text: string, words: readonly OrderedWord[], at: number): boolean => {
  const tail = words.slice(at, at + longestTail)
  const verb = tail.find(({ kind }) => kind === 'speech')
  return verb !== undefined && !/[,;:]/u.test(text.slice(tail[0]?.start, verb.start))
}

/** "Ann Teller, their lawyer," and "their lawyer, Ann Teller," */
const apposition =
  /, (?:(?:an?|the|its|his|her|their|who|whose|which|of|head|chief)(?!\p{L})[^,]*|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}),\s*$/u
/** So many words from its verb a name still speaks. */
const mostApart = 5

/** Whether who speaks stands behind the verb: "“…”, said Ann Teller". */
function isInverted(text: string, words: readonly OrderedWord[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (!verb) return false
  if (verb.key === 'according') return true
  if (!/[,”"’]\s*$/u.test(text.slice(0, verb.start))) return false
  return !apposition.test(text.slice(0, verb.start)) && !/\bthat\b/u.test(text.slice(verb.end, next?.start))
}

/** Whether a new statement begins at a word: behind a verb of speech, and with who says what stands before. */
function begins(text: string, words: readonly OrderedWord[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]]
  if (!last || !word) return false
  const between = text.slice(last.end, word.start)
  if (word.kind === 'speech') return isInverted(text, words, at)
  if (last.kind === 'speech' || /[;:]/u.test(between)) return true
  return at >= fewestBefore && /[,–—”"]/u.test(between) && endsInSpeech(text, words, at)
}

type Placed = Omit<StatedWord, 'speaks' | 'clause'>

/** The places of the names that are told to speak by the verb at a place. */
function speakersAt(text: string, words: readonly Placed[], at: number): number[] {
  const isBehind = isInverted(text, words, at)
  const from = isBehind ? at + 1 : Math.max(0, at - mostApart)
  const until = isBehind ? at + 1 + mostApart : at
  const isMeant = ({ kind, statement, start }: Placed): boolean => {
    if (kind !== 'name') return false
    return isBehind
      ? !/[,;:.“"]/u.test(text.slice(words[at]?.end, start))
      : statement === words[at]?.statement
  }
  return words.slice(from, until).flatMap((word, place) => (isMeant(word) ? [from + place] : []))
}

const sets = /(?<!\p{L})(?:while|whereas|but)(?!\p{L})/u
const joins = /(?<!\p{L})and(?!\p{L})/u
const nearVerb = 4

/** Whether a word opens a clause of its own: "and the Farmers opposed it", not "and Estmark". */
function opensClause(text: string, words: readonly OrderedWord[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]]
  if (!last || !word) return false
  const between = text.slice(last.end, word.start)
  if (sets.test(between)) return true
  // "While the one opposed it, the other …"
  if (
    between.includes(',') &&
    /^[“"]?(?:While|Although|Though|Whereas) [^,]*$/u.test(text.slice(0, last.end))
  )
    return true
  const isFollowed = words.slice(at + 1, at + 1 + nearVerb).some(({ parts }) => isSureVerb(parts[0] ?? ''))
  return joins.test(between) && isFollowed
}

const pronoun = /(?<!\p{L})(?:he|she|it|they|who|we|i)(?: (?:has|have|had|also|then|later|\p{Ll}+ly))* $/iu

/** Who speaks in quote marks is quoted: only their frame tells who says it. */
function withoutQuoted(text: string, words: readonly OrderedWord[]): OrderedWord[] {
  const quotations = quotationsIn(text)
  const isQuoted = (at: number): boolean => quotations.some(({ start, end }) => at >= start && at < end)
  return words.map((word) =>
    word.kind === 'speech' && isQuoted(word.start) ? { ...word, kind: 'word' } : word,
  )
}

/** The words of a text in the order of who does what to whom, each with its statement. */
export function statedWords(given: string, names: ReadonlySet<string>): StatedText {
  const text = madeActive(given)
  let statement = 0
  const words = withoutQuoted(text, orderedWords(text, names)).map((word, at, all) => {
    if (begins(text, all, at)) statement += 1
    return { ...word, statement }
  })
  const speaking = new Set(
    words.flatMap(({ kind }, at) => (kind === 'speech' ? speakersAt(text, words, at) : [])),
  )
  const isByPronoun = words.some(({ kind, start }) => kind === 'speech' && pronoun.test(text.slice(0, start)))
  let clause = 0
  const stated = words.map((word, at) => {
    if (opensClause(text, words, at)) clause += 1
    return { ...word, clause, speaks: speaking.has(at) }
  })
  return { text, words: stated, isByPronoun }
}
