import { contentHash, type ReleaseContents } from './contentHash.ts'
import { isOfTheseTemplates } from './isOfTheseTemplates.ts'
import type { Manifest } from './manifest.ts'

/**
 * True when a release shows readers exactly these contents, by its hash, on pages of the templates of today:
 * to print them again would change nothing. A release of the first form states no such hash.
 */
export const isInPrint = (contents: ReleaseContents, printed: Manifest | null): boolean =>
  printed?.format === 'monexus.release/2' &&
  isOfTheseTemplates(printed) &&
  printed.contentSha256 === contentHash(contents)
