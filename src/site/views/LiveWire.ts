import type { WireStripItem } from './WireStripItem.ts'

/** A change of the wire as it is told to open pages: an item, or the address of one that was taken back. */
export type LiveWire = WireStripItem | { url: string; isGone: true }
