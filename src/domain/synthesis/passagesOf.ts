import type { EvidencePack, PackItem, PackSentence } from './evidencePack.ts'
import { itemOfPassage } from './itemsCited.ts'

/** A sentence of a source with its item. */
export interface Passage {
  item: PackItem
  sentence: PackSentence
}

/** The passages that are cited by these names, in their order; what is in no pack is passed over. */
export const passagesOf = (cites: readonly string[], pack: EvidencePack): Passage[] =>
  cites.flatMap((cite) => {
    const item = pack.items.find(({ id }) => id === itemOfPassage(cite))
    const sentence = item?.sentences.find(({ id }) => id === cite)
    return item && sentence ? [{ item, sentence }] : []
  })
