import { buildPack } from '../buildPack.ts'
import { quotationOf } from '../quotationOf.ts'
import type { PackSource } from '../packSource.ts'

/** Whether a sentence of an item can stand in print as a quotation that readers can check where it was said. */
export function canQuote(item: PackSource, exact: string): boolean {
  if (item.address === null) return false
  const pack = buildPack([item])
  const cites = pack.items.flatMap(({ sentences }) =>
    sentences.filter((sentence) => sentence.exact === exact).map(({ id }) => id),
  )
  return quotationOf({ cites, part: 'happened', why: '' }, pack) !== null
}
