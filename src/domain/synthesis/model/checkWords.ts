import type { EvidencePack, PackItem } from '../evidencePack.ts'
import type { DraftSentence, SentenceFinding } from '../synthesisDraft.ts'
import { framingWords } from './framingWords.data.ts'
import { generalWords } from './generalWords.data.ts'

type Cited = Pick<DraftSentence, 'text' | 'cites'>

interface Word {
  start: number
  end: number
  /** What the word is compared by. */
  stem: string
}

interface Weighed {
  /** All that it does not have for joining. */
  own: Word[]
  unsupported: Word[]
}

const word = /\p{L}[\p{L}\p{M}’']*/gu
const possessive = /[’']s?$/u
const endings = /(?:ings?|edly|ed|es|s|ly|ers?|ions?|e|y)$/
const doubled = /([^aeiou])\1$/
/** A stem this long stands for a word and its forms: "evacua" for "evacuated" and "evacuation". */
const STEM = 6
const SHORTEST = 3
const notLatin = /(?!\p{Script=Latin})\p{L}/gu
const anyLetter = /\p{L}/gu

const plain = (written: string): string =>
  written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(possessive, '')

const shortened = (folded: string): string => {
  const short = folded.replace(endings, '').replace(doubled, '$1')
  return short.length < SHORTEST ? folded : short
}

/** Two endings are taken off: "lowered" is of "low". */
const stemOf = (folded: string): string => shortened(shortened(folded)).slice(0, STEM)

const general = new Set(generalWords.map(stemOf))

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, folded: plain(found) }))
    .filter(({ folded }) => !framingWords.has(folded))
    .map(({ start, end, folded }) => ({ start, end, stem: stemOf(folded) }))

const citedIn = (items: readonly PackItem[], cites: readonly string[]): PackItem[] =>
  items.filter(({ sentences }) => sentences.some(({ id }) => cites.includes(id)))

/** English, as far as can be told: a language that is named, or Latin letters. */
const isReadable = ({ language, headline, text }: PackItem): boolean => {
  if (language !== null) return /^en\b/i.test(language)
  const told = headline + text
  return (told.match(notLatin)?.length ?? 0) * 2 < (told.match(anyLetter)?.length ?? 0)
}

const missing = 'Nothing that is cited has this word. Keep it if the same is said in other words.'
const foreign = 'What is cited is in another language: compare the meaning by eye.'

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

const stemsIn = (texts: readonly string[]): Set<string> =>
  new Set(wordsIn(texts.join('\n')).map(({ stem }) => stem))

/** The words of a sentence by whether anything that is cited has them; the names of its sources are no words of it. */
const weigh = ({ text }: Cited, cited: readonly PackItem[]): Weighed => {
  const names = stemsIn(cited.flatMap(({ source, owner }) => [source, owner ?? '']))
  const stems = stemsIn(cited.flatMap(({ headline, text: told }) => [headline, told]))
  const own = wordsIn(text).filter(({ stem }) => stems.has(stem) || !names.has(stem))
  const borne = own.filter(({ stem }) => stems.has(stem))
  const missed = own.filter(({ stem }) => !stems.has(stem))
  // General words say little of their own, but a sentence of nothing else rests on nothing.
  const unsupported = borne.length === 0 ? missed : missed.filter(({ stem }) => !general.has(stem))
  return { own, unsupported }
}

/**
 * The words of a sentence that stand nowhere in the items it cites, in whatever form, and that it may not have
 * of its own; the whole sentence where what it cites cannot be compared word by word.
 */
export const checkWords = (sentence: Cited, { items }: EvidencePack): SentenceFinding[] => {
  const { text, cites } = sentence
  const cited = citedIn(items, cites)
  if (cited.length > 0 && !cited.every(isReadable))
    return [{ code: 'words-unsupported', start: 0, end: text.length, message: foreign }]
  return inRuns(weigh(sentence, cited).unsupported, text)
}

/** Whether at least half of the words that a sentence does not have of its own stand in nothing it cites. */
export const isMostlyUnsupported = (sentence: Cited, { items }: EvidencePack): boolean => {
  const cited = citedIn(items, sentence.cites)
  if (cited.some((one) => !isReadable(one))) return false
  const { own, unsupported } = weigh(sentence, cited)
  return unsupported.length > 0 && unsupported.length * 2 >= own.length
}
