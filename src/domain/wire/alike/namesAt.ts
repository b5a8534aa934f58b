import { commonCapitals } from '../commonCapitals.data.ts'
import { nameKey } from '../namesIn.ts'
import { perhapsPlaceWords, placeArticles, placeNouns, placeWords } from './placeWords.data.ts'
import { headlineOpeners, roleWords } from './roleWords.data.ts'
import type { TextWord } from './textWords.ts'

/** A text whose names are looked for at certain places. */
export interface NamedText {
  text: string
  words: readonly TextWord[]
  /** Keys of the names that capitals show. */
  sure: ReadonlySet<string>
  isGerman: boolean
  /** In small letters: what names the source itself, which its copies replace by their own. */
  own: ReadonlySet<string>
}

/** A name as it is written, one word or more. */
export interface NameAt {
  name: string
  words: readonly TextWord[]
  /** Of the word it begins with. */
  at: number
}

const hasCapital = ({ raw }: TextWord): boolean => raw.length > 1 && /^\p{Lu}/u.test(raw)
const namesNobody = ({ folded }: TextWord): boolean => commonCapitals.has(folded) || roleWords.has(folded)

const mayBeName = (word: TextWord, { own }: NamedText): boolean =>
  hasCapital(word) && !namesNobody(word) && !own.has(word.folded)

/** Whether the word and the next may be one name. */
const isAdjacent = (told: NamedText, at: number): boolean => {
  const [one, other] = [told.words[at], told.words[at + 1]]
  if (!one || !other || !mayBeName(one, told) || !mayBeName(other, told)) return false
  return /^\s$/u.test(told.text.slice(one.start + one.raw.length, other.start))
}

/** The word before a name of one word or more, but for an article. */
function wordBefore(told: NamedText, at: number): string {
  if (isAdjacent(told, at - 1)) return wordBefore(told, at - 1)
  const before = told.words[at - 1]?.folded ?? ''
  return placeArticles.has(before) ? (told.words[at - 2]?.folded ?? '') : before
}

/** The beginning shows nothing by its capital: no thing that happens, no plural. */
const isOpeningName = ({ words }: NamedText, at: number): boolean => {
  const { folded = '' } = words[at] ?? {}
  if (at > 0 || headlineOpeners.has(folded) || folded.endsWith('s')) return false
  return words.every(({ raw }) => raw !== folded)
}

/** In German every noun has a capital: two of them are a name. */
const isShownByPlace = (told: NamedText, at: number): boolean =>
  told.isGerman ? isAdjacent(told, at) || isAdjacent(told, at - 1) : isOpeningName(told, at)

function isName(told: NamedText, at: number): boolean {
  const word = told.words[at]
  if (!word || !mayBeName(word, told)) return false
  const isSure = told.sure.has(nameKey(word.raw)) || placeWords.has(told.words[at - 1]?.folded ?? '')
  return isSure || isShownByPlace(told, at)
}

/** The names of a text from one word to before another; what stands side by side is one. */
export function namesAt(told: NamedText, [from, to]: readonly [from: number, to: number]): NameAt[] {
  const found: NameAt[] = []
  let run: number[] = []
  const close = () => {
    const words = run.flatMap((at) => told.words[at] ?? [])
    const [first, last] = [words[0], words.at(-1)]
    if (first && last)
      found.push({ name: told.text.slice(first.start, last.start + last.raw.length), words, at: run[0] ?? 0 })
    run = []
  }
  for (let at = from; at < to; at += 1) {
    if (!isName(told, at)) close()
    else {
      if (!isAdjacent(told, at - 1)) close()
      run.push(at)
    }
  }
  close()
  return found
}

/** Whether a text says of a name that something is there, or calls it a place. */
export function isPlace(told: NamedText, { words: [first, ...more], at: place }: NameAt): boolean {
  const beside = [told.words[place - 1], told.words[place + 1 + more.length]]
  if (beside.some((word) => word && placeNouns.has(word.folded))) return true
  if (more.length === 0 && perhapsPlaceWords.has(wordBefore(told, place))) return true
  return told.words.some(({ raw }, at) => raw === first?.raw && placeWords.has(wordBefore(told, at)))
}

/** Whether it has a first name, or what somebody is before it, anywhere in the text. */
export function isPerson(told: NamedText, { words }: NameAt): boolean {
  const last = words.at(-1)
  return told.words.some(({ raw }, at) => {
    if (raw !== last?.raw) return false
    return roleWords.has(told.words[at - 1]?.folded ?? '') || isAdjacent(told, at - 1)
  })
}
