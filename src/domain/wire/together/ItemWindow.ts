import { ArrivalQueue } from '../ArrivalQueue.ts'
import { mostHeld } from '../mostHeld.data.ts'
import type { Profile } from './profileOf.ts'

/** Of each key the newest items; a word that more items have tells little and would cost much. */
const mostPerKey = 48
/** Keys an item is looked up by, the rarest first. */
const mostKeys = 20
const mostCandidates = 24
/** So many items must show a name to be one. */
const namedBy = 1
/** Stands in for what was read before the window began, so that the first items are weighed soberly. */
const imagined = 300

function countBy(counts: Map<string, number>, key: string, step: number): void {
  const count = (counts.get(key) ?? 0) + step
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

type Shared = readonly [profile: Profile, weight: number]

const isStronger = ([one, ours]: Shared, [other, theirs]: Shared): boolean => {
  if (ours !== theirs) return ours > theirs
  return one.at === other.at ? one.id < other.id : one.at > other.at
}

/** The profiles that share most, best first: a few out of hundreds, without sorting these. */
function strongest(shared: ReadonlyMap<Profile, number>, most: number): Profile[] {
  const kept: Shared[] = []
  for (const one of shared) {
    const last = kept[most - 1]
    if (last && !isStronger(one, last)) continue
    let at = kept.length
    for (let before = kept[at - 1]; before && isStronger(one, before); before = kept[at - 1]) at -= 1
    kept.splice(at, 0, one)
    if (kept.length > most) kept.pop()
  }
  return kept.map(([profile]) => profile)
}

/**
 * The items of a bounded window of time, found by what they have in common. What an addition costs does
 * not grow with the items held; what falls out of the window is forgotten.
 */
export class ItemWindow {
  readonly #held = new ArrivalQueue<Profile>()
  readonly #postings = new Map<string, Profile[]>()
  readonly #counts = new Map<string, number>()
  /** How many items are sure of a name. */
  readonly #named = new Map<string, number>()
  readonly #length: number
  #clock = -Infinity

  constructor(hours: number) {
    this.#length = hours * 3_600_000
  }

  /** The beginning of the window, in milliseconds. */
  get from(): number {
    return this.#clock - this.#length
  }

  /** How many items it holds. */
  get size(): number {
    return this.#held.size
  }

  /** Whether items of the window show a key to be a name. */
  isName(key: string): boolean {
    return (this.#named.get(key) ?? 0) >= namedBy
  }

  /** Takes an item in; answers with those that fell out of the window by it. */
  add(profile: Profile): Profile[] {
    this.#clock = Math.max(this.#clock, profile.at)
    this.#held.add(profile)
    for (const name of profile.names.sure) countBy(this.#named, name, 1)
    for (const key of profile.keys) {
      countBy(this.#counts, key, 1)
      const posting = this.#postings.get(key) ?? []
      posting.push(profile)
      if (posting.length > mostPerKey) posting.shift()
      this.#postings.set(key, posting)
    }
    return this.#forget()
  }

  /** Forgets one item before its time. */
  drop(profile: Profile): void {
    this.#held.remove(profile)
    this.#let(profile)
  }

  /** How telling a key is: its inverse document frequency in the window. */
  weightOf(key: string): number {
    return Math.log((this.#held.size + imagined) / ((this.#counts.get(key) ?? 0) + 1))
  }

  /** The items that share most with one, best first. */
  candidates(profile: Profile): Profile[] {
    const keys = profile.keys
      .filter((key) => this.#postings.has(key))
      .map((key): [string, number] => [key, this.weightOf(key)])
      .sort(([one, ours], [other, theirs]) => theirs - ours || (one < other ? -1 : 1))
      .slice(0, mostKeys)
    const shared = new Map<Profile, number>()
    for (const [key, weight] of keys)
      for (const other of this.#postings.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight)
    return strongest(shared, mostCandidates)
  }

  #forget(): Profile[] {
    const { from } = this
    const gone = this.#held.takeWhile(({ at }) => at < from || this.#held.size > mostHeld)
    for (const profile of gone) this.#let(profile)
    return gone
  }

  #let(profile: Profile): void {
    for (const name of profile.names.sure) countBy(this.#named, name, -1)
    for (const key of profile.keys) this.#release(key, profile)
  }

  #release(key: string, gone: Profile): void {
    countBy(this.#counts, key, -1)
    const rest = (this.#postings.get(key) ?? []).filter((profile) => profile !== gone)
    if (rest.length > 0) this.#postings.set(key, rest)
    else this.#postings.delete(key)
  }
}
