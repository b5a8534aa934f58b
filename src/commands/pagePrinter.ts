import type { Payload } from 'payload'
import type { Manifest } from '../domain/editions/manifest.ts'
import type { SincePrinted } from '../domain/editions/sincePrinted.ts'

/** A page in its print form: a file below the paper's root and its whole text. */
export interface PrintedPage {
  /** Such as `tech/index.html`. */
  path: string
  text: string
}

export interface PrintableRelease {
  sha256: string
  manifest: Manifest
  /** What other releases say of it, for pages that are to tell of that. */
  since?: SincePrinted | undefined
}

/** Prints the pages of one release after the other, out of a newsroom's snapshots. */
export type PagePrinter = (payload: Payload) => (release: PrintableRelease) => AsyncIterable<PrintedPage>

const key = Symbol.for('monexus.pagePrinter')
const shared = globalThis as { [key]?: PagePrinter }

/** What prints pages in this process; null where nobody brought a printer. */
export const pagePrinter = (): PagePrinter | null => shared[key] ?? null

/**
 * Brings the printer of this process. The press also runs inside Next's bundle, which renders with a React
 * of its own: the paper's templates stay outside and are handed in.
 */
export const setPagePrinter = (printer: PagePrinter): void => {
  shared[key] = printer
}
