import { compareDrafts } from '../../domain/synthesis/compareDrafts.ts'
import { lastWordOn } from '../../domain/synthesis/lastWordOn.ts'
import type { SynthesisProposal } from '../../domain/synthesis/synthesisView.ts'
import { takenSoFar } from '../../domain/synthesis/takenSoFar.ts'
import type { OpenDraft } from './openDraft.ts'

const kinds = { add: 'add', replace: 'change', remove: 'remove' } as const

/**
 * What taking a draft over would do to its article, one change at a time. Nothing of what editors wrote,
 * changed, took out or decided on before is touched or proposed again; none for a draft that is outdated.
 */
export const proposalsOf = ({ record, earlier, blocks, isNewest }: OpenDraft): SynthesisProposal[] => {
  if (!record.draft || !isNewest) return []
  const decided = lastWordOn(record.accepted)
  const proposed = compareDrafts({ before: takenSoFar(earlier), after: record.draft, body: blocks }).filter(
    ({ sentence }) => sentence === null || !decided.has(sentence.id),
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
