import type { EvidencePack } from './evidencePack.ts'
import { itemsCited } from './itemsCited.ts'
import { saidIn } from './saidIn.ts'
import { areVersions } from './sentenceLikeness.ts'
import type { DraftSentence, SynthesisDraft } from './synthesisDraft.ts'

interface Drafted {
  draft: SynthesisDraft
  pack: EvidencePack
}

/**
 * Whether a later draft says what a sentence of an earlier one says, or has a version of it: a new sentence
 * that is like it and rests on an item it rests on too.
 */
export const isToldLater = (sentence: DraftSentence, earlier: Drafted, later: Drafted): boolean => {
  const known = new Set(earlier.draft.sentences.map(saidIn))
  const items = new Set(itemsCited([sentence], earlier.pack))
  const rests = (one: DraftSentence): boolean => itemsCited([one], later.pack).some((item) => items.has(item))
  return later.draft.sentences.some(
    (one) =>
      saidIn(one) === saidIn(sentence) ||
      (!known.has(saidIn(one)) && areVersions(one, sentence) && rests(one)),
  )
}
