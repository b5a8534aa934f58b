import { identifyLink } from '../domain/provenance/identifyLink.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import type { Foundation } from './gatherFoundations.ts'

/** Evidence counts for the post it was taken of, which the address tells, never storage. */
export const evidenceOfLink = (
  { rawUrl }: Pick<ProvenanceLink, 'rawUrl'>,
  { evidence }: Pick<Foundation, 'evidence'>,
): Evidence | null => (evidence && evidence.identity === identifyLink(rawUrl).identity ? evidence : null)
