import type { Facts } from './factsOf.ts'
import { type TextWord, textWords } from './textWords.ts'

/** The facts of a text with its words: those are read when two texts are compared, and not kept. */
export interface ToldFacts extends Facts {
  words: readonly TextWord[]
}

/** Reads the words of a text beside its facts. */
export const toldFacts = (facts: Facts): ToldFacts => ({ ...facts, words: textWords(facts.text) })
