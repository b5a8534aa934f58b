import { rhythm } from './learnRhythm.ts'
import type { PollOutcome } from './pollOutcome.ts'
import type { SourceState } from './sourceState.ts'
import { stateOfSource } from './stateOfSource.ts'

/** What of a source as it is stored its state follows from. */
export interface JudgedSource {
  polling?: { minutes?: number | null; faults?: number | null }
  health?: { outcome?: PollOutcome | null; lastItemAt?: string | null; rhythm?: unknown }
}

/** How fresh a stored source is; a rhythm that cannot be read counts as none. */
export const judgeSource = ({ polling = {}, health = {} }: JudgedSource, now: Date): SourceState =>
  stateOfSource(
    {
      outcome: health.outcome ?? null,
      faults: polling.faults ?? null,
      minutes: polling.minutes ?? null,
      lastItemAt: health.lastItemAt ?? null,
      rhythm: rhythm.safeParse(health.rhythm).data ?? null,
    },
    now,
  )
