type Turns = Map<string, Promise<unknown>>

const key = Symbol.for('monexus.turns')

/** Next holds a second copy of this module, so the queue hangs on the process, not here. */
const turns = (): Turns => {
  const shared = globalThis as { [key]?: Turns }
  shared[key] ??= new Map()
  return shared[key]
}

/**
 * Runs acts of one name one after the other within this process. It spares the database races it
 * would decide anyway; between processes the unique keys decide.
 */
export const inTurn = <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
  const before = turns().get(name) ?? Promise.resolve()
  const mine = before.then(act, act)
  turns().set(
    name,
    mine.catch(() => undefined),
  )
  return mine
}
