import { foundNumbers, type FoundNumber } from './foundNumbers.ts'

/** A number of a text with the words around it, as far as they can say what it counts. */
export interface SaidFigure {
  /** As it is said: "about 400". */
  said: string
  /** What it leaves possible, in its unit. */
  low: number
  high: number
  unit: string | null
  /** In small letters: its sentence before it, without its own hedge, from the number before. */
  before: string
  /** The sentence behind it, up to the next number. */
  behind: string
  /** The same as it is written. */
  written: string
  /** All of its sentence before it, in small letters. */
  lead: string
  /** All of its sentence, in small letters. */
  sentence: string
}

const hedge =
  /(?<!\p{L})(?:(?:about|around|some|roughly|approximately|approx\.?|circa|an estimated|nearly|near|nearing|almost|close to|just under|just over|well over|more than|at least|upwards of|no fewer than|over|up to|as many as|at most|no more than|under|fewer than|less than|between) )+$/iu
const endOfSentence = /[.!?](?=\s|$)|[\n;|]/u

const lastSentence = (text: string): string => text.split(endOfSentence).at(-1) ?? ''
const firstSentence = (text: string): string => text.split(endOfSentence)[0] ?? ''

function figureAt(text: string, all: readonly FoundNumber[], at: number): SaidFigure[] {
  const found = all[at]
  if (!found?.isQuantity) return []
  const { start, end, raw, unit } = found
  const head = lastSentence(text.slice(all[at - 1]?.end ?? 0, start))
  const written = firstSentence(text.slice(end, all[at + 1]?.start))
  const hedged = hedge.exec(head)?.[0] ?? ''
  const [low, high] = found.bounds(written)
  const before = head.slice(0, head.length - hedged.length).toLowerCase()
  const lead = lastSentence(text.slice(0, start)).toLowerCase()
  const sentence = `${lead}${raw}${firstSentence(text.slice(end))}`.toLowerCase()
  const said = `${hedged}${raw}`.trim()
  return [{ said, low, high, unit, before, behind: written.toLowerCase(), written, lead, sentence }]
}

/** The numbers of a text in order, each with what is said around it. */
export function saidFigures(text: string): SaidFigure[] {
  const all = foundNumbers(text)
  return all.flatMap((_found, at) => figureAt(text, all, at))
}
