import type { WireItem } from './wireItem.ts'

/** A source's word that it takes an item back, without the item's own words: those are kept as they are. */
export interface TakenBack {
  externalId: string
  withdrawn: NonNullable<WireItem['withdrawn']>
  editorsNote: string | null
  /** What the source sent, for the record. */
  raw: WireItem['raw']
}
