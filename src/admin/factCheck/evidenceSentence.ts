import type { LinkStanding } from '../../domain/factCheck/deskStanding.ts'
import { deskWords } from './deskWords.data.ts'

type Seen = Pick<LinkStanding, 'evidence' | 'evidenceState' | 'evidenceNote' | 'recheck' | 'wireState'>

const takenBack: Record<string, string> = {
  edited: 'edited on the wire since',
  deleted: 'deleted on the wire since',
  canceled: 'canceled by its source',
  withheld: 'withheld by its source',
}

/** A look at our own wire finds what the wire says already: that is said once. */
const sinceThen = ({ recheck, wireState }: Seen): string[] => {
  const told = takenBack[wireState ?? ''] ?? ''
  const isSaid = recheck === null || (told !== '' && recheck === wireState)
  return [isSaid ? '' : `source ${deskWords.recheck[recheck]}`, told].filter((words) => words !== '')
}

const frozen = ({ evidence, evidenceState, evidenceNote }: Seen): string => {
  if (evidence !== null && evidenceState === 'frozen') return 'Evidence frozen'
  if (evidenceState === 'waiting') return 'Evidence still being frozen'
  const why = evidenceNote === '' ? '' : `: ${evidenceNote}`
  return evidenceState === 'failed' ? `Evidence could not be frozen${why}` : `No evidence${why}`
}

/** How the evidence of a link stands and what became of its source since, in one sentence. */
export const evidenceSentence = (seen: Seen): string => {
  const sentence = [frozen(seen).replace(/\.$/, ''), ...sinceThen(seen)].join('; ')
  return `${sentence}.`
}
