import type { EventDetails } from './eventRecord.ts'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The names of a state whose values differ from what else is told of it; what is not told counts as null. */
export const differingNames = <State extends EventDetails>(
  told: Record<string, unknown>,
  state: State,
): (keyof State & string)[] => Object.keys(state).filter((name) => !same(told[name] ?? null, state[name]))
