/**
 * One item on the demo wire. `headline` and `text` may hold date placeholders
 * (see `resolveDates.ts`), counted from the item's own time.
 */
export interface DemoItem {
  /** Unique in the demo; articles name items by it. */
  key: string
  source: string
  minutesAgo: number
  headline: string
  text: string
  /** Where it differs from the source's language. */
  language?: 'en' | 'fr' | 'es'
  /** Key of the item whose channel this Telegram post was forwarded from. */
  forwardOf?: string
  /** How many pictures a Telegram post carries; from two on it is an album. */
  pictures?: number
  /** What the same post says once its source has edited it. */
  revision?: { minutesAgo: number; headline: string; text: string }
}

/** Wire items about one event: what an editor would gather into a story. */
export interface DemoEvent {
  key: string
  title: string
  items: DemoItem[]
}
