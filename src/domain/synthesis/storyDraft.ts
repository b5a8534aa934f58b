/** An article that was drafted from a story, or is being drafted. */
export interface StoryDraft {
  key: string
  isGoing: boolean
  /** Null for an article without one, and while there is none. */
  headline: string | null
  /** Its id; null while there is none. */
  article: string | null
}
