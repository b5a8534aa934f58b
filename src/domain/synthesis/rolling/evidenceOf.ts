import type { PackItem } from '../evidencePack.ts'
import { sentencesOfItem } from '../sentencesOfItem.ts'
import { canQuote } from './canQuote.ts'
import type { RollingItem } from './rollingStory.ts'
import type { NewsEvidence } from './storyNews.ts'

/** An item with its sentences, outside any pack. */
export const packedAlone = (item: RollingItem): PackItem => ({
  ...item,
  id: item.item,
  sentences: sentencesOfItem(item.item, item),
})

/** What can be cited in print stands before what cannot. */
export const citableFirst = (items: readonly RollingItem[]): RollingItem[] =>
  items.toSorted((one, other) => Number(one.address === null) - Number(other.address === null))

/** Words of an item as evidence of what is new: those of the named sentence, else its first that can be quoted. */
export function evidenceOf(item: RollingItem, sentence: string | null): NewsEvidence[] {
  const { sentences } = packedAlone(item)
  const found =
    sentences.find(({ id }) => id === sentence) ??
    sentences.find(({ exact }) => canQuote(item, exact)) ??
    sentences[0]
  const { item: id, source, address, saidAt } = item
  return found ? [{ item: id, source, address, saidAt, exact: found.exact }] : []
}
