import type { Delivered } from './deliverWire.ts'

const sum = (of: readonly Delivered[], count: (one: Delivered) => number): number =>
  of.reduce((total, one) => total + count(one), 0)

const sentence = (count: number, what: string): string[] => (count > 0 ? [`${String(count)} ${what}.`] : [])

/** What became of what a source sent, for its health: what is usual always, the rest where there is any. */
export const sayDelivered = (deliveries: readonly Delivered[]): string =>
  [
    `${String(sum(deliveries, (one) => one.counts.created))} new, ${String(sum(deliveries, (one) => one.counts.revised))} revised.`,
    ...sentence(
      sum(deliveries, (one) => one.withdrawn),
      'taken back by the source',
    ),
    ...sentence(
      sum(deliveries, (one) => one.older),
      'older than what we hold, and left',
    ),
    ...sentence(
      sum(deliveries, (one) => one.held),
      'under embargo, and kept back until then',
    ),
    ...sentence(
      sum(deliveries, (one) => one.unknown),
      'taken back that never came in',
    ),
  ].join(' ')
