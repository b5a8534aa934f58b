import { announceUncitable } from './announceUncitable.ts'
import { changedNews } from './changedNews.ts'
import { conflictNews } from './conflictNews.ts'
import { dateNews } from './dateNews.ts'
import { growthNews } from './growthNews.ts'
import { numberNews } from './numberNews.ts'
import type { RollingStory } from './rollingStory.ts'
import type { AnnouncedNews, StoryNews } from './storyNews.ts'

const itemsOf = (news: readonly StoryNews[]): Set<string> =>
  new Set(news.flatMap(({ evidence }) => evidence.map(({ item }) => item)))

/** What others told already with the same items is not told again. */
const besides = (told: readonly StoryNews[], more: readonly StoryNews[]): StoryNews[] => {
  const items = itemsOf(told)
  return more.filter(({ evidence }) => !evidence.some(({ item }) => items.has(item)))
}

/** A number in an item that the article cites changed because its source edited it. */
const asChanged = ({ rests }: RollingStory, news: StoryNews): StoryNews => {
  const cited = new Set(rests.map(({ item }) => item))
  return news.evidence.every(({ item }) => cited.has(item)) ? { ...news, kind: 'changed' } : news
}

const eachOnce = (news: readonly StoryNews[]): StoryNews[] =>
  news.filter(({ key }, at) => news.findIndex((one) => one.key === key) === at)

/**
 * What changed in a story since an article on it was written: numbers that its sources or others give
 * otherwise by now, days and times that do not hold, contradictions to what it cites, edits and withdrawals of it, and a story that came to
 * rest on twice as many origins. Each with the sentence in print that it touches and the new words, once.
 * Deterministic; never throws. Numbers of other measures, copies, items in other languages, repetitions and
 * what was known before raise nothing. What cannot be cited in print is told as such.
 */
export function newsOfStory(story: RollingStory): AnnouncedNews[] {
  const numbers = [...numberNews(story), ...dateNews(story)].map((news) => asChanged(story, news))
  const conflicts = besides(numbers, conflictNews(story))
  const changed = besides(numbers, changedNews(story))
  const told = [...numbers, ...conflicts, ...changed]
  const all = eachOnce([...told, ...besides(told, growthNews(story))])
  return all.map(announceUncitable(story))
}
