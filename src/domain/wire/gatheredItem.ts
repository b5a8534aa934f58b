/** A wire item as it is compared with others: alike, or together in a story. */
export interface GatheredItem {
  id: string
  headline: string
  text: string
  /** BCP 47; null when nobody said. */
  language: string | null
  /** ISO 8601 in UTC: the time the newsroom believes. */
  postedAt: string
  /** Code of the source. */
  source: string
  /** Who owns the source; null when nobody registered it. */
  owner: string | null
  /** Identity of the post it passes on. */
  forwardOf: string | null
  /** What makes two addresses the same post; null when it has none. */
  identity: string | null
}
