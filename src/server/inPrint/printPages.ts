import type { PagePrinter } from '../../commands/pagePrinter.ts'
import { snapshots } from '../../queries/snapshots.ts'
import { printedPages } from './printedPages.tsx'

/** Prints releases out of a newsroom's own snapshots; what was read stays at hand for the next release. */
export const printPages: PagePrinter = (payload) => {
  const read = snapshots(payload)
  return (release) => printedPages(release, read)
}
