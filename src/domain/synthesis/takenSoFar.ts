import type { AcceptedSentence } from './acceptedSentence.ts'
import type { EvidencePack } from './evidencePack.ts'
import { lastWordOn } from './lastWordOn.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'

/** A draft with what it was made from and what editors said of its sentences. */
export interface DraftWithWords {
  pack: EvidencePack | null
  draft: SynthesisDraft | null
  accepted: readonly AcceptedSentence[]
}

/** A sentence somebody decided on, in the words that went into the body, with the pack it rests on. */
export interface TakenSentence {
  sentence: DraftSentence
  pack: EvidencePack
}

const decidedIn = ({ draft, pack, accepted }: DraftWithWords): TakenSentence[] => {
  const words = lastWordOn(accepted)
  if (!draft || !pack) return []
  return draft.sentences.flatMap((sentence) => {
    const word = words.get(sentence.id)
    if (!word) return []
    return [{ sentence: word.text === '' ? sentence : { ...sentence, text: word.text }, pack }]
  })
}

/**
 * What other drafts brought into an article or were refused there, in their order: sentences nobody decided
 * on are left out, for they may be proposed anew.
 */
export const takenSoFar = (drafts: readonly DraftWithWords[]): TakenSentence[] => drafts.flatMap(decidedIn)
