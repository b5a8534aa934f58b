import type { AcceptedSentence } from './acceptedSentence.ts'
import { lastWordOn } from './lastWordOn.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'

/** A draft with what editors said of its sentences. */
export interface DraftWithWords {
  draft: SynthesisDraft | null
  accepted: readonly AcceptedSentence[]
}

const decidedIn = ({ draft, accepted }: DraftWithWords): DraftSentence[] => {
  const words = lastWordOn(accepted)
  return (draft?.sentences ?? []).flatMap((sentence) => {
    const word = words.get(sentence.id)
    if (!word) return []
    return [word.text === '' ? sentence : { ...sentence, text: word.text }]
  })
}

/**
 * What earlier drafts brought into an article or were refused there, as one draft: sentences nobody decided
 * on are left out, for they may be proposed anew. Null where there is none.
 * @param earlier the newest first
 */
export const takenSoFar = (earlier: readonly DraftWithWords[]): SynthesisDraft | null => {
  const [newest] = earlier.flatMap(({ draft }) => draft ?? [])
  return newest ? { ...newest, sentences: earlier.flatMap(decidedIn) } : null
}
