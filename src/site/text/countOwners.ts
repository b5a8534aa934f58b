import type { LinkInPrint } from '../../domain/editions/printedLink.ts'
import { hostOf } from './hostOf.ts'

/**
 * How many owners stand behind the links: the registered source's owner, else the host. Five
 * outlets of one owner count once, and strangers on one platform count once: never too many.
 */
export const countOwners = (links: readonly LinkInPrint[]): number =>
  new Set(
    links.map((link) => link.source?.owner.toLowerCase() ?? hostOf(link.canonicalUrl) ?? link.canonicalUrl),
  ).size
