import type { EvidencePack, PackItem } from '../evidencePack.ts'
import { stemOfWord } from '../check/stemOfWord.ts'
import type { DraftSentence, SentenceFinding } from '../synthesisDraft.ts'
import { framingWords } from './framingWords.data.ts'
import { weightyWords } from './weightyWords.data.ts'

type Cited = Pick<DraftSentence, 'text' | 'cites'>

interface Word {
  start: number
  end: number
  /** What the word is compared by. */
  stem: string
  isName: boolean
}

interface Weighed {
  /** All that it does not have for joining. */
  own: Word[]
  unsupported: Word[]
}

const word = /\p{L}[\p{L}\p{M}’']*/gu
const notLatin = /(?!\p{Script=Latin})\p{L}/gu
const anyLetter = /\p{L}/gu

/** Small words that count, each by the first of those that say the same. */
const weighty = new Map(
  weightyWords.flatMap((line) => {
    const same = line.split(' ')
    return same.map((one): [string, string] => [one, same[0] ?? one])
  }),
)

const folded = (raw: string): string => raw.toLowerCase().replace(/[’']s?$/u, '')

/** Of figures, which are held against the evidence by rules of their own: "some 60", "61-year-old", "2 million euros". */
const besideFigure =
  /(?<!\p{L})all (?=(?:the )?(?:sources|outlets|accounts))|(?<!\p{L})(?:some|around|roughly|aged) (?=\p{Sc}?\d)|(?<=\d)[- ]years?[- ]olds?(?!\p{L})|(?<=\d|illions?) (?:euro|dollar|pound)s?(?!\p{L})/giu

const wordsIn = (text: string): Word[] =>
  [...text.replace(besideFigure, (found) => ' '.repeat(found.length)).matchAll(word)]
    .filter(({ 0: raw }) => !framingWords.has(folded(raw)))
    .map(({ index, 0: raw }) => ({
      start: index,
      end: index + raw.length,
      stem: weighty.get(folded(raw)) ?? stemOfWord(raw),
      isName: /^\p{Lu}/u.test(raw),
    }))

const citedIn = (items: readonly PackItem[], cites: readonly string[]): PackItem[] =>
  items.filter(({ sentences }) => sentences.some(({ id }) => cites.includes(id)))

/** English, as far as can be told: a language that is named, or Latin letters. */
const isReadable = ({ language, headline, text }: PackItem): boolean => {
  if (language !== null) return /^en\b/i.test(language)
  const told = headline + text
  return (told.match(notLatin)?.length ?? 0) * 2 < (told.match(anyLetter)?.length ?? 0)
}

const missing = 'No sentence that is cited has this word. Keep it if the same is said in other words.'
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
  new Set(texts.flatMap((text) => wordsIn(text).map(({ stem }) => stem)))

/**
 * The words of a sentence by whether any sentence that is cited has them; the names of its sources are no words of
 * it, and those of others are held against the evidence by a rule of their own.
 */
const weigh = ({ text, cites }: Cited, cited: readonly PackItem[]): Weighed => {
  const names = stemsIn(cited.flatMap(({ source, owner }) => [source, owner ?? '']))
  const told = stemsIn(
    cited
      .flatMap(({ sentences }) => sentences.filter(({ id }) => cites.includes(id)))
      .map(({ exact }) => exact),
  )
  const named = stemsIn(cited.flatMap(({ headline, text: all }) => [headline, all]))
  const own = wordsIn(text).filter(({ stem }) => told.has(stem) || !names.has(stem))
  const unsupported = own.filter(({ stem, isName }) => !told.has(stem) && !(isName && named.has(stem)))
  return { own, unsupported }
}

/**
 * The words of a sentence that stand in no sentence it cites, in whatever form, and that it may not have of its own;
 * the whole sentence where what it cites cannot be compared word by word.
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
