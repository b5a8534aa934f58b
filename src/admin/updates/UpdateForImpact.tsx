import type { PayloadRequest } from 'payload'
import { findChangedDraft } from '../../commands/synthesis/rolling/findChangedDraft.ts'
import { readProposals } from '../../commands/synthesis/rolling/readProposals.ts'
import { ProposedSentences } from './ProposedSentences.tsx'

interface ImpactedProps {
  req: PayloadRequest
  /** Id of the article. */
  article: string
  /** Where it is edited. */
  address: string
}

/** The update that is proposed for an article because a source it cites changed; nothing where there is none. */
export const UpdateForImpact = async ({ req, article, address }: ImpactedProps) => {
  const proposed = await readProposals(req, await findChangedDraft(req.payload, article))
  return proposed && <ProposedSentences address={address} proposed={proposed} />
}
