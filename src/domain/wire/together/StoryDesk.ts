import type { GatheredItem } from '../gatheredItem.ts'
import { type Edge, edgeBetween } from './edgeBetween.ts'
import { ItemWindow } from './ItemWindow.ts'
import { type KeptStory, OpenStory } from './OpenStory.ts'
import { type Profile, profileOf } from './profileOf.ts'
import { storyWindow } from './storyWindow.data.ts'
import { areStrangers } from './vetoBetween.ts'

/** Found on the earlier half of tests/cases/wireStories.txt. */
const joinFrom = 0.32
const mergeFrom = 0.24
/** How much the tie to the story as a whole counts beside that to its nearest item: so no chain wanders off. */
const wholeCounts = 0.3
const mostStories = 4
/** Stories that an item nearly joined are looked at again in the second pass. */
const mostDoubts = 3
const mostHeldDoubts = 500

/** Where an item was filed, and why. */
export interface Filing {
  /** Id of the story: that of its earliest item. */
  story: string
  joined: 'new' | 'joined'
  because: string[]
}

/** Two stories the second pass made one. */
export interface Merger {
  into: string
  from: string
  /** What the story that was given up was kept under. */
  kept: string | null
  /** The story that both are now. */
  story: OpenStory
}

interface Tie extends Edge {
  story: OpenStory
}

const byStrength = (one: Tie, other: Tie): number =>
  other.score - one.score || (one.story.isBefore(other.story) ? -1 : 1)

/**
 * Gathers wire items into stories as they arrive: a single pass that never reads an item twice, and a
 * second one over the stories still open. The same items in the same order always give the same
 * stories. What an item costs is bounded by its candidates, what is held by the window of three days.
 */
export class StoryDesk {
  readonly #window = new ItemWindow(storyWindow)
  readonly #profiles = new Map<string, Profile>()
  readonly #storyOf = new Map<Profile, OpenStory>()
  #doubts: [OpenStory, OpenStory][] = []

  /** Files one item; one that is filed already, anew. Items are best given in order of their time. */
  add(item: GatheredItem): Filing {
    this.#leave(item.id)
    const profile = this.#read(item)
    const ties = this.#tiesOf(profile)
    const found = ties.find(({ story, score }) => score >= joinFrom && story.admits(profile))
    const story = found?.story ?? new OpenStory()
    story.add(profile)
    this.#hold(profile, story)
    this.#doubt(story, ties)
    return { story: story.id, joined: found ? 'joined' : 'new', because: found?.because ?? [] }
  }

  /** Takes in an item whose story is told by `regroup`, or new words of one that stays where it is. */
  hold(item: GatheredItem): void {
    const before = this.#profiles.get(item.id)
    const story = before && this.storyOf(item.id)
    if (before) {
      this.#window.drop(before)
      this.#storyOf.delete(before)
      story?.forget(before)
    }
    const profile = this.#read(item)
    story?.hold(profile)
    this.#hold(profile, story ?? null)
  }

  /**
   * Puts every item it holds into the story it is kept in, each that is in none into one of its own.
   * What stood in doubt is forgotten.
   */
  regroup(keptOf: (item: string) => KeptStory | null, isApart: (item: string) => boolean): void {
    const stories = new Map<string, OpenStory>()
    this.#storyOf.clear()
    this.#doubts = []
    for (const [id, profile] of this.#profiles) {
      const kept = keptOf(id)
      const story = (kept && stories.get(kept.kept)) ?? new OpenStory()
      if (kept && !stories.has(kept.kept)) story.resume(kept)
      if (kept) stories.set(kept.kept, story.hold(profile))
      else story.add(profile)
      story.isApart ||= isApart(id)
      this.#storyOf.set(profile, story)
    }
  }

  /** The story of an item it holds. */
  storyOf(item: string): OpenStory | undefined {
    const profile = this.#profiles.get(item)
    return profile && this.#storyOf.get(profile)
  }

  /**
   * The second pass: stories that an item stood between become one when every item of the one is tied
   * to every item of the other (complete linkage) and nothing speaks against it.
   */
  settle(): Merger[] {
    const doubts = this.#doubts
    this.#doubts = []
    return doubts.flatMap(([one, other]) => {
      const [early, late] = [one.current, other.current].sort((a, b) => (a.isBefore(b) ? -1 : 1))
      if (!early || !late || early === late || !this.#belongTogether(early, late)) return []
      const merger = { into: early.id, from: late.id, kept: late.kept, story: early }
      for (const profile of late.members) this.#storyOf.set(profile, early)
      early.absorb(late)
      return [merger]
    })
  }

  /** The beginning of its window, in milliseconds; what is older is compared with nothing. */
  get from(): number {
    return this.#window.from
  }

  /** How many items it holds. */
  get size(): number {
    return this.#window.size
  }

  /** The stories an item is tied to, the strongest tie first. */
  #tiesOf(profile: Profile): Tie[] {
    const best = new Map<OpenStory, Tie>()
    for (const other of this.#window.candidates(profile)) {
      const story = this.#storyOf.get(other)
      const edge = edgeBetween(profile, other, this.#window)
      if (!story || edge.score <= (best.get(story)?.score ?? 0)) continue
      if (!edge.because.includes('forward') && areStrangers(profile, other)) continue
      best.set(story, { ...edge, story })
    }
    return [...best.values()]
      .sort(byStrength)
      .slice(0, mostStories)
      .map((tie) => this.#withWhole(profile, tie))
      .sort(byStrength)
  }

  #withWhole(profile: Profile, tie: Tie): Tie {
    if (tie.because.includes('forward')) return tie
    const { spread } = tie.story
    const sum = spread.reduce((total, other) => total + edgeBetween(profile, other, this.#window).score, 0)
    return { ...tie, score: wholeCounts * (sum / spread.length) + (1 - wholeCounts) * tie.score }
  }

  #doubt(story: OpenStory, ties: readonly Tie[]): void {
    const near = ties.filter((tie) => tie.story !== story && tie.score >= mergeFrom).slice(0, mostDoubts)
    for (const tie of near) this.#doubts.push([story, tie.story])
    if (this.#doubts.length > mostHeldDoubts) this.#doubts.splice(0, mostDoubts)
  }

  #belongTogether(early: OpenStory, late: OpenStory): boolean {
    if (early.isApart || late.isApart) return false
    if (!late.members.every((profile) => early.admits(profile))) return false
    return late.spread.every((profile) =>
      early.spread.every((other) => edgeBetween(profile, other, this.#window).score >= mergeFrom),
    )
  }

  #read(item: GatheredItem): Profile {
    return profileOf(item, (key) => this.#window.isName(key))
  }

  #hold(profile: Profile, story: OpenStory | null): void {
    this.#profiles.set(profile.id, profile)
    if (story) this.#storyOf.set(profile, story)
    for (const gone of this.#window.add(profile)) this.#release(gone)
  }

  #leave(item: string): void {
    const profile = this.#profiles.get(item)
    if (!profile) return
    this.#window.drop(profile)
    this.#storyOf.get(profile)?.forget(profile, true)
    this.#storyOf.delete(profile)
    this.#profiles.delete(item)
  }

  #release(gone: Profile): void {
    this.#storyOf.get(gone)?.forget(gone)
    this.#storyOf.delete(gone)
    this.#profiles.delete(gone.id)
  }
}
