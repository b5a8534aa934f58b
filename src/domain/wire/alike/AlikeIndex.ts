import { createHash } from 'node:crypto'
import { textShingles, wordsForComparison } from '../../provenance/textShingles.ts'
import { ArrivalQueue } from '../ArrivalQueue.ts'
import type { GatheredItem } from '../gatheredItem.ts'
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

interface Alike {
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
  shingles: ReadonlySet<number>
  /** Read when it is needed: few items meet another. */
  facts: () => Facts
  keys: string[]
  at: number
}

/** The similarity of two sets; 0 where their sizes alone keep them from being near. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size < nearFrom * large.size) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared += 1
  return shared === 0 ? 0 : shared / (one.size + other.size - shared)
}

function once<Value>(read: () => Value): () => Value {
  let known: Value | undefined
  return () => (known ??= read())
}

function read(item: GatheredItem): Known {
  const { id, identity, headline } = item
  const text = `${headline}\n${openingOf(item, longestRead)}`
  const shingles = textShingles([...wordsForComparison(text.slice(0, longestCompared)).join(' ')])
  const words = wordsForComparison(item.text.startsWith(headline) ? item.text : `${headline}\n${item.text}`)
  const hash = words.length === 0 ? '' : createHash('sha256').update(words.join(' ')).digest('hex')
  const keys = [identity ?? '', hash, ...bandKeys(shingles)].filter((key) => key !== '')
  return {
    id,
    identity,
    hash,
    shingles,
    facts: once(() => factsOf({ ...item, text })),
    keys,
    at: Date.parse(item.postedAt),
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
  readonly #buckets = new Map<string, Known[]>()
  readonly #window: number
  #clock = -Infinity

  constructor(windowInHours: number) {
    this.#window = windowInHours * 3_600_000
  }

  /** The answer for one item, which is known from then on; null when nothing is like it. */
  add(item: GatheredItem): Alike | null {
    const own = read(item)
    this.#clock = Math.max(this.#clock, own.at)
    this.#forget()
    const met = new Set(own.keys.flatMap((key) => this.#buckets.get(key) ?? []))
    const [best] = [...met].flatMap((other) => compare(own, other) ?? []).sort(better)
    this.#hold(own)
    return best ?? null
  }

  /** How many items it holds. */
  get size(): number {
    return this.#held.size
  }

  #hold(own: Known): void {
    this.#held.add(own)
    for (const key of own.keys) {
      const bucket = this.#buckets.get(key) ?? []
      if (bucket.push(own) > mostPerBand) bucket.shift()
      this.#buckets.set(key, bucket)
    }
  }

  #forget(): void {
    const from = this.#clock - this.#window
    for (const gone of this.#held.takeWhile(({ at }) => at < from)) this.#release(gone)
  }

  #release(gone: Known): void {
    for (const key of gone.keys) {
      const rest = (this.#buckets.get(key) ?? []).filter((known) => known !== gone)
      if (rest.length > 0) this.#buckets.set(key, rest)
      else this.#buckets.delete(key)
    }
  }
}
