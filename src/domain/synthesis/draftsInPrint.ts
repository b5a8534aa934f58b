import type { PrintedDraft } from '../editions/printedDraft.ts'
import type { AcceptedSentence } from './acceptedSentence.ts'
import { digitalSourceType } from './digitalSourceType.ts'
import type { SynthesisEngine } from './synthesisOrder.ts'
import { type StandingWords, wordsInBody } from './wordsInBody.ts'

/** A run whose words were taken over, as its record has it. */
export interface TakenDraft {
  engine: SynthesisEngine
  model: string | null
  items: number
  packSha256: string
  promptSha256: string | null
  accepted: readonly AcceptedSentence[]
}

/** What stands of each sentence that was ever taken over, whatever was said of it later. */
const standingOf = (
  accepted: readonly AcceptedSentence[],
  find: (words: string) => StandingWords | null,
): StandingWords[] => {
  const standing = new Map<string, StandingWords>()
  for (const { sentence, text } of accepted) {
    const words = find(text)
    if (words && !standing.get(sentence)?.isVerbatim) standing.set(sentence, words)
  }
  return [...standing.values()]
}

/**
 * What readers are told of the machines that drafted a text: each run of which a sentence stands in it,
 * word for word or changed. It follows from the text and the record of the runs, and from nothing that
 * anybody could unset.
 * @param body plain text, block by block
 */
export const draftsInPrint = (runs: readonly TakenDraft[], body: readonly string[]): PrintedDraft[] => {
  const find = wordsInBody(body)
  return runs.flatMap(({ accepted, ...run }) => {
    const standing = standingOf(accepted, find)
    if (standing.length === 0) return []
    const unchanged = standing.filter(({ isVerbatim }) => isVerbatim).length
    const sentences = { unchanged, changed: standing.length - unchanged }
    return [{ ...run, sentences, digitalSourceType: digitalSourceType[run.engine] }]
  })
}
