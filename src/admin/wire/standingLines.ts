import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { isStanding } from '../../domain/wire/isStanding.ts'
import { wireWords } from './wireWords.data.ts'

/** One step of an item with its source; `at` is null where the moment is not on record. */
export interface StandingLine {
  at: string | null
  says: string
}

type Step = WireDetail['states'][number]

const cameBack = ({ state }: Step): string =>
  state === 'edited' ? 'Came back from its source, with other words' : 'Came back from its source'

const sentenceOf = (step: Step): string => {
  const word = wireWords.states[step.state]
  if (step.before === null) return `Received, ${word.toLowerCase()} by its source already`
  if (isStanding(step.state)) return step.isByHand ? 'Put back by hand' : cameBack(step)
  return step.isByHand ? `${word} by its source, as noted by hand` : `${word} by its source`
}

/**
 * What became of an item, oldest first, from its receipt on: when it was taken back, when it came again.
 * Empty for one that was never taken back.
 */
export const standingLines = ({
  row: { receivedAt, state },
  states,
}: Pick<WireDetail, 'row' | 'states'>): StandingLine[] => {
  const told = states.map((step) => ({ at: step.at, says: sentenceOf(step) }))
  const isMissing = !isStanding(state) && states.at(-1)?.state !== state
  if (told.length === 0 && !isMissing) return []
  const now = { at: null, says: `${wireWords.states[state]} by its source; when is not on record` }
  const received = states[0]?.before === null ? [] : [{ at: receivedAt, says: 'Received' }]
  return [...received, ...told, ...(isMissing ? [now] : [])]
}
