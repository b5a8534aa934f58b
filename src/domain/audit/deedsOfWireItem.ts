import type { Deed } from './eventRecord.ts'
import { textOf } from './textOf.ts'

type Stored = Record<string, unknown>

/** The act of setting by hand what a wire item’s source did with it; none when that was not changed. */
export const deedsOfWireItem = (before: Stored, after: Stored): Deed[] => {
  const [was, state] = [textOf(before['state']), textOf(after['state'])]
  if (was === state) return []
  return [{ act: 'wire-item.marked', details: { state, before: was, identity: textOf(after['identity']) } }]
}
