import type { GatheredItem } from '../gatheredItem.ts'
import { applyDecisions } from './applyDecisions.ts'
import type { OpenStory } from './OpenStory.ts'
import { StoryDesk } from './StoryDesk.ts'
import type { StoryDecision } from './storyDecision.ts'

/** Wire items about one event. */
export interface GatheredStory {
  /** The id of its earliest item. */
  id: string
  /** Ids in order of their time. */
  items: string[]
}

interface Filed {
  at: number
  /** Null for one that was too old to be held against others. */
  story: OpenStory | null
}

/**
 * Gathers any number of items into stories, one after the other, as they are filed when they come in: the
 * same items in the same order give the same stories. It keeps their ids and the window the desk holds,
 * no more.
 */
export class StoryGatherer {
  readonly #desk = new StoryDesk()
  readonly #filed = new Map<string, Filed>()

  /** Files one; answers whether it is held against others, or is older than what the window holds. */
  add(item: GatheredItem): boolean {
    const at = Date.parse(item.postedAt)
    const isYoung = at >= this.#desk.from
    if (isYoung) {
      this.#desk.add(item)
      // Asked before the next item comes: what falls out of the window is in no story of the desk any more.
      this.#filed.set(item.id, { at, story: this.#desk.storyOf(item.id) ?? null })
      this.#desk.settle()
    } else this.#filed.set(item.id, { at, story: null })
    return isYoung
  }

  /** All that was added in stories: by the machine, then by what editors decided. */
  finish(decisions: readonly StoryDecision[] = []): GatheredStory[] {
    const names = new Map<OpenStory, string>()
    const nameOf = (story: OpenStory): string => {
      const name = names.get(story) ?? `story ${names.size}`
      names.set(story, name)
      return name
    }
    const byMachine = new Map(
      this.#inTime().map(([item, { story }]) => [item, story ? nameOf(story.current) : `alone ${item}`]),
    )
    const stories = new Map<string, GatheredStory>()
    for (const [item, name] of applyDecisions(byMachine, decisions)) {
      const story = stories.get(name)
      if (story) story.items.push(item)
      else stories.set(name, { id: item, items: [item] })
    }
    return [...stories.values()]
  }

  /** In order of their time; those of one moment as they came. */
  #inTime(): [item: string, filed: Filed][] {
    return [...this.#filed].sort(([, one], [, other]) => one.at - other.at)
  }
}
