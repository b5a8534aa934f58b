import type { GatheredItem } from '../gatheredItem.ts'
import { type Edge, edgeBetween } from './edgeBetween.ts'
import { ItemWindow } from './ItemWindow.ts'
import { OpenStory } from './OpenStory.ts'
import { type Profile, profileOf } from './profileOf.ts'
import { areStrangers } from './vetoBetween.ts'

/** Found on the earlier half of tests/cases/wireStories.txt. */
const joinFrom = 0.32
const mergeFrom = 0.24
/** How much the tie to the story as a whole counts beside that to its nearest item: so no chain wanders off. */
const wholeCounts = 0.3
const mostStories = 4
const windowInHours = 72
/** Stories that an item nearly joined are looked at again in the second pass. */
const mostDoubts = 3
const mostHeldDoubts = 500

/** Where an item was filed, and why. */
interface Filing {
  /** Id of the story: that of its earliest item. */
  story: string
  joined: 'new' | 'joined'
  because: string[]
}

/** Two stories the second pass made one. */
interface Merger {
  into: string
  from: string
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
  readonly #window = new ItemWindow(windowInHours)
  readonly #storyOf = new Map<Profile, OpenStory>()
  #doubts: [OpenStory, OpenStory][] = []

  /** Files one item. Items are best given in order of their time. */
  add(item: GatheredItem): Filing {
    const profile = profileOf(item, (key) => this.#window.isName(key))
    const ties = this.#tiesOf(profile)
    const found = ties.find(({ story, score }) => score >= joinFrom && story.admits(profile))
    const story = found?.story ?? new OpenStory()
    story.add(profile)
    this.#storyOf.set(profile, story)
    for (const gone of this.#window.add(profile)) this.#release(gone)
    this.#doubt(story, ties)
    return { story: story.id, joined: found ? 'joined' : 'new', because: found?.because ?? [] }
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
      const merger = { into: early.id, from: late.id }
      for (const profile of late.members) this.#storyOf.set(profile, early)
      early.absorb(late)
      return [merger]
    })
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
    if (!late.members.every((profile) => early.admits(profile))) return false
    return late.spread.every((profile) =>
      early.spread.every((other) => edgeBetween(profile, other, this.#window).score >= mergeFrom),
    )
  }

  #release(gone: Profile): void {
    this.#storyOf.get(gone)?.forget(gone)
    this.#storyOf.delete(gone)
  }
}
