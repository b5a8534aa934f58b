/** Acts that wait, by their names, for what they act upon to be there; each is done by itself, in order. */
export class WaitingActs<Act extends string> {
  #waiting: Act[] = []

  /** Whether an act may be done at once; else it waits behind those that do. */
  mayDo(act: Act, isReady: boolean): boolean {
    if (isReady && this.#waiting.length === 0) return true
    this.#waiting.push(act)
    return false
  }

  /** The act whose turn it is; undefined while there is nothing to act upon, or nothing waits. */
  next(isReady: boolean): Act | undefined {
    return isReady ? this.#waiting.shift() : undefined
  }

  /** Whoever goes away from there wants none of them done. */
  forget(): void {
    this.#waiting = []
  }
}
