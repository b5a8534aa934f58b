const passed = async (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })

/** The time one page may take in all, in milliseconds; only what is spent here counts. */
export class TimeBudget {
  constructor(private left: number) {}

  /** @throws TimeoutError as soon as nothing is left, whatever `act` is still waiting for. */
  async spend<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(this.left)))
    const began = performance.now()
    try {
      return await Promise.race([act(signal), passed(signal)])
    } finally {
      this.left -= performance.now() - began
    }
  }
}
