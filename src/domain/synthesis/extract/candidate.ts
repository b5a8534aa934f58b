import type { PackItem, PackSentence } from '../evidencePack.ts'

/** What a sentence of a source is good for in a draft. */
export type CandidateRole = 'event' | 'statement' | 'denial' | 'unknown' | 'background'

/** Weighed terms of a text, of length 1 (or 0 where it has none). */
export type TermVector = ReadonlyMap<string, number>

/** A sentence of a source that a draft may quote. */
export interface Candidate {
  item: PackItem
  sentence: PackSentence
  /** The words that would stand in quote marks. */
  run: string
  role: CandidateRole
  /** The first of its item, where news is told, by whomever it is said. */
  isLead: boolean
  terms: TermVector
  /** How well it tells what the pack is about, and what was asked for: about 0 to 2. */
  score: number
  /** How much it is the news of the story, and of what was asked for. */
  news: number
  /** Place in the pack: the earlier first. */
  order: number
  /** Without which it says nothing: whoever "he" is, what "the figure" is of. Null for what stands alone. */
  leansOn: Candidate | null
}
