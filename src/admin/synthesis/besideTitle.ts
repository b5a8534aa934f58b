import type { OpenBesideView } from '../../domain/synthesis/synthesisView.ts'
import { counted } from '../counted.ts'
import { wholeTime } from '../factCheck/wholeTime.ts'

const whoseOf = ({ agent, by }: OpenBesideView['synthesis']): string => {
  if (agent !== null) return `Suggested by the agent ${agent}`
  return by === null ? 'Left open in the draft of' : `Left open in the draft for ${by.name},`
}

/** Whose another draft of the article is, when it was made and how many of its sentences wait. */
export const besideTitle = ({ synthesis, open }: OpenBesideView): string => {
  const at = wholeTime(synthesis.endedAt ?? synthesis.createdAt)
  const join = synthesis.agent === null ? ' ' : ', '
  return `${whoseOf(synthesis)}${join}${at}: ${counted(open, 'sentence waits', 'sentences wait')}`
}
