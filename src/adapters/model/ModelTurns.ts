const MINUTE = 60_000

type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** Who may ask the model when: one run after the other, and so many requests in a minute. */
export class ModelTurns {
  /** Whether a run is at work. */
  isTaken = false
  private waiting: (() => void)[] = []
  private asked: number[] = []

  constructor(
    private readonly now: () => number,
    private readonly wait: Wait,
  ) {}

  /**
   * Waits for the runs before, in the order of coming.
   * @returns what ends the turn.
   * @throws the reason of `signal`; whoever leaves loses the place.
   */
  async takeTurn(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    if (this.isTaken) await this.standInLine(signal)
    this.isTaken = true
    return () => {
      const next = this.waiting.shift()
      if (next) next()
      else this.isTaken = false
    }
  }

  /** Waits until a request more does not make too many in a minute. */
  async takeRequest(perMinute: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const now = this.now()
      this.asked = this.asked.filter((at) => at > now - MINUTE && at <= now)
      const [earliest] = this.asked.slice(-perMinute)
      if (this.asked.length < perMinute || earliest === undefined) break
      await this.wait(earliest + MINUTE - now, signal)
    }
    this.asked.push(this.now())
  }

  private async standInLine(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = (): void => {
        this.waiting = this.waiting.filter((one) => one !== go)
        reject(signal.reason as Error)
      }
      this.waiting.push(go)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
}
