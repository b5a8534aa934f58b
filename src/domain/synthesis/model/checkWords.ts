import type { EvidencePack, PackItem, PackSentence } from '../evidencePack.ts'
import type { DraftSentence, SentenceFinding } from '../synthesisDraft.ts'
import { framingWords } from './framingWords.data.ts'

type Cited = Pick<DraftSentence, 'text' | 'cites'>

interface Word {
  start: number
  end: number
  /** What the word is compared by. */
  stem: string
}

const word = /\p{L}[\p{L}\p{M}’']*/gu
const possessive = /[’']s?$/u
const endings = /(?:ings?|edly|ed|es|s|ly|er|ers|ion|ions)$/
/** A stem this long stands for a word and its forms: "evacua" for "evacuated" and "evacuation". */
const STEM = 6
const notLatin = /(?!\p{Script=Latin})\p{L}/gu
const anyLetter = /\p{L}/gu

const plain = (written: string): string =>
  written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(possessive, '')

const stemOf = (folded: string): string => {
  const short = folded.replace(endings, '')
  return (short.length < 3 ? folded : short).slice(0, STEM)
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, folded: plain(found) }))
    .filter(({ folded }) => !framingWords.has(folded))
    .map(({ start, end, folded }) => ({ start, end, stem: stemOf(folded) }))

const citedIn = (items: readonly PackItem[], cites: readonly string[]): [PackItem, PackSentence][] =>
  items.flatMap((item) =>
    item.sentences.filter(({ id }) => cites.includes(id)).map((one): [PackItem, PackSentence] => [item, one]),
  )

/** English, as far as can be told: a language that is named, or Latin letters. */
const isReadable = ([item, { exact }]: [PackItem, PackSentence]): boolean => {
  if (item.language !== null) return /^en\b/i.test(item.language)
  return (exact.match(notLatin)?.length ?? 0) * 2 < (exact.match(anyLetter)?.length ?? 0)
}

const missing = 'None of the cited sentences has this word. Keep it if they say the same in other words.'
const foreign = 'The cited sentences are in another language: compare their meaning by eye.'

/** Words side by side are marked as one. */
const inRuns = (words: readonly Word[], text: string): SentenceFinding[] => {
  const runs: SentenceFinding[] = []
  for (const { start, end } of words) {
    const last = runs.at(-1)
    if (last && /^[\s,-]*$/.test(text.slice(last.end, start))) last.end = end
    else runs.push({ code: 'words-unsupported', start, end, message: missing })
  }
  return runs
}

const unsupportedIn = ({ text }: Cited, cited: readonly [PackItem, PackSentence][]): Word[] => {
  const known = cited.flatMap(([{ source, owner }, { exact }]) =>
    wordsIn([source, owner ?? '', exact].join(' ')),
  )
  const stems = new Set(known.map(({ stem }) => stem))
  return wordsIn(text).filter(({ stem }) => !stems.has(stem))
}

/**
 * The words of a sentence that stand in none of the pack sentences it cites, in whatever form, and that it
 * may not have of its own; the whole sentence where what it cites cannot be compared word by word.
 */
export const checkWords = (sentence: Cited, { items }: EvidencePack): SentenceFinding[] => {
  const { text, cites } = sentence
  const cited = citedIn(items, cites)
  if (cited.length > 0 && !cited.every(isReadable))
    return [{ code: 'words-unsupported', start: 0, end: text.length, message: foreign }]
  return inRuns(unsupportedIn(sentence, cited), text)
}

/** Whether at least half of the words that a sentence does not have of its own stand in nothing it cites. */
export const isMostlyUnsupported = (sentence: Cited, { items }: EvidencePack): boolean => {
  const cited = citedIn(items, sentence.cites)
  if (cited.some((one) => !isReadable(one))) return false
  const unsupported = unsupportedIn(sentence, cited).length
  return unsupported > 0 && unsupported * 2 >= wordsIn(sentence.text).length
}
