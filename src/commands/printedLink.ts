import type { PrintedLink } from '../domain/editions/articleSnapshot.ts'
import { identifyLink } from '../domain/provenance/identifyLink.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'

/** A provenance link as readers get it. Identity is told anew from the address, never from storage. */
export const printedLink = (link: ProvenanceLink): Record<keyof PrintedLink, unknown> => {
  const { kind, platform, identity, canonicalUrl, claimedAuthor } = identifyLink(link.rawUrl)
  const source = typeof link.source === 'object' && link.source !== null ? link.source : null
  return {
    rawUrl: link.rawUrl,
    identity,
    kind,
    platform,
    canonicalUrl,
    claimedAuthor,
    source: source && { code: source.code, name: source.name, owner: source.owner },
    role: link.role,
    postedAt: link.postedAt ?? null,
    postedAtBasis: link.postedAtBasis ?? 'none',
  }
}
