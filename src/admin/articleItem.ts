import type { Article } from '../generated/payload-types.ts'
import type { WaitingItem } from './Waiting.ts'

/** An article as a line of the dashboard. */
export const articleItem = (article: Pick<Article, 'id' | 'headline'>, note: string): WaitingItem => ({
  key: article.id,
  title: article.headline || 'No headline yet',
  note,
  href: `/admin/collections/articles/${article.id}`,
})
