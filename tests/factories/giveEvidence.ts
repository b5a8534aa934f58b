import type { Payload } from 'payload'
import { storeEvidence } from '../../src/commands/storeEvidence.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

/** Freezes a text for a link, as if an editor had brought it by hand. */
export const giveEvidence = async (
  payload: Payload,
  link: ProvenanceLink,
  text = `What ${link.rawUrl} said.`,
): Promise<ProvenanceLink> => {
  const evidence = await storeEvidence(payload, {
    format: 'monexus.evidence/1',
    identity: link.identity ?? '',
    url: '',
    basis: 'text',
    outcome: 'frozen',
    retrievedAt: new Date().toISOString(),
    title: '',
    text,
    authors: [],
    postedAt: null,
    mediaHashes: [],
    wireRevision: null,
    warcSha256: null,
    note: 'Brought by a test.',
  })
  const data = { evidence: evidence.id, evidenceState: 'frozen' as const }
  return payload.update({ collection: 'provenance-links', id: link.id, data, depth: 0 })
}
