import type { Condition } from 'payload'

/** Shows a field that only machines write once there is something in it. */
export const whenFilled =
  (name: string): Condition =>
  (_, siblings) =>
    Boolean(siblings[name])
