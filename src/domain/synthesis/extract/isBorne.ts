import { checkSentence } from '../checkSentence.ts'
import type { EvidencePack } from '../evidencePack.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import { heldBack } from './heldBack.ts'

/** Whether a composed sentence says nothing that the gate or our own checks would mark. */
export const isBorne = (sentence: DraftSentence, pack: EvidencePack): boolean =>
  sentence.cites.length > 0 &&
  heldBack([sentence], pack.items).size === 0 &&
  checkSentence(sentence, pack).length === 0
