import { isDayTerm } from './isDayTerm.ts'
import type { ItemWindow } from './ItemWindow.ts'
import type { Profile } from './profileOf.ts'

/** What ties two items, 0 to 1, and why. */
export interface Edge {
  score: number
  /** The kinds of likeness that are strong enough to count as a reason. */
  because: string[]
}

/** Found on the earlier half of tests/cases/wireStories.txt. */
const weights = { words: 0.5, names: 0.35, figures: 0.15 }
const reasonFrom = { words: 0.16, names: 0.3, figures: 0.5 }
const namelessFrom = 0.25
/** Nearly every word the same: a headline that another outlet repeats. */
const repeatedFrom = 0.8
const halvedAfterHours = 96

type Weigh = (key: string) => number

function cosine(one: Profile, other: Profile, weigh: Weigh): number {
  let [dot, ours, theirs] = [0, 0, 0]
  for (const [term, weight] of one.terms) {
    const rarity = weigh(term)
    ours += (weight * rarity) ** 2
    dot += weight * (other.terms.get(term) ?? 0) * rarity ** 2
  }
  for (const [term, weight] of other.terms) theirs += (weight * weigh(term)) ** 2
  return dot === 0 ? 0 : dot / Math.sqrt(ours * theirs)
}

const totalOf = (names: Iterable<string>, weigh: Weigh): number =>
  [...names].reduce((sum, name) => sum + weigh(`n ${name}`), 0)

/** The names in common; one that only may be a name counts where the other is sure of it. */
function namesOfBoth(one: Profile, other: Profile): ReadonlySet<string> {
  const [ours, theirs] = [one.names, other.names]
  return new Set([
    ...[...ours.sure].filter((name) => theirs.sure.has(name) || theirs.possible.has(name)),
    ...[...theirs.sure].filter((name) => ours.possible.has(name)),
  ])
}

/** How far the names agree. */
function sharedNames(
  one: Profile,
  other: Profile,
  { shared, weigh }: { shared: ReadonlySet<string>; weigh: Weigh },
): number {
  if (shared.size === 0) return 0
  const total = totalOf(shared, weigh)
  return total / Math.max(total, Math.sqrt(totalOf(one.names.sure, weigh) * totalOf(other.names.sure, weigh)))
}

/** One rare figure in common says much, two nearly all. */
function sharedFigures(one: Profile, other: Profile): number {
  const shared = [...one.figures].filter((figure) => other.figures.has(figure)).length
  return [0, 0.6][shared] ?? 1
}

function decay(one: Profile, other: Profile): number {
  const hours = Math.abs(one.at - other.at) / 3_600_000
  return 0.5 ** (hours / halvedAfterHours)
}

const isNameless = ({ names }: Profile): boolean => names.sure.size + names.possible.size === 0

const isForward = (one: Profile, other: Profile): boolean =>
  [...one.posts].some((post) => other.posts.has(post))

/** Beside a name in common two words tell one event; one is what many events of a place share: "bank", "school". */
const wordsBesideName = 2

const isShared = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].some((one) => theirs.has(one))

/** Whether only one is named in common: a place of two words is one. */
const isOneName = (shared: ReadonlySet<string>, one: Profile, other: Profile): boolean =>
  [...shared].filter((name) => !one.goingOn.has(name) && !other.goingOn.has(name)).length <= 1

const isTelling = (term: string, one: Profile, other: Profile): boolean =>
  !one.naming.has(term) && !other.naming.has(term) && !isDayTerm(term.slice('w '.length))

/** Whether so many words are shared that tell what happened, not who or when; a small figure is as good as one. */
function shareWords(one: Profile, other: Profile, needed: number): boolean {
  let found = isShared(one.numerals, other.numerals) ? 1 : 0
  for (const term of one.terms.keys()) {
    if (other.terms.has(term) && isTelling(term, one, other)) found += 1
    if (found === needed) return true
  }
  return false
}

interface Likeness {
  words: number
  names: number
  figures: number
}

/** Where nothing shows names, long agreement in signs is both; a headline repeated word for word is more than words. */
function reasonsFor({ words, names, figures }: Likeness, isWithoutNames: boolean): string[] {
  return [
    ...(words >= reasonFrom.words ? ['words'] : []),
    ...(names >= reasonFrom.names ? ['names'] : []),
    ...(figures >= reasonFrom.figures ? ['figures'] : []),
    ...(words >= repeatedFrom ? ['repeat'] : []),
    ...(isWithoutNames && words >= namelessFrom ? ['signs'] : []),
  ]
}

/**
 * How strongly two items are tied, weighed by how rare their words and names are in the window. No one
 * likeness makes an edge: there must be two reasons, or the one passes the other on.
 */
export function edgeBetween(one: Profile, other: Profile, window: ItemWindow): Edge {
  const weigh = (key: string) => window.weightOf(key)
  const words = cosine(one, other, weigh)
  const figures = sharedFigures(one, other)
  const isWithoutNames = isNameless(one) && isNameless(other)
  const shared = namesOfBoth(one, other)
  const names = sharedNames(one, other, { shared, weigh })
  const because = reasonsFor({ words, names, figures }, isWithoutNames)
  const isByName = because.join() === 'words,names' && isOneName(shared, one, other)
  if (isForward(one, other)) return { score: 1, because: [...because, 'forward'] }
  const parts = weights.words * words + weights.names * (isWithoutNames ? words : names)
  const sum = parts + weights.figures * figures
  const isTied = because.length >= 2 && (!isByName || shareWords(one, other, wordsBesideName))
  return { score: isTied ? sum * decay(one, other) : 0, because }
}
