import { checkClaims } from '../../claims/checkClaims.ts'
import { prepareEvidence } from '../../claims/prepareEvidence.ts'
import { bodyOfDraft } from '../bodyOfDraft.ts'
import type { PackItem } from '../evidencePack.ts'
import { evidenceTextOf } from '../evidenceTextOf.ts'
import { isPrintable } from '../isPrintable.ts'
import type { DraftSentence } from '../synthesisDraft.ts'

/**
 * Which sentences of a draft the gate has something against when they stand as body and cite these items.
 * By their ids; empty where it has nothing.
 */
export function heldBack(sentences: readonly DraftSentence[], items: readonly PackItem[]): Set<string> {
  const evidence = new Map(items.map((item) => [item.id, prepareEvidence(evidenceTextOf(item))]))
  const isKnown = (id: string): string | null => (evidence.has(id) ? id : null)
  const findings = checkClaims(bodyOfDraft(sentences, isKnown), evidence)
  const isFound = ({ text }: DraftSentence): boolean => findings.some(({ exact }) => text.includes(exact))
  return new Set(sentences.filter((one) => isFound(one) || !isPrintable(one.text)).map(({ id }) => id))
}
