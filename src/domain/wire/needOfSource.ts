import type { SourceAtDesk } from './sourceDesk.ts'

/** From what wants somebody to look at it down to what nobody listens to. */
const needs = ['refused', 'silent', 'late', 'failing', 'closed', 'live', 'awaited', 'unheard'] as const
export type SourceNeed = (typeof needs)[number]

const handed: readonly SourceNeed[] = ['refused', 'silent', 'late', 'failing']

type Standing = Pick<SourceAtDesk, 'state' | 'outcome' | 'faults' | 'isPolled' | 'comesToUs'>

/** States in which how its polls end tells nothing. */
const settled = ['unheard', 'awaited', 'closed'] as const

const isSettled = (state: Standing['state']): state is (typeof settled)[number] =>
  settled.some((one) => one === state)

/** Polls in a row that went wrong, or a last delivery that could not be stored. */
const isFailing = ({ faults, outcome, comesToUs }: Standing): boolean =>
  faults > 0 || (comesToUs && outcome === 'broken')

/**
 * What a source needs: `refused` an editor at its form or at what it sent, `silent` and `late` a look at the outlet, `failing`
 * patience; the others nothing.
 */
export const needOfSource = (source: Standing): SourceNeed => {
  const { state, outcome, isPolled, comesToUs } = source
  if (isSettled(state)) return state
  if ((isPolled || comesToUs) && outcome === 'refused') return 'refused'
  if (state !== 'live') return state
  return isFailing(source) ? 'failing' : 'live'
}

/** True for a source that somebody should look at. */
export const needsHand = (source: Standing): boolean => handed.includes(needOfSource(source))

type Listed = Standing & Pick<SourceAtDesk, 'code' | 'heardAt'>

const rank = (source: Standing): number => needs.indexOf(needOfSource(source))

/** What needs a hand comes first; of those alike, who fell quiet last, then by code. */
export const byNeed = (one: Listed, other: Listed): number =>
  rank(one) - rank(other) ||
  (needsHand(one) ? (other.heardAt ?? '').localeCompare(one.heardAt ?? '') : 0) ||
  one.code.localeCompare(other.code)
