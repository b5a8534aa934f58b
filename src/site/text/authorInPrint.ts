import type { LinkInPrint, PrintedAuthor, PrintedLink } from '../../domain/editions/printedLink.ts'

/** Who posted a printed link, and how that is known; the first snapshots only have the address's claim. */
export const authorInPrint = (link: LinkInPrint | PrintedLink): PrintedAuthor | null => {
  if ('author' in link) return link.author
  return link.claimedAuthor === null ? null : { name: link.claimedAuthor, basis: 'address' }
}
