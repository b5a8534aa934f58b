import { groupByHour, type WireHour } from '../text/groupByHour.ts'
import type { LiveWire } from '../views/LiveWire.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'
import { element } from './element.ts'
import { hearLine } from './hearLine.ts'
import { listItem } from './listItem.ts'

const timeOf = (item: Element): string => item.querySelector('time')?.dateTime ?? ''

const hourList = ({ key, hour, day }: WireHour): HTMLElement => {
  const section = element('section', { class: 'WireHourList', 'data-hour': key })
  const title = element('h2', { class: 'WireHourList-hour' }, `${hour} `)
  title.append(element('span', { class: 'label' }, day))
  section.append(title, element('ol', {}))
  return section
}

/** An hour without items goes with its last one. */
const remove = (item: Element | undefined): void => {
  const section = item?.closest('section')
  item?.remove()
  if (section && !section.querySelector('li')) section.remove()
}

/**
 * Keeps `/wire` going: what its sources took back goes, what was edited changes where it is, and what is new
 * comes in under its hour, the newest first. Shows no more items than `most` says, the oldest leave.
 */
export class WireList extends HTMLElement {
  #end: (() => void) | undefined

  connectedCallback(): void {
    this.#end = hearLine('wire', (data) => this.#take(data as LiveWire))
  }

  disconnectedCallback(): void {
    this.#end?.()
  }

  #items(): Element[] {
    return [...this.querySelectorAll('li')]
  }

  #take(wire: LiveWire): void {
    const known = this.#items().find((item) => item.getAttribute('data-key') === wire.key)
    if ('isGone' in wire) remove(known)
    else if (known && timeOf(known) === wire.postedAt) known.replaceWith(listItem(wire))
    else {
      remove(known)
      this.#add(wire)
    }
  }

  #add(wire: WireStripItem): void {
    this.querySelector('.Notice')?.remove()
    const list = this.#listOf(wire)
    const older = [...(list?.children ?? [])].find((one) => timeOf(one) < wire.postedAt) ?? null
    list?.insertBefore(listItem(wire), older)
    const most = Number(this.getAttribute('most') ?? Infinity)
    for (const item of this.#items().slice(most)) remove(item)
  }

  /** The list of the hour an item was posted in, made where it is the first of its hour. */
  #listOf(wire: WireStripItem): Element | null {
    const [hour] = groupByHour([wire])
    if (!hour) return null
    const sections = [...this.querySelectorAll<HTMLElement>('section[data-hour]')]
    const keyOf = (section: HTMLElement): string => section.dataset['hour'] ?? ''
    const known = sections.find((section) => keyOf(section) === hour.key)
    const section = known ?? hourList(hour)
    if (!known) this.insertBefore(section, sections.find((one) => keyOf(one) < hour.key) ?? null)
    return section.querySelector('ol')
  }
}
