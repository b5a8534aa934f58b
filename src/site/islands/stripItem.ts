import { recentTime } from '../../domain/editions/recentTime.ts'
import { safeHref } from '../text/safeHref.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'
import { element } from './element.ts'
import { outside } from './outside.ts'

/** An item of the strip, as `WireStrip` renders it on the server. */
export function stripItem({
  key,
  postedAt,
  sourceCode,
  sourceName,
  headline,
  url,
}: WireStripItem): HTMLElement {
  const item = element('li', { class: 'WireStrip-item', 'data-key': key })
  const href = safeHref(url)
  const words = { class: 'WireStrip-headline' }
  const shown =
    href === null ? element('span', words) : element('a', { ...words, href, rel: 'nofollow noopener' })
  shown.append(outside(headline))
  item.append(
    element('time', { datetime: postedAt }, recentTime(postedAt, new Date())),
    ' ',
    element('abbr', { class: 'WireStrip-code', title: sourceName }, sourceCode),
    ' ',
    shown,
  )
  return item
}
