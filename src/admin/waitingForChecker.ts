import { articleItem } from './articleItem.ts'
import type { Asking } from './Asking.ts'
import { findUnprinted } from './findUnprinted.ts'
import { shortTime } from './shortTime.ts'
import type { Waiting } from './Waiting.ts'

const shown = 10

/** What was sent to fact-check, the one that waits longest first. */
export const waitingForChecker = async (asking: Asking): Promise<Waiting> => {
  const { articles } = await findUnprinted(asking, {
    where: { stage: { equals: 'in-check' } },
    sort: 'sentToCheckAt',
    limit: shown,
  })
  return {
    title: 'To check',
    empty: 'Nothing waits for a fact-checker.',
    items: articles.map((article) => ({
      ...articleItem(article, `sent ${shortTime(article.sentToCheckAt ?? article.updatedAt, asking.now)}`),
      href: `/admin/fact-check/${article.id}`,
    })),
    href: '/admin/fact-check',
  }
}
