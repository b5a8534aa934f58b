import type { AskedWords } from '../../domain/wire/desk/parseWords.ts'

/** A question to the index of the wire; lists are alternatives, an empty one narrows nothing. */
export interface WireQuestion {
  words: AskedWords
  /** Ids; null for every source. */
  sources: readonly string[] | null
  languages: readonly string[]
  states: readonly string[]
  /** Only these ids. */
  among: readonly string[] | null
  /** ISO moments of arrival: from this one on, before that one. */
  from: string | null
  to: string | null
  /** The id of the last item known: what arrived before it. */
  before: string | null
  limit: number
}

/** The full-text index of the wire, whichever database keeps it. */
export interface WireSearch {
  /** Makes the index where there is none, and notes what it lacks. Can be repeated. */
  ensure: () => Promise<void>
  /** Takes in a part of what changed on the wire, the newest first; answers how many items it took. */
  takeIn: () => Promise<number>
  /** The ids of the items a question asks for, the newest arrival first. */
  find: (question: WireQuestion) => Promise<string[]>
}
