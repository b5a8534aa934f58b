import type { GatheredItem } from '../gatheredItem.ts'
import { applyDecisions } from './applyDecisions.ts'
import { StoryDesk } from './StoryDesk.ts'
import type { StoryDecision } from './storyDecision.ts'

/** Wire items about one event. */
export interface GatheredStory {
  /** The id of its earliest item. */
  id: string
  /** Ids in order of their time. */
  items: string[]
}

/**
 * Gathers any number of items into stories, one after the other: it keeps their ids and the window the
 * desk holds, no more. They are given in order of their time.
 */
export class StoryGatherer {
  readonly #desk = new StoryDesk()
  readonly #filed: [item: string, story: string][] = []
  readonly #mergedInto = new Map<string, string>()

  add(item: GatheredItem): void {
    const { story } = this.#desk.add(item)
    this.#filed.push([item.id, story])
    for (const { from, into } of this.#desk.settle()) this.#mergedInto.set(from, into)
  }

  /** All that was added in stories: by the machine, then by what editors decided. */
  finish(decisions: readonly StoryDecision[] = []): GatheredStory[] {
    const byMachine = new Map(this.#filed.map(([item, story]) => [item, this.#last(story)]))
    const stories = new Map<string, GatheredStory>()
    for (const [item, name] of applyDecisions(byMachine, decisions)) {
      const story = stories.get(name)
      if (story) story.items.push(item)
      else stories.set(name, { id: item, items: [item] })
    }
    return [...stories.values()]
  }

  #last(story: string): string {
    const into = this.#mergedInto.get(story)
    return into === undefined ? story : this.#last(into)
  }
}
