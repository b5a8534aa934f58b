import { prepareEvidence } from '../../domain/claims/prepareEvidence.ts'
import type { PreparedEvidence } from '../../domain/claims/prepareEvidence.ts'
import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import type { EvidenceAtHand } from './marksOfBlock.ts'

/** The evidence of an article, got ready one text at a time, so that no moment of typing pays for all. */
export interface EvidenceShelf {
  atHand: EvidenceAtHand
  /** Gets the next text ready; false when there is none left. */
  prepareNext: () => boolean
}

/** Frozen copies never change: what was made ready once stays ready, by the id of the copy and its length. */
export type PreparedCopies = Map<string, PreparedEvidence>

/** A shelf for these links. Copies known from before are taken over. */
export const evidenceShelf = (cards: readonly LinkCard[], known: PreparedCopies): EvidenceShelf => {
  const texts = new Map<string, PreparedEvidence>()
  const waiting = cards.flatMap(({ id, evidence }) => (evidence ? [{ id, evidence }] : []))
  const prepareNext = (): boolean => {
    const next = waiting.shift()
    if (!next) return false
    const { id, evidence } = next
    const prepared = known.get(evidence.id) ?? prepareEvidence(evidence.text)
    known.set(evidence.id, prepared)
    texts.set(id, prepared)
    return true
  }
  return {
    atHand: {
      texts,
      cut: new Set(waiting.filter(({ evidence }) => !evidence.isWhole).map(({ id }) => id)),
    },
    prepareNext,
  }
}
