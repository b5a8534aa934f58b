import type { WireItem } from '../domain/wire/wireItem.ts'

/** One wire item on its way into the newsroom, and the hash of its words. */
export interface Arrival {
  item: WireItem
  sha256: string
}

/** Wire items of one source that are stored together. */
export interface Portion {
  /** Id of the source. */
  source: string
  arrivals: readonly Arrival[]
  /** ISO 8601, UTC. */
  receivedAt: string
}
