import type { PollOutcome } from './pollOutcome.ts'

/** What of a source as it is stored tells whether it is polled or comes by itself. */
export interface Arriving {
  platform?: string
  polling?: { enabled?: boolean | null; cursor?: unknown }
  health?: { outcome?: PollOutcome | null; polledAt?: string | null }
}

/** Whoever stopped a poll left its place; a delivery leaves none. */
const wasPolled = ({ polling = {} }: Arriving): boolean =>
  polling.enabled === true || (polling.cursor ?? null) !== null

/**
 * True for a source that sends by itself, as a push or by files of the watched folder, once it has: its
 * `polledAt` and `outcome` are those of its last delivery. False for one that is polled, or was and is not
 * any more.
 */
export const comesToUs = (source: Arriving): boolean => {
  const { outcome = null, polledAt = null } = source.health ?? {}
  if (outcome === null || outcome === 'gone') return false
  return source.platform === 'push' || (polledAt !== null && !wasPolled(source))
}
