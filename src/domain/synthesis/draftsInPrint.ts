import type { PrintedDraft } from '../editions/printedDraft.ts'
import type { DraftBlock } from '../publication/bodyBlock.ts'
import { bodyText } from '../publication/bodyText.ts'
import type { AcceptedSentence } from './acceptedSentence.ts'
import { digitalSourceType } from './digitalSourceType.ts'
import { hashesOfSentence, knownSentences } from './hashesOfSentence.ts'
import type { DraftSentence } from './synthesisDraft.ts'
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
  /** What it drafted, whether that was taken over or not. */
  drafted: readonly Pick<DraftSentence, 'id' | 'text'>[]
}

type Find = (words: string) => StandingWords | null

/** What stands of each sentence that was ever taken over, by its name, whatever was said of it later. */
const standingOf = (accepted: readonly AcceptedSentence[], find: Find): Map<string, StandingWords> => {
  const standing = new Map<string, StandingWords>()
  for (const { sentence, text } of accepted) {
    const words = find(text)
    if (words && !standing.get(sentence)?.isVerbatim) standing.set(sentence, words)
  }
  return standing
}

/**
 * How many sentences of a draft stand in a text word for word without having been taken over: pasted, that is. One
 * that another draft brought is that draft’s.
 */
const pastedOf = (
  drafted: TakenDraft['drafted'],
  taken: ReadonlyMap<string, StandingWords>,
  open: Set<string>,
): number =>
  drafted.filter(({ id, text }) => {
    const hashes = taken.has(id) ? [] : hashesOfSentence(text)
    return (
      hashes.length > 0 && hashes.every((hash) => open.has(hash)) && hashes.every((hash) => open.delete(hash))
    )
  }).length

/**
 * What readers are told of the machines that drafted a text: each run of which a sentence stands in it,
 * word for word or changed. It follows from the text and the record of the runs, and from nothing that
 * anybody could unset.
 */
export const draftsInPrint = (runs: readonly TakenDraft[], body: readonly DraftBlock[]): PrintedDraft[] => {
  const find = wordsInBody(bodyText(body))
  const taken = runs.map(({ accepted }) => standingOf(accepted, find))
  const told = new Set(
    taken.flatMap((standing) => [...standing.values()].flatMap(({ words }) => hashesOfSentence(words))),
  )
  const open = new Set(
    knownSentences(body)
      .map(({ hash }) => hash)
      .filter((hash) => !told.has(hash)),
  )
  return runs.flatMap(({ engine, model, items, packSha256, promptSha256, drafted }, at) => {
    const standing = taken[at] ?? new Map<string, StandingWords>()
    const pasted = pastedOf(drafted, standing, open)
    if (standing.size + pasted === 0) return []
    const unchanged = [...standing.values()].filter(({ isVerbatim }) => isVerbatim).length
    const sentences = { unchanged: unchanged + pasted, changed: standing.size - unchanged }
    const made = { engine, model, items, packSha256, promptSha256 }
    return [{ ...made, sentences, digitalSourceType: digitalSourceType[engine] }]
  })
}
