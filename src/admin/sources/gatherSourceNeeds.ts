import { readSourceDesk } from '../../commands/readSourceDesk.ts'
import { needOfSource, needsHand } from '../../domain/wire/needOfSource.ts'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import type { Asking } from '../Asking.ts'
import { sourceSentences } from './sourceSentences.ts'

export interface SourceNeeds {
  /** How many sources need a hand. */
  count: number
  /** The first of them, with what is wrong in words. */
  first: { id: string; code: string; words: string }[]
  /** What lies in the watched folder and nobody takes in, a sentence each. */
  notes: string[]
}

const shown = 3

const wordsOf = (source: SourceAtDesk, now: Date): string => {
  const need = needOfSource(source)
  if (need === 'refused' || need === 'failing') return source.said
  return sourceSentences.quiet(source, now)
}

/** Which sources need a hand, and what in the watched folder does, for the dashboard. */
export const gatherSourceNeeds = async ({ payload, user, now }: Asking): Promise<SourceNeeds> => {
  const { sources, notes } = await readSourceDesk(payload, { user, now })
  const handed = sources.filter(needsHand)
  return {
    count: handed.length,
    first: handed.slice(0, shown).map((one) => ({ id: one.id, code: one.code, words: wordsOf(one, now) })),
    notes,
  }
}
