import { wordsForComparison } from '../provenance/textShingles.ts'
import type { DraftSentence } from './synthesisDraft.ts'

/** Of all their words two versions of one sentence share this part. */
const sameFrom = 0.4

/** How much of all their words two sentences share, from 0 to 1. */
export const sentenceLikeness = (
  one: Pick<DraftSentence, 'text'>,
  other: Pick<DraftSentence, 'text'>,
): number => {
  const [ours, theirs] = [new Set(wordsForComparison(one.text)), new Set(wordsForComparison(other.text))]
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared / Math.max(1, ours.size + theirs.size - shared)
}

/** Whether two sentences share so many words that one may be a version of the other. */
export const isAlike = (one: Pick<DraftSentence, 'text'>, other: Pick<DraftSentence, 'text'>): boolean =>
  sentenceLikeness(one, other) >= sameFrom

/** Whether two sentences of one part are versions of one sentence. */
export const areVersions = (
  one: Pick<DraftSentence, 'part' | 'text'>,
  other: Pick<DraftSentence, 'part' | 'text'>,
): boolean => one.part === other.part && isAlike(one, other)
