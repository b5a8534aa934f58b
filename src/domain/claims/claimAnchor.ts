/** Where a claim stands, told by its words (W3C text-quote selector) so that it is found after edits. */
export interface ClaimAnchor {
  exact: string
  /** Up to 32 characters before and behind it. */
  prefix: string
  suffix: string
  /** Its offset when the anchor was made. */
  position: number
}
