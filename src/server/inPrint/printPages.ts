import type { PagePrinter } from '../../commands/pagePrinter.ts'
import { firstPrints } from '../../queries/firstPrints.ts'
import { snapshots } from '../../queries/snapshots.ts'
import { printedPages } from './printedPages.tsx'

/** Prints releases out of a newsroom's own snapshots and chain; what was read stays at hand for the next one. */
export const printPages: PagePrinter = (payload) => {
  const read = snapshots(payload)
  return async function* (release) {
    yield* printedPages(release, { read, firstPrinted: await firstPrints(payload, release.sha256) })
  }
}
