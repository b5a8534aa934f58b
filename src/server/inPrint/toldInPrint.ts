import type { PrintableRelease } from '../../commands/pagePrinter.ts'
import { amendmentsOf } from '../../domain/editions/amendmentsOf.ts'
import { longDate } from '../../domain/editions/longDate.ts'
import type { PrintedCorrection } from '../../domain/editions/printedCorrection.ts'
import type { Tombstone } from '../../domain/editions/tombstone.ts'

/** A tombstone and the edition it was withdrawn from, as its page names it. */
export interface PrintedGrave extends Tombstone {
  edition: { href: string; longDate: string }
}

/** What pages tell of a release's articles. */
export interface ToldInPrint {
  corrections: readonly PrintedCorrection[]
  graves: readonly PrintedGrave[]
}

/** What a release says of its articles, and what others said of them since, where that is known. */
export const toldInPrint = ({ manifest, since }: PrintableRelease): ToldInPrint => {
  const { corrections, killed } = amendmentsOf(manifest)
  const graveIn = (grave: Tombstone, date: string): PrintedGrave => ({
    ...grave,
    edition: {
      href: date === manifest.edition.date ? '/' : `/editions/${date}`,
      longDate: longDate(date),
    },
  })
  return {
    corrections: [...corrections, ...(since?.corrections ?? [])],
    graves: [
      ...killed.map((one) => graveIn(one, manifest.edition.date)),
      ...(since?.killed ?? []).map((one) => graveIn(one, one.edition.date)),
    ],
  }
}
