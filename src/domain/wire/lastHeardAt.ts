import { comesToUs, type Arriving } from './comesToUs.ts'
import { isWell } from './pollOutcome.ts'

interface Heard extends Arriving {
  health?: NonNullable<Arriving['health']> & { lastItemAt?: string | null }
}

const lastDelivery = (source: Heard): string => {
  const { outcome, polledAt } = source.health ?? {}
  return comesToUs(source) && outcome && isWell(outcome) ? (polledAt ?? '') : ''
}

/**
 * When a source was last heard, ISO 8601; null for never. One that sends by itself was heard when its last
 * delivery was taken in, however old the posts in it are; one that is polled when its last item was posted.
 */
export const lastHeardAt = (source: Heard): string | null =>
  [source.health?.lastItemAt ?? '', lastDelivery(source)].sort().at(-1) || null
