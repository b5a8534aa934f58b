import { countIndependent } from '../provenance/countIndependent.ts'
import type { OriginAtCount } from '../provenance/originAtCount.ts'

const fold = (owner: string | null): string => (owner ?? '').trim().toLowerCase()

/** How links are called, and where those of one text are known to contradict each other. */
export interface Telling {
  nameOf: (id: string) => string
  /** In words that follow a comma: `with another number`; null for two that do not. */
  differing?: (one: string, other: string) => string | null
}

/** What is said of two links of one text; where they contradict each other, it is the same no longer. */
const textTie = (one: string, other: string, { nameOf, differing }: Telling): string => {
  const but = differing?.(one, other) ?? null
  return but === null
    ? `carries the same text as ${nameOf(other)}`
    : `follows the text of ${nameOf(other)}, ${but}`
}

/** Why two links of one group count as one source, in words for the first of them. */
function tieBetween(one: OriginAtCount, other: OriginAtCount, telling: Telling): string | null {
  const name = telling.nameOf(other.id)
  if (one.identity === other.identity) return `is the same post as ${name}`
  if (fold(one.owner) !== '' && fold(one.owner) === fold(other.owner)) return `shares its owner with ${name}`
  const pair = [one, other].map((link) => ({ ...link, owner: null }))
  if (countIndependent(pair.map((link) => ({ ...link, forwardOf: null }))).independent === 1)
    return textTie(one.id, other.id, telling)
  return countIndependent(pair).independent === 1 ? `passes on the same post as ${name}` : null
}

/** Comparing texts pair by pair is dear; who shares with so many others is known well enough. */
const mostCompared = 12

/** Why a link does not count beside the others of its group, in words; what it contradicts is named first. */
export function tieOf(link: OriginAtCount, group: readonly OriginAtCount[], telling: Telling): string {
  const { nameOf, differing } = telling
  const rank = ({ id }: OriginAtCount): number => (differing?.(link.id, id) ? 0 : 1)
  const others = group
    .filter(({ id }) => id !== link.id)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostCompared)
  for (const other of others) {
    const tie = tieBetween(link, other, telling)
    if (tie !== null) return tie
  }
  return `goes back to one origin with ${nameOf(others[0]?.id ?? '')}`
}

/**
 * How far each link is a source of its own, by link id: `Independent`, or with which link it counts as
 * one and why. `numbers` are the printed ones, by link id.
 */
export function independenceNotes(
  links: readonly OriginAtCount[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const byId = new Map(links.map((link) => [link.id, link]))
  const notes = new Map<string, string>()
  const nameOf = (id: string) => `link ${numbers.get(id) ?? 0}`
  for (const ids of countIndependent(links).groups) {
    const group = ids.flatMap((id) => byId.get(id) ?? [])
    for (const link of group)
      notes.set(
        link.id,
        group.length === 1 ? 'Independent' : `Not independent: it ${tieOf(link, group, { nameOf })}`,
      )
  }
  return notes
}
