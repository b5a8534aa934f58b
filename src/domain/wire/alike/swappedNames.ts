import type { Slot } from '../templateSlots.ts'

/** Between names in any order they say the same. */
const joining = new Set([
  'and',
  'or',
  'with',
  'vs',
  'v',
  'und',
  'oder',
  'mit',
  'et',
  'ou',
  'avec',
  'y',
  'o',
  'con',
])

const phraseOf = (slots: readonly Slot[]): string => slots.map(({ word }) => word).join(' ')

/** What stands between the two places, and at them, where two headlines differ. */
function partsThatDiffer(one: readonly Slot[], other: readonly Slot[]): [Slot[], Slot[]] | null {
  const at = one.flatMap(({ word }, place) => (other[place]?.word === word ? [] : [place]))
  const [first = 0, last = 0] = at
  if (one.length !== other.length || at.length !== 2) return null
  return [one.slice(first, last + 1), other.slice(first, last + 1)]
}

const isTurned = (ours: readonly Slot[], theirs: readonly Slot[]): boolean =>
  ours[0]?.word === theirs.at(-1)?.word && ours.at(-1)?.word === theirs[0]?.word

/**
 * Two names that stand the other way round in headlines that are the same but for that: "Rovers beat
 * Albion" and "Albion beat Rovers". Null when they do not, or only "and" stands between them.
 */
export function swappedNames(
  one: readonly Slot[],
  other: readonly Slot[],
): { ours: string; theirs: string } | null {
  const [ours, theirs] = partsThatDiffer(one, other) ?? []
  if (!ours || !theirs || !isTurned(ours, theirs)) return null
  // A name at the beginning shows as one where it stands in the other.
  const areNames = [ours, theirs].every((slots) => slots.at(-1)?.kind === 'name')
  const isInAnyOrder = ours.slice(1, -1).every(({ word }) => joining.has(word))
  return areNames && !isInAnyOrder ? { ours: phraseOf(ours), theirs: phraseOf(theirs) } : null
}
