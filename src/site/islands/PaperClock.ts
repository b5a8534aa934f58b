const everyHalfMinute = 30_000

/** Keeps a world clock going: `<paper-clock zone="Europe/London">07:34</paper-clock>`. */
export class PaperClock extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#show()
    this.#timer = setInterval(() => this.#show(), everyHalfMinute)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #show(): void {
    const timeZone = this.getAttribute('zone') ?? 'UTC'
    this.textContent = new Date().toLocaleTimeString('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
    })
  }
}
