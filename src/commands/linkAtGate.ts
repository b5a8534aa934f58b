import type { LinkAtGate } from '../domain/publication/articleAtGate.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { evidenceOfLink } from './evidenceOfLink.ts'
import type { Foundation } from './gatherFoundations.ts'

type LinkToSee = Pick<
  ProvenanceLink,
  'id' | 'rawUrl' | 'postedAt' | 'postedAtBasis' | 'role' | 'evidenceState' | 'evidenceNote'
> & {
  verification?: Pick<NonNullable<ProvenanceLink['verification']>, 'status'>
}

const evidenceAtGate = ({ sha256, title, text }: Evidence): LinkAtGate['evidence'] => ({
  sha256,
  text: [title, text].filter(Boolean).join('\n'),
})

const postedTime = ({
  postedAt,
  postedAtBasis,
}: LinkToSee): Pick<LinkAtGate, 'postedAt' | 'postedAtBasis'> => ({
  postedAt: postedAt ?? null,
  postedAtBasis: postedAtBasis ?? 'none',
})

const toldBySource = ({ source }: Foundation): Pick<LinkAtGate, 'source' | 'owner'> => ({
  source: source?.code ?? null,
  owner: source?.owner ?? null,
})

const toldByWire = ({ wireItem }: Foundation): Pick<LinkAtGate, 'wireState' | 'forwardOf'> => ({
  wireState: wireItem?.state ?? null,
  forwardOf: wireItem?.forwardOf ?? null,
})

/** The fields of a link the gate asks about, for whoever reads many links for it and nothing else. */
export const fieldsAtGate = {
  article: true,
  rawUrl: true,
  postedAt: true,
  postedAtBasis: true,
  role: true,
  source: true,
  wireItem: true,
  evidence: true,
  evidenceState: true,
  evidenceNote: true,
  verification: { status: true },
} as const

/** A stored link as the gate sees it. */
export const linkAtGate = (link: LinkToSee, foundation: Foundation): LinkAtGate => {
  const evidence = evidenceOfLink(link, foundation)
  const verification = link.verification?.status ?? 'unverified'
  return {
    id: link.id,
    rawUrl: link.rawUrl,
    ...postedTime(link),
    authorConfirmed: verification === 'verified',
    role: link.role,
    evidence: evidence && evidenceAtGate(evidence),
    evidenceState: link.evidenceState ?? 'none',
    evidenceNote: link.evidenceNote ?? '',
    verification,
    ...toldBySource(foundation),
    ...toldByWire(foundation),
  }
}
