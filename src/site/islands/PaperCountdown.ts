import { countdownSentence } from './countdownSentence.ts'

const everyHalfMinute = 30_000

/** Counts down to an exchange's next change: `<paper-countdown verb="opens" until="…">`. */
export class PaperCountdown extends HTMLElement {
  static readonly observedAttributes = ['verb', 'until']
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#show()
    this.#timer = setInterval(() => this.#show(), everyHalfMinute)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  attributeChangedCallback(): void {
    this.#show()
  }

  /** Without a moment to count to, the sentence that the page came with stays. */
  #show(): void {
    const until = Date.parse(this.getAttribute('until') ?? '')
    if (Number.isNaN(until)) return
    this.textContent = countdownSentence(this.getAttribute('verb') ?? 'changes', until, Date.now())
  }
}
