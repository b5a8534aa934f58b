import type { WireItem } from './wireItem.ts'

interface PubStatus {
  withdrawn: WireItem['withdrawn']
  /** What the source wrote, where nobody knows it; null for a status that is known, and for none. */
  unknownStatus: string | null
}

const meanings: ReadonlyMap<string, WireItem['withdrawn']> = new Map([
  ['', null],
  ['usable', null],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
  ['withheld', 'withheld'],
])

/**
 * What a publishing status of the IPTC says of an item (cv.iptc.org/newscodes/pubstatusg2): `usable`,
 * `canceled` or `withheld`, as a plain word (ninjs), a code (`stat:canceled`) or an address. What nobody
 * knows counts as usable, as no status does, and is handed back to be told.
 */
export const pubStatusOf = (stated: string): PubStatus => {
  const status = stated.trim()
  const meaning = meanings.get(status.toLowerCase().split(/[:/#]/).at(-1) ?? '')
  return { withdrawn: meaning ?? null, unknownStatus: meaning === undefined ? status : null }
}
