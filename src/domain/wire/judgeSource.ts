import { comesToUs, type Arriving } from './comesToUs.ts'
import { lastHeardAt } from './lastHeardAt.ts'
import { rhythm } from './learnRhythm.ts'
import type { SourceState } from './sourceState.ts'
import { stateOfSource } from './stateOfSource.ts'

/** What of a source as it is stored its state follows from. */
export interface JudgedSource extends Arriving {
  polling?: NonNullable<Arriving['polling']> & { minutes?: number | null; faults?: number | null }
  health?: NonNullable<Arriving['health']> & { lastItemAt?: string | null; rhythm?: unknown }
}

/** Of a source that sends by itself nothing is known of how it was polled, if ever. */
const polledAs = (source: JudgedSource) => {
  const { minutes = null, faults = null } = source.polling ?? {}
  return comesToUs(source) ? { minutes: null, faults: null } : { minutes, faults }
}

/**
 * How fresh a stored source is, by its posts, or by its deliveries where it sends by itself; a rhythm that
 * cannot be read counts as none.
 */
export const judgeSource = (source: JudgedSource, now: Date): SourceState => {
  const { health = {} } = source
  return stateOfSource(
    {
      ...polledAs(source),
      outcome: health.outcome ?? null,
      lastItemAt: lastHeardAt(source),
      rhythm: rhythm.safeParse(health.rhythm).data ?? null,
    },
    now,
  )
}
