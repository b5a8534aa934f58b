import type { OriginAtCount } from './originAtCount.ts'
import { sameTextPairs } from './sameTextPairs.ts'
import { statedAgency } from './statedAgency.ts'

/** How many sources stand behind an article, and how many of them are independent of one another. */
interface Independence {
  /** Links of different identity. */
  sources: number
  independent: number
  /** Ids of the links that count as one, in the order given. */
  groups: string[][]
}

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Union-find with path halving: `find` gives the root, `join` makes one group of two. */
function disjointSets(size: number) {
  const parents = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at
    return at
  }
  return { find, join: (one: number, other: number) => void (parents[find(one)] = find(other)) }
}

/** An agency is named by a part of its owner's name too: "Nordwire" for "Nordwire Cooperative". */
function ownerKeysOf(agency: string, owners: ReadonlySet<string>): string[] {
  const named = [...owners].filter((owner) => ` ${owner} `.includes(` ${agency} `))
  return named.map((owner) => `owner ${owner}`)
}

/** What ties a link to others: links that share a key are one. */
function keysOf(link: OriginAtCount, owners: ReadonlySet<string>): string[] {
  const owner = folded(link.owner ?? '')
  const agency = folded(statedAgency(link.text ?? '') ?? '')
  return [
    `link ${link.identity}`,
    ...(link.forwardOf ? [`link ${link.forwardOf}`] : []),
    ...(owner ? [`owner ${owner}`] : []),
    ...(agency ? [`agency ${agency}`, ...ownerKeysOf(agency, owners)] : []),
  ]
}

function keyPairs(links: readonly OriginAtCount[]): [number, number][] {
  const owners = new Set(links.map(({ owner }) => folded(owner ?? '')).filter((owner) => owner !== ''))
  const firsts = new Map<string, number>()
  const ids = new Map(links.map(({ id }, index): [string, number] => [id, index]))
  return links.flatMap((link, index) => {
    const forwarded = ids.get(link.forwardOf ?? '')
    const pairs = keysOf(link, owners).map((key): [number, number] => {
      const first = firsts.get(key) ?? index
      firsts.set(key, first)
      return [first, index]
    })
    return forwarded === undefined ? pairs : [...pairs, [forwarded, index]]
  })
}

/**
 * Counts sources once per owner and once per text origin: links are one when they share an owner,
 * forward one post, carry near-identical text or name the same agency as its origin. A link of no
 * known owner stands for itself. The order of the links does not matter.
 */
export function countIndependent(links: readonly OriginAtCount[]): Independence {
  const sets = disjointSets(links.length)
  const pairs = [...keyPairs(links), ...sameTextPairs(links.map(({ text }) => text))]
  for (const [one, other] of pairs) sets.join(one, other)
  const groups = new Map<number, string[]>()
  for (const [index, { id }] of links.entries()) {
    const root = sets.find(index)
    groups.set(root, [...(groups.get(root) ?? []), id])
  }
  const sources = new Set(links.map(({ identity }) => identity)).size
  return { sources, independent: groups.size, groups: [...groups.values()] }
}
