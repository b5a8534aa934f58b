import type { PrintedLink } from '../../domain/editions/articleSnapshot.ts'
import { hostOf } from './hostOf.ts'

/**
 * How many owners stand behind the links: the registered source's owner, else the claimed author
 * on the platform, else the host. Five outlets of one owner count once.
 */
export const countOwners = (links: readonly PrintedLink[]): number => new Set(links.map(ownerOf)).size

const ownerOf = (link: PrintedLink): string => {
  if (link.source) return link.source.owner.toLowerCase()
  const host = hostOf(link.canonicalUrl) ?? link.canonicalUrl
  return link.claimedAuthor === null ? host : `${link.claimedAuthor.toLowerCase()}@${link.platform}`
}
