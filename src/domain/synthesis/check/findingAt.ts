import type { TextRange } from '../../claims/textRange.ts'
import type { SentenceFault, SentenceFinding } from '../synthesisDraft.ts'
import type { ReadSentence } from './readSentence.ts'

/** One thing a sentence is asked. */
export type SentenceRule = (sentence: ReadSentence) => SentenceFinding[]

/** What a rule found, at its words. */
export const findingAt = (
  code: SentenceFault,
  { start, end }: TextRange,
  message: string,
): SentenceFinding => ({ code, start, end, message })

/** The whole of a sentence. */
export const wholeOf = ({ text }: Pick<ReadSentence, 'text'>): TextRange => ({ start: 0, end: text.length })
