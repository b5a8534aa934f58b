/** Items taken out are swept from memory once they are so many. */
const sweptFrom = 1024

/**
 * What came first goes first. A Set would do, but the platform steps over all it deleted each time it
 * looks for its first entry.
 */
export class ArrivalQueue<Value extends object> {
  #values: Value[] = []
  #head = 0

  /** How many wait. */
  get size(): number {
    return this.#values.length - this.#head
  }

  add(value: Value): void {
    this.#values.push(value)
  }

  /** Takes out the first ones as long as they are over. */
  takeWhile(isOver: (value: Value) => boolean): Value[] {
    const taken: Value[] = []
    for (
      let next = this.#values[this.#head];
      next !== undefined && isOver(next);
      next = this.#values[this.#head]
    ) {
      taken.push(next)
      this.#head += 1
    }
    if (this.#head >= sweptFrom && this.#head * 2 >= this.#values.length) this.#sweep()
    return taken
  }

  /** Takes one out of its place. */
  remove(value: Value): void {
    const at = this.#values.indexOf(value, this.#head)
    if (at >= 0) this.#values.splice(at, 1)
  }

  #sweep(): void {
    this.#values = this.#values.slice(this.#head)
    this.#head = 0
  }
}
