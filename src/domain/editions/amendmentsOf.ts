import type { Manifest } from './manifest.ts'
import type { PrintedCorrection } from './printedCorrection.ts'
import type { Tombstone } from './tombstone.ts'

export interface Amendments {
  corrections: PrintedCorrection[]
  killed: Tombstone[]
}

/** What a release says happened to its articles after print; releases of the first form say nothing. */
export const amendmentsOf = (printed: Manifest | null): Amendments =>
  printed?.format === 'monexus.release/2'
    ? { corrections: printed.corrections, killed: printed.killed }
    : { corrections: [], killed: [] }
