/** One wire item as the strip and `/wire` show it: where, when, what, and the post itself. */
export interface WireStripItem {
  /** Tells the item from all others: not every one has an address, and two may share one. */
  key: string
  /** ISO 8601 in UTC. */
  postedAt: string
  /** The source's code, e.g. `PRESSTV`. */
  sourceCode: string
  sourceName: string
  headline: string
  /** Where a reader finds the post; empty where that is nowhere, and then it is shown without a link. */
  url: string
}
