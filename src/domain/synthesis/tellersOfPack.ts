import { openingOf } from '../wire/openingOf.ts'
import type { Teller } from '../wire/numbers/numbersThatDiffer.ts'
import type { PackItem } from './evidencePack.ts'

/** What stands further down is background, whose numbers are of other days. */
const mostRead = 1500

/** Whose numbers a pack compares, each source with its own voice; in the order of time. */
export const tellersOfPack = (items: readonly PackItem[]): Teller[] =>
  items.map((item) => ({
    id: item.id,
    by: item.source,
    text: `${item.headline}\n${openingOf(item, mostRead)}`,
  }))
