import type { LinkAtGate } from '../domain/publication/articleAtGate.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { evidenceOfLink } from './evidenceOfLink.ts'
import type { Foundation } from './gatherFoundations.ts'

const evidenceAtGate = ({ sha256, title, text }: Evidence): LinkAtGate['evidence'] => ({
  sha256,
  text: [title, text].filter(Boolean).join('\n'),
})

const toldBySource = ({
  source,
  wireItem,
}: Foundation): Pick<LinkAtGate, 'wireState' | 'owner' | 'forwardOf'> => ({
  wireState: wireItem?.state ?? null,
  owner: source?.owner ?? null,
  forwardOf: wireItem?.forwardOf ?? null,
})

/** A stored link as the gate sees it. */
export const linkAtGate = (link: ProvenanceLink, foundation: Foundation): LinkAtGate => {
  const evidence = evidenceOfLink(link, foundation)
  const verification = link.verification?.status ?? 'unverified'
  return {
    id: link.id,
    rawUrl: link.rawUrl,
    postedAt: link.postedAt ?? null,
    authorConfirmed: verification === 'verified',
    role: link.role,
    evidence: evidence && evidenceAtGate(evidence),
    evidenceState: link.evidenceState ?? 'none',
    evidenceNote: link.evidenceNote ?? '',
    verification,
    ...toldBySource(foundation),
  }
}
