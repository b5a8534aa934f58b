import type { LinkStanding } from '../../domain/factCheck/deskStanding.ts'
import { deskWords } from './deskWords.data.ts'

type Seen = Pick<LinkStanding, 'evidence' | 'evidenceState' | 'evidenceNote' | 'recheck' | 'wireState'>

const takenBack: Record<string, string> = {
  edited: 'edited on the wire since',
  deleted: 'deleted on the wire since',
  canceled: 'canceled by its source',
  withheld: 'withheld by its source',
}

const frozen = ({ evidence, evidenceState, evidenceNote }: Seen): string => {
  if (evidence !== null && evidenceState === 'frozen') return 'Evidence frozen'
  if (evidenceState === 'waiting') return 'Evidence still being frozen'
  const why = evidenceNote === '' ? '' : `: ${evidenceNote}`
  return evidenceState === 'failed' ? `Evidence could not be frozen${why}` : `No evidence${why}`
}

/** How the evidence of a link stands and what became of its source since, in one sentence. */
export const evidenceSentence = (seen: Seen): string => {
  const since = [
    seen.recheck === null ? '' : `source ${deskWords.recheck[seen.recheck]}`,
    takenBack[seen.wireState ?? ''] ?? '',
  ].filter((words) => words !== '')
  const sentence = [frozen(seen).replace(/\.$/, ''), ...since].join('; ')
  return `${sentence}.`
}
