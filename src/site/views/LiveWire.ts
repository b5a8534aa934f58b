import type { WireStripItem } from './WireStripItem.ts'

/** A change of the wire as it is told to open pages: an item, or the key and address of one that was taken back. */
export type LiveWire = WireStripItem | { key: string; url: string; isGone: true }
