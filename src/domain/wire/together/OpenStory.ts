import type { Profile } from './profileOf.ts'
import { vetoBetween } from './vetoBetween.ts'

/** A story of more items is a subject, not an event. */
const mostItems = 40
/** So long nothing was heard of it that what follows is another event. */
const longestGap = 48 * 3_600_000
/** An item is held against the first and the latest of a story, not against all. */
const spreadFirst = 3
const spreadLatest = 5

type Earliest = Pick<Profile, 'id' | 'at'>

const comesBefore = (one: Earliest, other: Earliest): boolean =>
  one.at < other.at || (one.at === other.at && one.id < other.id)

/** What is known of a story beside its items within the window. */
export interface KeptStory {
  /** The id it is kept under. */
  kept: string
  earliest: Earliest | null
  /** How many items it has in all. */
  count: number
}

const inOrder = (one: Profile, other: Profile): number => (comesBefore(one, other) ? -1 : 1)

/** A story that can still grow: its items within the window, and its earliest for good. */
export class OpenStory {
  /** The id under which the newsroom keeps it; null for as long as it does not. */
  kept: string | null = null
  /** An editor set it apart: the machine makes it one with no other. */
  isApart = false
  readonly #members: Profile[] = []
  /** Ids of items that the newsroom does not yet keep under `kept`. */
  readonly #fresh = new Set<string>()
  #earliest: Earliest | null = null
  #count = 0
  #absorbedBy: OpenStory | null = null

  /** The story it is part of by now. */
  get current(): OpenStory {
    return this.#absorbedBy?.current ?? this
  }

  /** The id of its earliest item. */
  get id(): string {
    return this.#earliest?.id ?? ''
  }

  /** Its items within the window, in order of arrival. */
  get members(): readonly Profile[] {
    return this.#members
  }

  /** The items that others are held against. */
  get spread(): Profile[] {
    const latest = this.#members.slice(Math.max(spreadFirst, this.#members.length - spreadLatest))
    return [...this.#members.slice(0, spreadFirst), ...latest]
  }

  isBefore(other: OpenStory): boolean {
    if (!this.#earliest || !other.#earliest) return this.#earliest !== null
    return comesBefore(this.#earliest, other.#earliest)
  }

  /** How many items it has, those within the window and those before it. */
  get count(): number {
    return this.#count
  }

  /** Takes up what is known of a story, before its items within the window are held. */
  resume({ kept, earliest, count }: KeptStory): void {
    this.kept = kept
    this.#earliest = earliest
    this.#count = count
  }

  add(profile: Profile): void {
    this.#count += 1
    this.#fresh.add(profile.id)
    this.hold(profile)
  }

  /** Takes in an item that counts among its own already. */
  hold(profile: Profile): this {
    this.#members.push(profile)
    if (!this.#earliest || comesBefore(profile, this.#earliest)) this.#earliest = profile
    return this
  }

  /** The ids of items that the newsroom does not keep under `kept` yet, which from now on it does. */
  takeFresh(): string[] {
    const fresh = [...this.#fresh]
    this.#fresh.clear()
    return fresh
  }

  /** Whether nothing speaks against an item: size, silence, and what contradicts its items. */
  admits(profile: Profile): boolean {
    if (this.#count >= mostItems) return false
    const gaps = this.#members.map(({ at }) => Math.abs(profile.at - at))
    if (Math.min(...gaps) > longestGap) return false
    return this.spread.every((member) => vetoBetween(profile, member) === null)
  }

  absorb(other: OpenStory): void {
    for (const profile of other.#members) this.hold(profile)
    for (const id of other.#fresh) this.#fresh.add(id)
    this.#count += other.#count
    other.#members.length = 0
    other.#fresh.clear()
    other.#absorbedBy = this
  }

  /** An item that fell out of the window still counts; one that left the story does not. */
  forget(profile: Profile, hasLeft = false): void {
    const at = this.#members.indexOf(profile)
    if (at >= 0) this.#members.splice(at, 1)
    if (!hasLeft) return
    this.#count -= 1
    this.#fresh.delete(profile.id)
    if (this.#earliest?.id === profile.id) this.#earliest = this.#members.toSorted(inOrder)[0] ?? null
  }
}
