import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { Claim } from './claim.ts'
import { sentencesOfBody } from './sentencesOfBody.ts'

/**
 * The claims of a body in order: sentences with a number, a date, a quotation, a statement of
 * somebody's or a named actor. Headings and questions claim nothing. Never throws; takes time in
 * proportion to the body.
 */
export function findClaims(body: readonly DraftBlock[]): Claim[] {
  return sentencesOfBody(body)
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ block, item, start, end, exact, kinds, cites }) => ({
      block,
      item,
      start,
      end,
      exact,
      kinds,
      cites,
    }))
}
