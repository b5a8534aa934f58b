/** What decides how soon a changed source must be seen to. */
export interface Impact {
  /** Whether a claim has nothing else left to rest on. */
  isSole: boolean
  isPrinted: boolean
  /** When the change was first seen; ISO 8601, UTC. */
  since: string
}

/** Claims whose only support has changed first, then what is in print, then what waits longest. */
export const orderImpact = <One extends Impact>(queue: readonly One[]): One[] =>
  queue.toSorted(
    (one, other) =>
      Number(other.isSole) - Number(one.isSole) ||
      Number(other.isPrinted) - Number(one.isPrinted) ||
      one.since.localeCompare(other.since),
  )
