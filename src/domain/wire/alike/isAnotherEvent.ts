import { contradictingAnchor } from '../anchorsIn.ts'
import type { NameDifference } from './differingNames.ts'
import { haveOwnFigures } from './differingNumbers.ts'
import type { Facts } from './factsOf.ts'
import { namesAt } from './namesAt.ts'
import { ordinalsAsFigures } from './ordinalsAsFigures.ts'
import type { ToldFacts } from './toldFacts.ts'

interface Compared {
  one: ToldFacts
  other: ToldFacts
  names: readonly NameDifference[]
}

const firstSentence = /[.!?]\s|[。！？\n]|$/u

/** Up to where a text says what it is about: its headline, and where that names nobody its first sentence. */
function subjectEnd(told: ToldFacts): number {
  const { headlineEnd, words, text } = told
  const inHeadline = words.findIndex(({ start }) => start >= headlineEnd)
  // The capital that it begins with shows nothing yet.
  const named = namesAt(told, [1, inHeadline < 0 ? words.length : inHeadline])
  return named.length > 0 ? headlineEnd : headlineEnd + 1 + text.slice(headlineEnd + 1).search(firstSentence)
}

const numbered = ({ numbers, text }: Facts) => ({ numbers, figures: ordinalsAsFigures(text) })

/** Numbers under which something is counted through: other ones, and other figures beside, are the next of a row. */
function isNextOfRow(one: Facts, other: Facts): boolean {
  const label = contradictingAnchor(one.anchors, other.anchors)
  if (label === null) return false
  const counted = [one, other].flatMap(({ anchors }) => [...(anchors.get(label) ?? [])])
  return label === 'line' || haveOwnFigures(numbered(one), numbered(other), new Set(counted))
}

/**
 * Whether two texts of one form tell of two things rather than contradict each other: another place in what
 * they are about, another name there and other figures, the next number of a row. Somebody else in the same
 * event is a contradiction.
 */
export function isAnotherEvent({ one, other, names }: Compared): boolean {
  if (isNextOfRow(one, other)) return true
  if (names.length === 0) return false
  const ends = [subjectEnd(one), subjectEnd(other)]
  const differ = haveOwnFigures(numbered(one), numbered(other), new Set())
  return names.some(({ at: [ours, theirs], isPlace, isPerson }) => {
    const isSubject = ours < (ends[0] ?? 0) && theirs < (ends[1] ?? 0)
    return isSubject ? isPlace || differ || !isPerson : isPlace && differ
  })
}
