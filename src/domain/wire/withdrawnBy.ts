import type { WireItem } from './wireItem.ts'

const meanings: Readonly<Record<string, WireItem['withdrawn']>> = {
  canceled: 'canceled',
  cancelled: 'canceled',
  withheld: 'withheld',
}

/**
 * What a publishing status of the IPTC says of an item (cv.iptc.org/newscodes/pubstatusg2): `usable`,
 * `canceled` or `withheld`, as a plain word (ninjs), a code (`stat:canceled`) or an address. What nobody
 * knows counts as usable, as no status does.
 */
export const withdrawnBy = (status: string): WireItem['withdrawn'] =>
  meanings[status.trim().toLowerCase().split(/[:/#]/).at(-1) ?? ''] ?? null
