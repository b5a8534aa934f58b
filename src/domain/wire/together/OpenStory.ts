import type { Profile } from './profileOf.ts'
import { vetoBetween } from './vetoBetween.ts'

/** A story of more items is a subject, not an event. */
const mostItems = 40
/** So long nothing was heard of it that what follows is another event. */
const longestGap = 48 * 3_600_000
/** An item is held against the first and the latest of a story, not against all. */
const spreadFirst = 3
const spreadLatest = 5

const comesBefore = (one: Profile, other: Profile): boolean =>
  one.at < other.at || (one.at === other.at && one.id < other.id)

/** A story that can still grow: its items within the window, and its earliest for good. */
export class OpenStory {
  readonly #members: Profile[] = []
  #earliest: Profile | null = null
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

  add(profile: Profile): void {
    this.#members.push(profile)
    this.#count += 1
    if (!this.#earliest || comesBefore(profile, this.#earliest)) this.#earliest = profile
  }

  /** Whether nothing speaks against an item: size, silence, and what contradicts its items. */
  admits(profile: Profile): boolean {
    if (this.#count >= mostItems) return false
    const gaps = this.#members.map(({ at }) => Math.abs(profile.at - at))
    if (Math.min(...gaps) > longestGap) return false
    return this.spread.every((member) => vetoBetween(profile, member) === null)
  }

  absorb(other: OpenStory): void {
    for (const profile of other.#members) this.add(profile)
    other.#members.length = 0
    other.#absorbedBy = this
  }

  forget(profile: Profile): void {
    const at = this.#members.indexOf(profile)
    if (at >= 0) this.#members.splice(at, 1)
  }
}
