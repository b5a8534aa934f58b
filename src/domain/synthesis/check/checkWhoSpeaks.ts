import { holdsQuotation } from '../../claims/holdsQuotation.ts'
import { prepareEvidence } from '../../claims/prepareEvidence.ts'
import { oneLine } from '../../publication/oneLine.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { readOrder } from './readOrder.ts'
import type { ReadSentence } from './readSentence.ts'
import type { StatedText, StatedWord } from './statedWords.ts'

const speakersOf = ({ words }: StatedText): StatedWord[] => words.filter(({ speaks }) => speaks)
const keysOf = (words: readonly StatedWord[]): Set<string> => new Set(words.map(({ key }) => key))
const haveCommon = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].some((key) => theirs.has(key))

/** "The mayor of Halden": the place does not speak. */
const isOfSpeaker = ({ text }: StatedText, { start }: StatedWord): boolean =>
  /(?<!\p{L})(?:of|in|from|at|for|near) (?:the )?$/u.test(text.slice(0, start))

const found = (sentence: ReadSentence, speakers: readonly StatedWord[]): SentenceFinding[] => {
  const said = oneLine(speakers.map(({ parts }) => parts.join(' ')).join(', '))
  const message = `In the evidence somebody else says this, not “${said}”. Name who says it there.`
  return [findingAt('name-unsupported', wholeOf(sentence), message)]
}

interface Spoken {
  speaking: readonly StatedWord[]
  ours: ReadonlySet<string>
  theirs: readonly StatedText[]
}

/** Who speaks there is spoken of here, or all that is cited is said by others. */
function isExchanged(sentence: ReadSentence, { ours, theirs }: Spoken): boolean {
  const told = theirs.map((one) => keysOf(speakersOf(one)))
  const speaking = new Set(told.flatMap((keys) => [...keys]))
  if (haveCommon(ours, speaking)) return false
  const { words } = readOrder(sentence).ours
  const spokenOf = keysOf(words.filter(({ speaks }) => !speaks))
  if (haveCommon(speaking, spokenOf)) return true
  const named = new Set(theirs.flatMap(({ words: all }) => [...keysOf(all)]))
  return told.every(({ size }) => size > 0) && [...ours].every((key) => named.has(key))
}

/** The words in quote marks are said by somebody else where they are cited. */
function isLent(sentence: ReadSentence, { ours, theirs }: Spoken): boolean {
  return sentence.quotations.some(({ text: quote }) => {
    const holding = theirs.filter(({ text }) => holdsQuotation(prepareEvidence(text), quote) !== null)
    const told = holding.map((one) => keysOf(speakersOf(one)))
    return told.length > 0 && told.every((keys) => keys.size > 0 && !haveCommon(ours, keys))
  })
}

/** What is said, without the words that tell who says it. */
const saidIn = ({ words }: StatedText): Set<string> => {
  const telling = new Set(words.flatMap(({ speaks, statement }) => (speaks ? [statement] : [])))
  return keysOf(
    words.filter(({ kind, statement }) => !telling.has(statement) && (kind === 'word' || kind === 'number')),
  )
}

const mostShared = (ours: ReadonlySet<string>, texts: readonly StatedText[]): number =>
  Math.max(0, ...texts.map((one) => [...saidIn(one)].filter((key) => ours.has(key)).length))

/** So many words more of ours stand in what others say. */
const more = 2

/** What one speaker of ours says is mostly what another says there. */
function isOthers(sentence: ReadSentence, { ours, theirs }: Spoken): boolean {
  const text = readOrder(sentence).ours
  if (text.words.filter(({ kind }) => kind === 'speech').length !== 1) return false
  const spoken = theirs.filter((one) => speakersOf(one).length > 0)
  const isBy = (one: StatedText): boolean => haveCommon(ours, keysOf(speakersOf(one)))
  const said = saidIn(text)
  const own = theirs.filter((one) => isBy(one) || speakersOf(one).length === 0)
  const others = spoken.filter((one) => !isBy(one))
  return mostShared(said, others) >= mostShared(said, own) + more
}

/** Who is told to say something says it in what is cited: a quotation is lent to nobody else of the same evidence. */
export const checkWhoSpeaks: SentenceRule = (sentence) => {
  const { ours: text, theirs } = readOrder(sentence)
  const speaking = speakersOf(text).filter((word) => !isOfSpeaker(text, word))
  if (speaking.length === 0 || theirs.length === 0 || theirs.some(({ isByPronoun }) => isByPronoun)) return []
  const spoken = { speaking, ours: keysOf(speaking), theirs }
  const isWrong = [isExchanged, isLent, isOthers].some((ask) => ask(sentence, spoken))
  return isWrong ? found(sentence, speaking) : []
}
