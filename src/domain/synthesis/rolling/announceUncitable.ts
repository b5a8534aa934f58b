import { canQuote } from './canQuote.ts'
import type { RollingStory } from './rollingStory.ts'
import type { AnnouncedNews, StoryNews } from './storyNews.ts'

const hindranceOf = ({ evidence }: StoryNews): string => {
  const [whose, have] = evidence.length === 1 ? ['its item', 'has'] : ['their items', 'have']
  return evidence.every(({ address }) => address === null)
    ? `${whose} ${have} no address that readers can check`
    : `the words of ${whose} cannot be quoted as they stand`
}

/** News that no draft can cite says so, under a key of its own: the same news is told anew once it can be cited. */
export const announceUncitable =
  ({ now }: Pick<RollingStory, 'now'>) =>
  (news: StoryNews): AnnouncedNews => {
    const items = new Map(now.map((item) => [item.item, item]))
    const isCitable = news.evidence.some(({ item: id, exact }) => {
      const item = items.get(id)
      return item !== undefined && canQuote(item, exact)
    })
    if (isCitable || news.evidence.length === 0) return { ...news, isCitable: true }
    const words = `${news.words}, but ${hindranceOf(news)}`
    return { ...news, key: `${news.key} uncited`, words, isCitable: false }
  }
