import { gatherUpdates } from '../commands/synthesis/rolling/gatherUpdates.ts'
import type { Asking } from './Asking.ts'
import { articleItem } from './articleItem.ts'
import { shortTime } from './shortTime.ts'
import type { Waiting } from './Waiting.ts'

const shown = 6

/** Printed articles whose stories moved on, with what is new: the longest waiting first. */
export const waitingUpdates = async ({ payload, now }: Asking): Promise<Waiting> => {
  const articles = await gatherUpdates(payload)
  return {
    title: 'Stories that moved on',
    isTold: true,
    empty: 'No printed story has moved on.',
    items: articles.slice(0, shown).map(({ id, headline, updates }) => {
      const [first, ...more] = updates
      const note = [first?.words ?? '', ...(more.length > 0 ? [`and ${String(more.length)} more`] : [])]
      return articleItem({ id, headline }, [...note, first ? shortTime(first.since, now) : ''].join(', '))
    }),
    href: '/admin/fact-check/impact#stories-that-moved-on',
  }
}
