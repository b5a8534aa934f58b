import type { Payload } from 'payload'
import { storeEvidence } from '../../commands/storeEvidence.ts'
import type { EvidenceRecord } from '../../domain/evidence/evidenceRecord.ts'
import type { ProvenanceLink, User } from '../../generated/payload-types.ts'
import type { BroughtText } from '../DemoArticle.ts'

interface Bringing {
  link: ProvenanceLink
  brought: BroughtText
  editor: User
  at: Date
}

const recordOf = ({ link, brought, editor, at }: Bringing): EvidenceRecord => ({
  format: 'monexus.evidence/1',
  identity: link.identity ?? '',
  url: '',
  basis: 'text',
  outcome: 'frozen',
  retrievedAt: at.toISOString(),
  title: brought.title,
  text: brought.text,
  authors: [],
  postedAt: null,
  mediaHashes: [],
  wireRevision: null,
  warcSha256: null,
  note: `${editor.name}: ${brought.note}`,
})

/** An editor brings the text of a page that no machine could freeze. */
export const bringText = async (payload: Payload, bringing: Bringing): Promise<void> => {
  const { link, editor } = bringing
  const evidence = await storeEvidence(payload, recordOf(bringing), { broughtBy: editor.id })
  await payload.update({
    collection: 'provenance-links',
    id: link.id,
    data: { evidence: evidence.id, evidenceState: 'frozen' },
    depth: 0,
  })
}
