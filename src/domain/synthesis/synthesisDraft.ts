import { z } from 'zod'
import { draftPart } from './draftPart.ts'
import { synthesisEngine } from './synthesisOrder.ts'

export { draftPart, type DraftPart } from './draftPart.ts'

/**
 * What a sentence does that its evidence does not bear. Each blocks but `words-unsupported`, which marks words
 * for the editor; a sentence with hardly any other words is dropped too. `over-length` says nothing of the
 * evidence: the draft had no room for it; nor does `not-rewritten`, which says why a model was not asked again.
 */
export const sentenceFault = z.enum([
  'source-unknown',
  'citation-missing',
  'quotation-altered',
  'number-unsupported',
  'name-unsupported',
  'negation-lost',
  'attribution-missing',
  'copied-run',
  'time-unresolved',
  'form-refused',
  'words-unsupported',
  'over-length',
  'not-rewritten',
])
export type SentenceFault = z.infer<typeof sentenceFault>

/** A fault and where it is: offsets within the sentence. */
export const sentenceFinding = z.strictObject({
  code: sentenceFault,
  start: z.int().min(0),
  end: z.int().min(0),
  /** For the editor, in words. */
  message: z.string(),
})
export type SentenceFinding = z.infer<typeof sentenceFinding>

/** How a sentence speaks: another’s words in quote marks, told with who says so, or on our own account. */
export const sentenceType = z.enum(['quotation', 'attributed', 'statement'])

export const draftSentence = z.strictObject({
  /** Name within the draft: "D4". */
  id: z.string(),
  part: draftPart,
  type: sentenceType,
  text: z.string(),
  /** Pack sentences it rests on: "S2.3". */
  cites: z.array(z.string()),
  /** Why it is here, for the editor. */
  why: z.string(),
  findings: z.array(sentenceFinding),
})
export type DraftSentence = z.infer<typeof draftSentence>

/** A draft over an evidence pack. Sentences stand in the order of print, paragraphs by their parts. */
export const synthesisDraft = z.strictObject({
  engine: synthesisEngine,
  headline: z.string(),
  sentences: z.array(draftSentence),
  /** What was written and taken out again, because a check failed twice or there was no room. */
  dropped: z.array(draftSentence),
  /** What the editor is asked to say in the framing note. */
  framingPrompt: z.string(),
})
export type SynthesisDraft = z.infer<typeof synthesisDraft>
