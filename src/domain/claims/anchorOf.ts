import type { ClaimAnchor } from './claimAnchor.ts'
import type { TextRange } from './textRange.ts'

const context = 32

/** The anchor of a part of a text, such as a claim in its block. */
export const anchorOf = (text: string, { start, end }: TextRange): ClaimAnchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
  position: start,
})
