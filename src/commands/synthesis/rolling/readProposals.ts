import type { PayloadRequest } from 'payload'
import { lastWordOn } from '../../../domain/synthesis/lastWordOn.ts'
import type { SynthesisProposal } from '../../../domain/synthesis/synthesisView.ts'
import { findSynthesis } from '../changeSynthesis.ts'
import { openDraft } from '../openDraft.ts'
import { proposalsOf } from '../proposalsOf.ts'

/** What a drafted update would still change in its article, and how many of its sentences were taken over. */
export interface ProposedDraft {
  proposals: SynthesisProposal[]
  accepted: number
}

/** What the draft of an update proposes by now; null where there is none, or a newer draft left nothing of it open. */
export const readProposals = async (
  req: PayloadRequest,
  synthesis: string | null,
): Promise<ProposedDraft | null> => {
  const run = synthesis === null ? null : await findSynthesis(req.payload, synthesis)
  if (!run) return null
  const open = await openDraft(req, run)
  const proposals = proposalsOf(open)
  if (!open.isNewest && proposals.length === 0) return null
  const words = [...lastWordOn(open.record.accepted).values()]
  return { proposals, accepted: words.filter(({ as }) => as !== 'dropped').length }
}
