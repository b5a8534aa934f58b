import type { WireItem } from '../domain/wire/wireItem.ts'

/** One wire item on its way into the newsroom. */
export interface Arrival {
  /** Id of its source. */
  source: string
  item: WireItem
  /** ISO 8601, UTC. */
  receivedAt: string
}
