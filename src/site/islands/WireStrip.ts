import type { LiveWire } from '../views/LiveWire.ts'
import { stripItem } from './stripItem.ts'

/** As many as the page came with. */
const shown = 12

/**
 * Keeps the strip of the wire going: new items come in at its head, edited ones change where they are,
 * those taken back go. Items behind it stand where the reader left them.
 */
export class WireStrip extends HTMLElement {
  #source: EventSource | undefined

  connectedCallback(): void {
    this.#source = new EventSource(`/live?since=${this.getAttribute('since') ?? ''}`)
    this.#source.addEventListener('wire', ({ data }: MessageEvent<string>) => {
      this.#take(JSON.parse(data) as LiveWire)
    })
  }

  disconnectedCallback(): void {
    this.#source?.close()
  }

  #take(wire: LiveWire): void {
    const list = this.querySelector('ol')
    if (!list) return
    const known = [...list.children].find((item) => item.querySelector('a')?.href === wire.url)
    if ('isGone' in wire) known?.remove()
    else if (known) known.replaceWith(stripItem(wire))
    else this.#add(list, wire.postedAt, stripItem(wire))
  }

  /** Before the first that is older: what comes late takes its place in time. */
  #add(list: Element, postedAt: string, item: Element): void {
    const times = [...list.children].map((one) => one.querySelector('time')?.dateTime ?? '')
    const at = times.findIndex((time) => time < postedAt)
    if (at < 0) list.append(item)
    else list.insertBefore(item, list.children[at] ?? null)
    while (list.children.length > shown) list.lastElementChild?.remove()
  }
}
