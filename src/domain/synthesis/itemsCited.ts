import type { EvidencePack } from './evidencePack.ts'
import type { DraftSentence } from './synthesisDraft.ts'

/** Name of the item a pack sentence is of: "S2" of "S2.3". */
export const itemOfPassage = (passage: string): string => passage.split('.')[0] ?? ''

/** Ids of the wire items that these sentences rest on, in the order of the pack. */
export const itemsCited = (
  sentences: readonly Pick<DraftSentence, 'cites'>[],
  pack: EvidencePack,
): string[] => {
  const cited = new Set(sentences.flatMap(({ cites }) => cites.map(itemOfPassage)))
  return pack.items.filter(({ id }) => cited.has(id)).map(({ item }) => item)
}
