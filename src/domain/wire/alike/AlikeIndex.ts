import { createHash } from 'node:crypto'
import { textShingles, wordsForComparison } from '../../provenance/textShingles.ts'
import { ArrivalQueue } from '../ArrivalQueue.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { mostHeld } from '../mostHeld.data.ts'
import { openingOf } from '../openingOf.ts'
import type { AlikeKind } from './alikeKind.ts'
import { bandKeys } from './bandKeys.ts'
import type { Difference } from './difference.ts'
import { differingFact } from './differingFact.ts'
import { type Facts, factsOf } from './factsOf.ts'
import { formOf } from './formOf.ts'
import { jaccard } from './jaccard.ts'
import { signsIn } from './signsIn.ts'
import { type ToldFacts, toldFacts } from './toldFacts.ts'

/** The part of all their runs of five characters that two near copies share. */
const nearFrom = 0.65
/** Copies begin alike; what is read for numbers reaches further, in UTF-16 units. */
const longestCompared = 2000
const longestRead = 20_000
/** Copies met in one band; the oldest give way, as the newest are the likelier originals. */
const mostPerBand = 16
/** Of those that are like an item so many are read for what differs, the most similar first. */
const mostCompared = 8

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
  source: string
  identity: string | null
  /** Of the folded text; '' when it has no words. */
  hash: string
  /** Of the words, whatever the order of their figures; '' in a text of none. */
  form: string
  /** In order, each once. */
  shingles: Int32Array
  /** Read when it is needed: few items meet another. */
  facts: () => Facts
  keys: string[]
  at: number
  /** How many came before it. */
  place: number
}

/** A part of a long text for itself: cut out, it would keep the whole in memory. */
const apart = (text: string, whole: string): string =>
  text.length * 2 < whole.length ? text.split('').join('') : text

function once<Value>(read: () => Value): () => Value {
  let known: Value | undefined
  return () => (known ??= read())
}

/** Of the words of a text, and of the signs of its figures: they are words as well. */
function hashOf(text: string): string {
  const words = wordsForComparison(text)
  const told = `${words.join(' ')}\n${signsIn(text.normalize('NFKC'))}`
  return words.length === 0 ? '' : createHash('sha256').update(told).digest('hex')
}

function read(item: GatheredItem, place: number): Known {
  const { id, identity, headline, language, source, owner } = item
  const body = apart(openingOf(item, longestRead), item.text)
  const opening = `${headline}\n${body}`.slice(0, longestCompared)
  const compared = wordsForComparison(opening)
  const shingles = Int32Array.from(textShingles([...compared.join(' ')])).sort()
  const hash = hashOf(item.text.startsWith(headline) ? item.text : `${headline}\n${item.text}`)
  const form = formOf(compared)
  const keys = [identity ?? '', hash, form, ...bandKeys(shingles)].filter((key) => key !== '')
  return {
    id,
    source,
    identity,
    hash,
    form,
    shingles,
    facts: once(() => factsOf({ headline, language, body, source, owner })),
    keys,
    at: Date.parse(item.postedAt),
    place,
  }
}

/** Who names another's post in words of its own is no copy: it must not hide that one, nor be hidden by it. */
function sameness(one: Known, other: Known): string | null {
  const isPost = one.identity !== null && one.identity === other.identity
  if (isPost && one.source === other.source) return 'It is the same post.'
  return one.hash !== '' && one.hash === other.hash ? 'It says the same, word for word.' : null
}

interface Met {
  other: Known
  similarity: number
}

/** In a short text the figures are much of it: the same ones in another order are compared whatever is left. */
const similarityOf = (one: Known, other: Known): number =>
  jaccard(one.shingles, other.shingles, one.form !== '' && one.form === other.form ? 0 : nearFrom)

/** The most similar first, then the item known longer. */
const bySimilarity = (one: Met, other: Met): number =>
  other.similarity - one.similarity || one.other.place - other.other.place

const isContradiction = (difference: Difference | null): boolean =>
  difference !== null && difference.kind !== 'wording'

function compare(own: ToldFacts, { other, similarity }: Met): Alike | null {
  const difference = differingFact(own, toldFacts(other.facts()))
  if (difference === 'another event' || (!isContradiction(difference) && similarity < nearFrom)) return null
  const of = other.id
  const percent = `${Math.round(similarity * 100)} % of the text is the same`
  if (!difference) return { kind: 'near', of, because: `${percent}.`, similarity, difference }
  const { ours, theirs } = difference
  const because = `${percent}, but the ${difference.kind} differs: “${ours}” here, “${theirs}” there.`
  // Other words are no contradiction, nor do they say the same for certain.
  const kind = isContradiction(difference) ? 'conflict' : 'near'
  return { kind, of, because, similarity, difference }
}

/**
 * The earliest of which an item is the same, else the most similar it is a plain copy of, else the most
 * similar that says it in other words or contradicts it.
 */
function bestOf(own: Known, earlier: readonly Known[]): Alike | null {
  const [same] = earlier.filter((other) => sameness(own, other)).sort((one, other) => one.place - other.place)
  const because = same && sameness(own, same)
  if (same && because) return { kind: 'same', of: same.id, because, similarity: 1, difference: null }
  const met = earlier.map((other) => ({ other, similarity: similarityOf(own, other) }))
  const near = met.filter(({ similarity }) => similarity > 0).sort(bySimilarity)
  let differing: Alike | null = null
  const told = once(() => toldFacts(own.facts()))
  for (const one of near.slice(0, mostCompared)) {
    const found = compare(told(), one)
    if (found && !found.difference) return found
    differing ??= found
  }
  return differing
}

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
    const best = this.#judge(own)
    this.#hold(own)
    return best
  }

  /** The answer for an item it holds, as what came before it stands by now; undefined for any other. */
  again(id: string): Alike | null | undefined {
    const own = this.#known.get(id)
    return own && this.#judge(own)
  }

  /** Items that came after one and may be like it: other words of that one change what they are. */
  after(id: string): string[] {
    const own = this.#known.get(id)
    return own ? this.#met(own).flatMap((other) => (other.place > own.place ? other.id : [])) : []
  }

  /** Knows an item whose answer was given before. */
  hold(item: GatheredItem): void {
    this.#hold(this.#take(item))
  }

  /** How many items it holds. */
  get size(): number {
    return this.#held.size
  }

  #met(own: Known): Known[] {
    return [...new Set(own.keys.flatMap((key) => this.#buckets.get(key) ?? []))]
  }

  #judge(own: Known): Alike | null {
    return bestOf(
      own,
      this.#met(own).filter(({ place }) => place < own.place),
    )
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
