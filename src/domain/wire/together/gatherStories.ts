import type { GatheredItem } from '../gatheredItem.ts'
import { applyDecisions } from './applyDecisions.ts'
import { StoryDesk } from './StoryDesk.ts'
import type { StoryDecision } from './storyDecision.ts'

/** Wire items about one event. */
interface GatheredStory {
  /** The id of its earliest item. */
  id: string
  /** Ids in order of their time. */
  items: string[]
}

/** Items between two looks of the second pass. */
const settleEvery = 50

const inTime = (one: GatheredItem, other: GatheredItem): number =>
  Date.parse(one.postedAt) - Date.parse(other.postedAt) || (one.id < other.id ? -1 : 1)

/** What the machine files: of each item the story's id. */
function fileAll(items: readonly GatheredItem[]): Map<string, string> {
  const desk = new StoryDesk()
  const mergedInto = new Map<string, string>()
  const settle = () => desk.settle().forEach(({ from, into }) => mergedInto.set(from, into))
  const filed = items.map((item, at): [string, string] => {
    const { story } = desk.add(item)
    if (at % settleEvery === settleEvery - 1) settle()
    return [item.id, story]
  })
  settle()
  const last = (story: string): string => {
    const into = mergedInto.get(story)
    return into === undefined ? story : last(into)
  }
  return new Map(filed.map(([item, story]) => [item, last(story)]))
}

/**
 * Gathers all items into stories anew: in order of their time, by the machine, then by what editors
 * decided. Every item is in exactly one story; the order in which items are given does not matter.
 */
export function gatherStories(
  items: readonly GatheredItem[],
  decisions: readonly StoryDecision[] = [],
): GatheredStory[] {
  const ordered = items.toSorted(inTime)
  const stories = new Map<string, GatheredStory>()
  for (const [item, name] of applyDecisions(fileAll(ordered), decisions)) {
    const story = stories.get(name)
    if (story) story.items.push(item)
    else stories.set(name, { id: item, items: [item] })
  }
  return [...stories.values()]
}
