import { createHash } from 'node:crypto'
import { textShingles, wordsForComparison } from '../../provenance/textShingles.ts'
import { ArrivalQueue } from '../ArrivalQueue.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { mostHeld } from '../mostHeld.data.ts'
import { openingOf } from '../openingOf.ts'
import type { AlikeKind } from './alikeKind.ts'
import { bandKeys } from './bandKeys.ts'
import { type Difference, differingFact } from './differingFact.ts'
import { type Facts, factsOf } from './factsOf.ts'

/** The part of all their runs of five characters that two near copies share. */
const nearFrom = 0.65
/** Copies begin alike; what is read for numbers reaches further, in UTF-16 units. */
const longestCompared = 2000
const longestRead = 20_000
/** Copies met in one band; the oldest give way, as the newest are the likelier originals. */
const mostPerBand = 16

export interface Alike {
  kind: AlikeKind
  /** The earlier item. */
  of: string
  because: string
  /** Jaccard similarity of the shingles, 0 to 1. */
  similarity: number
  difference: Difference | null
}

interface Known {
  id: string
  identity: string | null
  /** Of the folded text; '' when it has no words. */
  hash: string
  /** In order, each once. */
  shingles: Int32Array
  /** Read when it is needed: few items meet another. */
  facts: () => Facts
  keys: string[]
  at: number
  /** How many came before it. */
  place: number
}

/** How many values two sorted sets share; 0 once they cannot share so many as are needed. */
function sharedOf(one: Int32Array, other: Int32Array, needed: number): number {
  let [at, beside, shared] = [0, 0, 0]
  while (Math.min(one.length - at, other.length - beside) > 0) {
    const difference = Number(one[at]) - Number(other[beside])
    if (difference <= 0) at += 1
    if (difference >= 0) beside += 1
    if (difference === 0) shared += 1
    if (shared + Math.min(one.length - at, other.length - beside) < needed) return 0
  }
  return shared
}

/** The similarity of two sorted sets; 0 where it cannot reach what near copies share. */
function jaccard(one: Int32Array, other: Int32Array): number {
  const sum = one.length + other.length
  // Less a hair, for what binary fractions make of a share that is reached exactly.
  const shared = sharedOf(one, other, (nearFrom * sum) / (1 + nearFrom) - 1e-9)
  return shared === 0 ? 0 : shared / (sum - shared)
}

/** A part of a long text for itself: cut out, it would keep the whole in memory. */
const apart = (text: string, whole: string): string =>
  text.length * 2 < whole.length ? text.split('').join('') : text

function once<Value>(read: () => Value): () => Value {
  let known: Value | undefined
  return () => (known ??= read())
}

function read(item: GatheredItem, place: number): Known {
  const { id, identity, headline, language } = item
  const text = apart(`${headline}\n${openingOf(item, longestRead)}`, item.text)
  const letters = [...wordsForComparison(text.slice(0, longestCompared)).join(' ')]
  const shingles = Int32Array.from(textShingles(letters)).sort()
  const words = wordsForComparison(item.text.startsWith(headline) ? item.text : `${headline}\n${item.text}`)
  const hash = words.length === 0 ? '' : createHash('sha256').update(words.join(' ')).digest('hex')
  const keys = [identity ?? '', hash, ...bandKeys(shingles)].filter((key) => key !== '')
  return {
    id,
    identity,
    hash,
    shingles,
    facts: once(() => factsOf({ headline, language, text })),
    keys,
    at: Date.parse(item.postedAt),
    place,
  }
}

function sameness(one: Known, other: Known): string | null {
  if (one.identity !== null && one.identity === other.identity) return 'It is the same post.'
  return one.hash !== '' && one.hash === other.hash ? 'It says the same, word for word.' : null
}

function compare(one: Known, other: Known): Alike | null {
  const same = sameness(one, other)
  const of = other.id
  if (same) return { kind: 'same', of, because: same, similarity: 1, difference: null }
  const similarity = jaccard(one.shingles, other.shingles)
  if (similarity < nearFrom) return null
  const difference = differingFact(one.facts(), other.facts())
  const percent = `${Math.round(similarity * 100)} % of the text is the same`
  if (!difference) return { kind: 'near', of, because: `${percent}.`, similarity, difference }
  const { kind, ours, theirs } = difference
  const because = `${percent}, but the ${kind} differs: “${ours}” here, “${theirs}” there.`
  return { kind: 'conflict', of, because, similarity, difference }
}

const rank = { same: 2, near: 1, conflict: 0 }

/** The better of two answers: the kind first, then the similarity, then the item known longer. */
const better = (one: Alike, other: Alike): number =>
  rank[other.kind] - rank[one.kind] || other.similarity - one.similarity

/**
 * Finds of each item the earlier one it is a copy of. Items older than the window are forgotten, so
 * memory is bounded by it and time by the copies that can meet. Nothing is dropped: answers link.
 */
export class AlikeIndex {
  readonly #held = new ArrivalQueue<Known>()
  readonly #known = new Map<string, Known>()
  readonly #buckets = new Map<string, Known[]>()
  readonly #window: number
  #clock = -Infinity
  #places = 0

  constructor(windowInHours: number) {
    this.#window = windowInHours * 3_600_000
  }

  /**
   * The answer for one item, which is known from then on; null when nothing is like it. One that is
   * given again, in other words, keeps its place: those that came after it are copies of it.
   */
  add(item: GatheredItem): Alike | null {
    const own = this.#take(item)
    const met = new Set(own.keys.flatMap((key) => this.#buckets.get(key) ?? []))
    const earlier = [...met].filter(({ place }) => place < own.place)
    const [best] = earlier.flatMap((other) => compare(own, other) ?? []).sort(better)
    this.#hold(own)
    return best ?? null
  }

  /** Knows an item whose answer was given before. */
  hold(item: GatheredItem): void {
    this.#hold(this.#take(item))
  }

  /** How many items it holds. */
  get size(): number {
    return this.#held.size
  }

  #take(item: GatheredItem): Known {
    const before = this.#known.get(item.id)
    if (before) {
      this.#held.remove(before)
      this.#release(before)
    }
    const own = read(item, before?.place ?? (this.#places += 1))
    this.#clock = Math.max(this.#clock, own.at)
    this.#forget()
    return own
  }

  #hold(own: Known): void {
    this.#held.add(own)
    this.#known.set(own.id, own)
    for (const key of own.keys) {
      const bucket = this.#buckets.get(key) ?? []
      if (bucket.push(own) > mostPerBand) bucket.shift()
      this.#buckets.set(key, bucket)
    }
  }

  #forget(): void {
    const from = this.#clock - this.#window
    const isOver = ({ at }: Known): boolean => at < from || this.#held.size > mostHeld
    for (const gone of this.#held.takeWhile(isOver)) this.#release(gone)
  }

  #release(gone: Known): void {
    this.#known.delete(gone.id)
    for (const key of gone.keys) {
      const rest = (this.#buckets.get(key) ?? []).filter((known) => known !== gone)
      if (rest.length > 0) this.#buckets.set(key, rest)
      else this.#buckets.delete(key)
    }
  }
}
