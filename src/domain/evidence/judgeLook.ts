import { compareEvidence } from './compareEvidence.ts'
import type { RecheckState } from './evidenceState.ts'
import type { PageRead } from './pageRead.ts'

interface Read {
  title: string
  text: string
}

/**
 * What a later look at a source found, against what it said before; nothing to hold it against makes
 * this look the first. Only a source that says so itself is deleted: all else is unreachable.
 */
export const judgeLook = (before: Read | null, reading: PageRead): RecheckState => {
  if (reading.ok) return before === null ? 'same' : compareEvidence(before, reading.record)
  return reading.state === 'deleted' ? 'deleted' : 'unreachable'
}
