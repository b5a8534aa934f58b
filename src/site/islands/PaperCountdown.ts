import { countdownSentence } from './countdownSentence.ts'

const everyHalfMinute = 30_000

/** Counts down to an exchange's next change: `<paper-countdown verb="opens" until="…">`. */
export class PaperCountdown extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    const until = Date.parse(this.getAttribute('until') ?? '')
    if (Number.isNaN(until)) return
    const show = (): void => {
      this.textContent = countdownSentence(this.getAttribute('verb') ?? 'changes', until, Date.now())
    }
    show()
    this.#timer = setInterval(show, everyHalfMinute)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }
}
