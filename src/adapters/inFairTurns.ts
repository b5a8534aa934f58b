import { setImmediate as others } from 'node:timers/promises'

/** Milliseconds of one piece of work after another before everybody else has a turn. */
const share = 1

/**
 * Makes `ask` let others go first whenever this process has been at it for a while. SQLite answers in the
 * moment it is asked, and what awaits such an answer goes on before anybody else is heard: without turns a
 * press that asks a thousand times keeps every reader waiting until it has printed. Of many that ask at once
 * so many are answered in a turn as fit into it, in their order.
 */
export const inFairTurns = <Asked extends unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): ((...asked: Asked) => Promise<Answer>) => {
  let since = performance.now()
  let turn: Promise<void> | null = null
  const nextTurn = async (): Promise<void> => {
    await others()
    since = performance.now()
    turn = null
  }
  return async (...asked) => {
    while (performance.now() - since >= share) {
      turn ??= nextTurn()
      await turn
    }
    return ask(...asked)
  }
}
