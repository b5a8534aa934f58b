type Pause = (milliseconds: number) => Promise<void>

/** One request at a time to each host, and a pause after it before the next. */
export class HostTurns {
  private readonly last = new Map<string, Promise<void>>()

  constructor(
    private readonly gap: number,
    private readonly pause: Pause,
  ) {}

  /** Waits for its turn at the host, acts, and gives the answer at once; only the next one waits. */
  take<T>(host: string, act: () => Promise<T>): Promise<T> {
    const answer = (this.last.get(host) ?? Promise.resolve()).then(act)
    const rested = answer.then(
      () => this.pause(this.gap),
      () => this.pause(this.gap),
    )
    this.last.set(host, rested)
    void rested.then(() => {
      if (this.last.get(host) === rested) this.last.delete(host)
    })
    return answer
  }
}
