import { countIndependent } from '../provenance/countIndependent.ts'
import type { OriginAtCount } from '../provenance/originAtCount.ts'

const fold = (owner: string | null): string => (owner ?? '').trim().toLowerCase()

/** Why two links of one group count as one source, in words for the first of them. */
function tieBetween(one: OriginAtCount, other: OriginAtCount, name: string): string | null {
  if (one.identity === other.identity) return `is the same post as ${name}`
  if (fold(one.owner) !== '' && fold(one.owner) === fold(other.owner)) return `shares its owner with ${name}`
  const pair = [one, other].map((link) => ({ ...link, owner: null }))
  if (countIndependent(pair.map((link) => ({ ...link, forwardOf: null }))).independent === 1)
    return `carries the same text as ${name}`
  return countIndependent(pair).independent === 1 ? `passes on the same post as ${name}` : null
}

/** Comparing texts pair by pair is dear; who shares with so many others is known well enough. */
const mostCompared = 12

/** Why a link does not count beside the others of its group, in words. */
export function tieOf(
  link: OriginAtCount,
  group: readonly OriginAtCount[],
  nameOf: (id: string) => string,
): string {
  const others = group.filter(({ id }) => id !== link.id).slice(0, mostCompared)
  for (const other of others) {
    const tie = tieBetween(link, other, nameOf(other.id))
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
        group.length === 1 ? 'Independent' : `Not independent: it ${tieOf(link, group, nameOf)}`,
      )
  }
  return notes
}
