import { openingOf } from '../wire/openingOf.ts'
import { countsIn } from '../wire/numbers/countsIn.ts'
import type { Teller } from '../wire/numbers/numbersThatDiffer.ts'
import type { PackItem } from './evidencePack.ts'

/** What stands further down is background, whose numbers are of other days. */
const mostRead = 1500

/** A headline rounds off what its text says: "Dozens hurt" over 31. It counts where the text does not. */
function toldIn(headline: string, opening: string): string {
  const measures = new Set(countsIn(opening).map(({ of }) => of))
  return countsIn(headline).every(({ of }) => measures.has(of)) ? opening : `${headline}\n${opening}`
}

/** Whose numbers a pack compares, each source with its own voice; in the order of time. */
export const tellersOfPack = (items: readonly PackItem[]): Teller[] =>
  items.map((item) => ({
    id: item.id,
    by: item.source,
    text: toldIn(item.headline, openingOf(item, mostRead)),
  }))
