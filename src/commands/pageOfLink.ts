import type { CitedPage } from '../domain/evidence/pageRead.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'

/** What a reader of pages needs to know of a link. */
export const pageOfLink = ({ identity, platform, canonicalUrl, rawUrl }: ProvenanceLink): CitedPage => ({
  identity: identity ?? '',
  platform: platform ?? 'web',
  canonicalUrl: canonicalUrl ?? rawUrl,
})
