import type { EvidencePack } from './evidencePack.ts'
import type { TellingView } from './synthesisView.ts'

/** What the sources of a pack say of the same things, with who says it; what they contest comes first. */
export const tellingViews = ({ items, tellings }: EvidencePack): TellingView[] => {
  const known = new Map(items.map((item) => [item.id, item]))
  const tellersOf = (by: readonly string[]) =>
    by.flatMap((id) => {
      const item = known.get(id)
      return item ? [{ id, source: item.source, address: item.address, postedAt: item.postedAt }] : []
    })
  return tellings
    .map(({ said, ...telling }) => ({
      ...telling,
      said: said.map(({ words, by }) => ({ words, by: tellersOf(by) })),
    }))
    .sort((one, other) => Number(other.isContested) - Number(one.isContested))
}
