import type { DemoItem } from './DemoEvent.ts'
import type { DemoSource } from './DemoSource.ts'

/** A demo item at a given hour: its dates written out, its time and address fixed. */
export interface ResolvedItem {
  item: DemoItem
  source: DemoSource
  url: string
  /** As the source itself names it: a guid, an at-URI, `channel/number`. */
  externalId: string
  postedAt: Date
  /** Set once the source has changed the item. */
  editedAt: Date | null
  headline: string
  text: string
  language: string
}
