import type { Replacement } from './alignWords.ts'
import { isSameName } from './isSameName.ts'
import { isPerson, isPlace, type NameAt, type NamedText, namesAt } from './namesAt.ts'

/** Another name in the same place of two texts. */
export interface NameDifference {
  ours: string
  theirs: string
  /** Offsets in the texts, in UTF-16 units. */
  at: readonly [ours: number, theirs: number]
  isPlace: boolean
  isPerson: boolean
}

/** What is said in other words at greater length does not put one name in place of another. */
const longestPlace = 8

const initialsOf = ({ words }: NameAt): string => words.map(({ raw }) => raw.charAt(0)).join('')
const plainOf = ({ name }: NameAt): string => name.replaceAll('.', '')
const isShortFor = (one: NameAt, other: NameAt): boolean =>
  other.words.length > 1 && plainOf(one) === initialsOf(other)

/** Whether one text has none of the words of a name that stands in the other. */
function isMissing(name: NameAt, there: NamedText, beside: readonly NameAt[]): boolean {
  const isSaid = (raw: string, folded: string): boolean =>
    there.words.some((word) => word.folded === folded) ||
    beside.some(({ words }) => words.some((word) => isSameName(word.raw, raw)))
  if (beside.some((other) => isShortFor(name, other) || isShortFor(other, name))) return false
  return !name.words.every(({ raw, folded }) => isSaid(raw, folded))
}

const isShort = ([from, to]: Replacement['ours']): boolean => to - from <= longestPlace

const offsetOf = ({ words }: NameAt): number => words[0]?.start ?? 0

function differingAt(one: NamedText, other: NamedText, { ours, theirs }: Replacement): NameDifference[] {
  if (!isShort(ours) || !isShort(theirs)) return []
  const here = namesAt(one, ours)
  const there = here.length > 0 ? namesAt(other, theirs) : []
  const own = here.find((name) => isMissing(name, other, there))
  const its = there.find((name) => isMissing(name, one, here))
  if (!own || !its) return []
  return [
    {
      ours: own.name,
      theirs: its.name,
      at: [offsetOf(own), offsetOf(its)],
      isPlace: isPlace(one, own) || isPlace(other, its),
      isPerson: isPerson(one, own) && isPerson(other, its),
    },
  ]
}

/**
 * The names in which two texts differ: where each has one in the same place that the other has nowhere. A
 * name that only one of them adds is no difference, nor another way to write it.
 */
export function differingNames(
  one: NamedText,
  other: NamedText,
  replaced: readonly Replacement[],
): NameDifference[] {
  return replaced.flatMap((place) => differingAt(one, other, place))
}
