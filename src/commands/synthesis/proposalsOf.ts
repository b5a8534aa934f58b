import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'
import type { OpenDraft } from './openDraft.ts'

/** What taking a draft over would do to its article, one change at a time. */
export const proposalsOf = ({ record }: OpenDraft): SynthesisProposal[] => {
  const words = lastWordOn(record.accepted)
  return (record.draft?.sentences ?? [])
    .filter(({ id }) => !words.has(id))
    .map(({ id, text }) => ({ kind: 'add', sentence: id, before: null, after: text }))
}
