import { compareDrafts } from '../../domain/synthesis/compareDrafts.ts'
import { evidenceStands } from '../../domain/synthesis/evidenceStands.ts'
import { isToldLater } from '../../domain/synthesis/isToldLater.ts'
import type { EvidencePack } from '../../domain/synthesis/evidencePack.ts'
import type { DraftSentence, SynthesisDraft } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'
import { takenSoFar } from '../../domain/synthesis/takenSoFar.ts'
import { wordsOnDraft } from '../../domain/synthesis/wordsOnDraft.ts'
import type { OpenDraft } from './openDraft.ts'

interface Drafted {
  draft: SynthesisDraft
  pack: EvidencePack
}

const kinds = { add: 'add', replace: 'change', remove: 'remove' } as const

/** Whether a later draft says the same or a version of it, or what the sentence rests on stands no more. */
const isOutdated = ({ later, gone }: OpenDraft, own: Drafted, sentence: DraftSentence): boolean => {
  const drafted = later.flatMap(({ draft, pack }) => (draft && pack ? { draft, pack } : []))
  const [newest] = drafted
  if (!newest) return false
  return (
    drafted.some((one) => isToldLater(sentence, own, one)) ||
    !evidenceStands({ sentence, pack: own.pack }, { pack: newest.pack, gone })
  )
}

/**
 * What taking a draft over would do to its article, one change at a time. Nothing of what editors wrote,
 * changed, took out or decided on in any draft is touched or proposed again. Of a draft that was followed by
 * another, what that one does not say is still proposed; what is to go is told by the newest alone.
 */
export const proposalsOf = (open: OpenDraft): SynthesisProposal[] => {
  const { record, others, blocks, gone, isNewest, run } = open
  const { draft, pack } = record
  if (!draft || !pack) return []
  const decided = wordsOnDraft(record, others)
  const tellsRemovals = isNewest && !run.agentKey
  const proposed = compareDrafts({
    ...{ before: takenSoFar(others), after: draft, body: blocks, pack, gone },
  }).filter(({ sentence }) =>
    sentence === null
      ? tellsRemovals
      : !decided.has(sentence.id) && !isOutdated(open, { draft, pack }, sentence),
  )
  return proposed.map(({ kind, sentence, stands }, at) => ({
    kind: kinds[kind],
    // Removals stand last, so that they keep their names while others are accepted before them.
    name: sentence?.id ?? `R${String(proposed.length - at)}`,
    sentence: sentence?.id ?? null,
    before: stands,
    after: sentence?.text ?? null,
  }))
}
