import { z } from 'zod'
import { draftPart, sentenceType } from '../synthesisDraft.ts'

const MOST_SENTENCES = 120
const LONGEST = 2000

const text = z.string().trim().min(1).max(LONGEST)
const sourceIds = z.array(z.string().max(40)).max(40)

const rewritten = z
  .object({ text, sourceIds, type: sentenceType })
  .transform(({ text: words, sourceIds: ids, type }) => ({ text: words, cites: [...new Set(ids)], type }))
/** A sentence as a model wrote it, not yet checked. */
export type RewrittenSentence = z.infer<typeof rewritten>

const sentence = z
  .object({ text, sourceIds, type: sentenceType, part: draftPart })
  .transform(({ part, ...rest }) => ({ ...rewritten.parse(rest), part }))
export type WrittenSentence = z.infer<typeof sentence>

const isSame = (one: WrittenSentence, other: WrittenSentence): boolean =>
  one.text === other.text && one.cites.join() === other.cites.join()

/** Models that lose their way write one sentence over and over. */
const eachOnce = (sentences: readonly WrittenSentence[]): WrittenSentence[] =>
  sentences.filter((own, at) => sentences.findIndex((one) => isSame(one, own)) === at)

const written = z.object({
  headline: z.string().trim().max(LONGEST),
  headlineSourceIds: sourceIds,
  sentences: z.array(sentence).min(1).max(MOST_SENTENCES).transform(eachOnce),
})
export type WrittenText = z.infer<typeof written>

/** The text in an answer; null for what is none. */
export const parseWritten = (answer: unknown): WrittenText | null => written.safeParse(answer).data ?? null

/** The one sentence in an answer; null for what is none. */
export const parseRewritten = (answer: unknown): RewrittenSentence | null =>
  rewritten.safeParse(answer).data ?? null
