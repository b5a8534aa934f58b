/** What readers are told of an article after it was printed. */
export interface AmendmentView {
  kind: 'correction' | 'update' | 'kill'
  /** ISO 8601 in UTC. */
  at: string
  headline: string
  /** The address of the article, or of its tombstone. */
  href: string
  /** For a kill, why it was taken down; for an update empty, unless something was wrong too. */
  whatWasWrong: string
  /** Empty for a kill. */
  whatChanged: string
}
