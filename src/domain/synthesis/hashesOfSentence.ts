import { quotationsIn } from '../claims/quotationsIn.ts'
import { sentencesOfBody } from '../claims/sentencesOfBody.ts'
import { splitSentences } from '../claims/splitSentences.ts'
import { sha256Of } from '../editions/sha256Of.ts'
import { wordsForComparison } from '../provenance/textShingles.ts'
import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { SynthesisDraft } from './synthesisDraft.ts'

/** Words, and letters in them, from which nobody comes upon the same sentence by chance. */
const fewestWords = 8
const fewestLetters = 20

const withoutQuotations = (text: string): string =>
  quotationsIn(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

const isLong = (words: readonly string[]): boolean =>
  words.length >= fewestWords && words.join('').length >= fewestLetters

/** Stands before the hash of a sentence that is hardly more than a quotation: those words are their source’s. */
const ofQuotation = 'q'

/**
 * By what a sentence is known wherever it stands word for word: marks, letter case and white space do not matter.
 * Null for a short one.
 */
const hashOf = (text: string): string | null => {
  const words = wordsForComparison(text)
  if (!isLong(words)) return null
  const mark = isLong(wordsForComparison(withoutQuotations(text))) ? '' : ofQuotation
  return mark + sha256Of(words.join(' '))
}

/** Quotations, each with the very same words before it, from which they were not put together anew. */
const fewestQuotations = 3

/** Whether sentences that a body and a draft have in common tell that they were copied: one will do, of quotations three. */
export const areCopied = (shared: readonly string[]): boolean =>
  shared.some((hash) => !hash.startsWith(ofQuotation)) || shared.length >= fewestQuotations

const eachOnce = (hashes: readonly (string | null)[]): string[] => [
  ...new Set(hashes.filter((hash) => hash !== null)),
]

/** By what the sentences of a text are known; a drafted sentence may be several to whoever reads it. */
export const hashesOfSentence = (text: string): string[] =>
  eachOnce(splitSentences(text).map(({ start, end }) => hashOf(text.slice(start, end))))

/** By what the sentences of a draft are known, each once. */
export const hashesOfDraft = ({ sentences }: Pick<SynthesisDraft, 'sentences'>): string[] =>
  eachOnce(sentences.flatMap(({ text }) => hashesOfSentence(text)))

/** A sentence of a body and by what it is known. */
interface KnownSentence {
  hash: string
  passage: { block: number; item: number | null; start: number; end: number; exact: string }
}

/** The sentences of a body that are known by a hash; what is set as a quotation is none. */
export const knownSentences = (body: readonly DraftBlock[]): KnownSentence[] =>
  sentencesOfBody(body).flatMap((passage) => {
    const hash = body[passage.block]?.kind === 'quotation' ? null : hashOf(passage.exact)
    return hash === null ? [] : [{ hash, passage }]
  })
