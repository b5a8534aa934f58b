import { setTimeout as waitFor } from 'node:timers/promises'
import type { DayLedger } from './ModelPurse.ts'
import { ModelTurns } from './ModelTurns.ts'

interface ModelOfProcess {
  turns: ModelTurns
  ledger: DayLedger
}

// Next bundles its own copy of this module, and both copies must take turns.
const key = Symbol.for('monexus.model')
const shared = globalThis as { [key]?: ModelOfProcess }

/** What all runs of this process share. */
export const modelOfProcess = (): ModelOfProcess =>
  (shared[key] ??= {
    turns: new ModelTurns(Date.now, async (wait, signal) => waitFor(wait, undefined, { signal })),
    ledger: { day: '', tokens: 0 },
  })

/**
 * The ledger of the day of `now`, UTC. `onRecord`: tokens that are known to be used today, by other
 * processes too or before this one started.
 */
export const ledgerOf = (now: Date, onRecord: number): DayLedger => {
  const { ledger } = modelOfProcess()
  const day = now.toISOString().slice(0, 10)
  if (ledger.day !== day) Object.assign(ledger, { day, tokens: 0 })
  ledger.tokens = Math.max(ledger.tokens, onRecord)
  return ledger
}
