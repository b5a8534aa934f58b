import type { WireHealth } from '../../domain/wire/healthOfWire.ts'
import { stripHealth } from '../text/stripHealth.ts'
import type { LiveWire } from '../views/LiveWire.ts'
import { healthNote } from './healthNote.ts'
import { hearLine } from './hearLine.ts'
import { stripItem } from './stripItem.ts'

/** As many as the page came with. */
const shown = 12
const everyHalfMinute = 30_000

/**
 * Keeps the strip of the wire going: new items come in at its head, edited ones change where they are,
 * those taken back go. Items behind it stand where the reader left them. Says which sources are quiet, and
 * for how long by now.
 */
export class WireStrip extends HTMLElement {
  #health: WireHealth | null = null
  #ends: (() => void)[] = []

  connectedCallback(): void {
    const timer = setInterval(() => this.#showHealth(), everyHalfMinute)
    this.#ends = [
      () => clearInterval(timer),
      hearLine('wire', (data) => this.#take(data as LiveWire)),
      hearLine('health', (data) => {
        this.#health = data as WireHealth
        this.#showHealth()
      }),
    ]
  }

  disconnectedCallback(): void {
    for (const end of this.#ends.splice(0)) end()
  }

  #showHealth(): void {
    const note = this.querySelector<HTMLElement>('.WireHealthNote')
    if (!note || !this.#health) return
    const isQuiet = this.#health.quiet.length > 0
    note.replaceChildren(...healthNote(stripHealth(this.#health, new Date())))
    note.hidden = !isQuiet
    this.closest('.WireStrip')?.classList.toggle('WireStrip-isQuiet', isQuiet)
  }

  #take(wire: LiveWire): void {
    const list = this.querySelector('ol')
    if (!list) return
    const known = [...list.children].find((item) => item.getAttribute('data-key') === wire.key)
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
