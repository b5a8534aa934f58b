import { safeHref } from '../text/safeHref.ts'
import { utcTime } from '../text/utcTime.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'
import { element } from './element.ts'
import { outside } from './outside.ts'

/** An item of `/wire`, as `WireHourList` renders it on the server. */
export function listItem({
  key,
  postedAt,
  sourceCode,
  sourceName,
  headline,
  url,
}: WireStripItem): HTMLElement {
  const item = element('li', { class: 'WireHourList-item', 'data-key': key })
  const time = element('span', { class: 'WireHourList-time' })
  time.append(element('time', { datetime: postedAt }, utcTime.wire(postedAt)))
  const href = safeHref(url)
  const words = { class: 'WireHourList-headline' }
  const shown =
    href === null ? element('span', words) : element('a', { ...words, href, rel: 'nofollow noopener' })
  shown.append(outside(headline))
  item.append(time, element('abbr', { class: 'WireHourList-code', title: sourceName }, sourceCode), shown)
  return item
}
