import { ArrivalQueue } from '../ArrivalQueue.ts'
import type { GatheredItem } from '../gatheredItem.ts'
import { mostHeld } from '../mostHeld.data.ts'
import { comparedItem, type ComparedItem } from './comparedItem.ts'
import { type Alike, mostAlike } from './mostAlike.ts'

/** Copies met in one band; the oldest give way, as the newest are the likelier originals. */
const mostPerBand = 16

/**
 * Finds of each item the earlier one it is a copy of. Items older than the window are forgotten, so
 * memory is bounded by it and time by the copies that can meet. Nothing is dropped: answers link.
 */
export class AlikeIndex {
  readonly #held = new ArrivalQueue<ComparedItem>()
  readonly #known = new Map<string, ComparedItem>()
  readonly #buckets = new Map<string, ComparedItem[]>()
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

  #met(own: ComparedItem): ComparedItem[] {
    return [...new Set(own.keys.flatMap((key) => this.#buckets.get(key) ?? []))]
  }

  #judge(own: ComparedItem): Alike | null {
    return mostAlike(
      own,
      this.#met(own).filter(({ place }) => place < own.place),
    )
  }

  #take(item: GatheredItem): ComparedItem {
    const before = this.#known.get(item.id)
    if (before) {
      this.#held.remove(before)
      this.#release(before)
    }
    const own = comparedItem(item, before?.place ?? (this.#places += 1))
    this.#clock = Math.max(this.#clock, own.at)
    this.#forget()
    return own
  }

  #hold(own: ComparedItem): void {
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
    const isOver = ({ at }: ComparedItem): boolean => at < from || this.#held.size > mostHeld
    for (const gone of this.#held.takeWhile(isOver)) this.#release(gone)
  }

  #release(gone: ComparedItem): void {
    this.#known.delete(gone.id)
    for (const key of gone.keys) {
      const rest = (this.#buckets.get(key) ?? []).filter((known) => known !== gone)
      if (rest.length > 0) this.#buckets.set(key, rest)
      else this.#buckets.delete(key)
    }
  }
}
