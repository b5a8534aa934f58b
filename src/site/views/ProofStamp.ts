/** What the pages of a proof are stamped with. */
export interface ProofStamp {
  /** The hash of what would be printed. */
  contentSha256: string
  /** When it was proofed, and when its address ends; ISO 8601 in UTC. */
  at: string
  expiresAt: string
}
