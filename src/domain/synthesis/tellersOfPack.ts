import { splitSentences } from '../claims/splitSentences.ts'
import { openingOf } from '../wire/openingOf.ts'
import { countsIn } from '../wire/numbers/countsIn.ts'
import type { Teller } from '../wire/numbers/numbersThatDiffer.ts'
import type { PackItem } from './evidencePack.ts'
import { withoutCopies } from './withoutCopies.ts'

/** What stands further down is background, whose numbers are of other days. */
const mostRead = 1500

/** "None of the 91 workers was hurt", "12 of them were not found" count nobody. */
const countsNobody =
  /(?<!\p{L})(?:none|not one|neither|nobody|no one|keine[rs]?|aucune?|ningun[oa]|nessun[oa]?)(?!\p{L})|\d[^.,;:]*(?<!\p{L})(?:was|were|is|are|has|have|had|did|do|does)(?: not|n[’']t)(?!\p{L})/iu

/** A text without the sentences that deny what they count. */
const affirmed = (text: string): string =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !countsNobody.test(sentence))
    .join('\n')

/** A headline rounds off what its text says: "Dozens hurt" over 31. It counts where the text does not. */
function toldIn(headline: string, opening: string): string {
  const measures = new Set(countsIn(opening).map(({ of }) => of))
  return countsIn(headline).every(({ of }) => measures.has(of)) ? opening : `${headline}\n${opening}`
}

/**
 * Whose numbers a pack compares, each source with its own voice; in the order of time. Who repeats a text speaks with
 * the voice of whom it repeats.
 */
export const tellersOfPack = (items: readonly PackItem[]): Teller[] =>
  withoutCopies(items).map((item) => ({
    id: item.id,
    by: item.source,
    text: toldIn(affirmed(item.headline), affirmed(openingOf(item, mostRead))),
  }))
