import type { Manifest, PrintedSection } from './manifest.ts'
import type { PrintedCorrection } from './printedCorrection.ts'
import { sha256Of } from './sha256Of.ts'
import type { Tombstone } from './tombstone.ts'

/** What readers are shown of an edition, without its place in the chain and the moment it was made. */
export interface ReleaseContents {
  edition: { id: string; date: string }
  masthead: Manifest['masthead']
  sections: PrintedSection[]
  corrections: PrintedCorrection[]
  killed: Tombstone[]
}

/**
 * SHA-256 in hex over the canonical JSON of what readers are shown. A proof is stamped with it and the
 * release carries it: the same hash is the same paper. Number, time, reason, wire and prices are not
 * part of it: they are known only when it is printed.
 */
export const contentHash = ({ edition, masthead, sections, corrections, killed }: ReleaseContents): string =>
  sha256Of({ edition: { id: edition.id, date: edition.date }, masthead, sections, corrections, killed })
