import type { EvidencePack } from '../evidencePack.ts'
import { passagesOf, type Passage } from '../passagesOf.ts'
import type { DraftSentence } from '../synthesisDraft.ts'
import type { TakenSentence } from '../takenSoFar.ts'
import { supersededIn } from '../extract/supersededIn.ts'

/** The same words of the same item in a later pack; null where they are gone or its source has replaced them. */
function inPack({ item, sentence }: Passage, pack: EvidencePack): string | null {
  const now = pack.items.find((one) => one.item === item.item)
  const same = now?.sentences.find(({ part, exact }) => part === sentence.part && exact === sentence.exact)
  return now && same && !supersededIn(pack.items)(now, same.exact) ? same.id : null
}

/** A taken sentence as it would stand in a draft over a later pack; none where its evidence does not stand any more. */
export function carriedOver({ sentence, pack: before }: TakenSentence, after: EvidencePack): DraftSentence[] {
  const cites = passagesOf(sentence.cites, before).map((passage) => inPack(passage, after))
  const found = cites.filter((cite) => cite !== null)
  return found.length > 0 && found.length === sentence.cites.length ? [{ ...sentence, cites: found }] : []
}
