import { needsHand } from '../../domain/wire/needOfSource.ts'
import type { DeskState, SourceAtDesk } from '../../domain/wire/sourceDesk.ts'

/** What is shown of the sources; an empty string leaves nothing out. */
export interface SourceChoice {
  state: DeskState | 'hand' | ''
  platform: string
  words: string
}

const isOfState = (source: SourceAtDesk, state: SourceChoice['state']): boolean => {
  if (state === 'hand') return needsHand(source)
  return state === '' || source.state === state
}

const says = ({ code, name, owner }: SourceAtDesk, words: string): boolean =>
  [code, name, owner].some((one) => one.toLowerCase().includes(words.trim().toLowerCase()))

/** The sources that are meant, in their order. */
export const chooseSources = (
  sources: readonly SourceAtDesk[],
  { state, platform, words }: SourceChoice,
): SourceAtDesk[] =>
  sources.filter(
    (one) => isOfState(one, state) && (platform === '' || one.platform === platform) && says(one, words),
  )

/** How many sources each state has, in the order they are offered; states without any are left out. */
export const countStates = (
  sources: readonly SourceAtDesk[],
): { state: SourceChoice['state']; count: number }[] =>
  (['', 'hand', 'live', 'late', 'silent', 'closed', 'awaited', 'unheard'] as const)
    .map((state) => ({ state, count: sources.filter((one) => isOfState(one, state)).length }))
    .filter(({ state, count }) => count > 0 || state === '' || state === 'hand')
