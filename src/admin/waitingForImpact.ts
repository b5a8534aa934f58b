import { gatherImpact } from '../commands/gatherImpact.ts'
import type { Asking } from './Asking.ts'
import { articleItem } from './articleItem.ts'
import { counted } from './counted.ts'
import { shortTime } from './shortTime.ts'
import type { Waiting } from './Waiting.ts'

const shown = 6

/** Articles whose sources changed since they were frozen, the most pressing first; all staff see them. */
export const waitingForImpact = async ({ payload, now }: Asking): Promise<Waiting> => {
  const queue = await gatherImpact(payload)
  return {
    title: 'Sources that changed',
    empty: 'No cited source has changed.',
    items: queue.slice(0, shown).map(({ id, headline, isPrinted, links, since }) => ({
      ...articleItem({ id, headline }, ''),
      note: [
        isPrinted ? 'in print' : 'not printed',
        counted(links.length, 'source', 'sources'),
        shortTime(since, now),
      ].join(', '),
      href: '/admin/fact-check/impact',
    })),
    href: '/admin/fact-check/impact',
  }
}
