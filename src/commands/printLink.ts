import type { PrintedAuthor, PrintedLink } from '../domain/editions/printedLink.ts'
import { identifyLink } from '../domain/provenance/identifyLink.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { evidenceOfLink } from './evidenceOfLink.ts'
import type { Foundation } from './gatherFoundations.ts'

const printedEvidence = ({ sha256, retrievedAt, basis }: Evidence): PrintedLink['evidence'] => ({
  sha256,
  retrievedAt,
  basis,
})

/** The name in an address is only a claim: whoever stands in for it, the post is its author's. */
const authorOf = (trueAuthor: string | null, claimedAuthor: string | null): PrintedAuthor | null => {
  if (trueAuthor !== null) return { name: trueAuthor, basis: 'evidence' }
  return claimedAuthor === null ? null : { name: claimedAuthor, basis: 'address' }
}

const verifiedAt = ({ verification }: ProvenanceLink): string | null =>
  verification?.status === 'verified' ? (verification.at ?? null) : null

/** A provenance link as readers get it. Identity is told anew from the address, never from storage. */
export const printLink = (
  link: ProvenanceLink,
  foundation: Foundation,
): Record<keyof PrintedLink, unknown> => {
  const { kind, platform, identity, canonicalUrl, claimedAuthor } = identifyLink(link.rawUrl)
  const evidence = evidenceOfLink(link, foundation)
  const { source } = foundation
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
    evidence: evidence && printedEvidence(evidence),
    author: authorOf(evidence && (link.trueAuthor || null), claimedAuthor),
    verifiedAt: verifiedAt(link),
  }
}
