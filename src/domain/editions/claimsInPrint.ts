import { findClaims } from '../claims/findClaims.ts'
import { quotationOfBlock } from '../claims/quotationOfBlock.ts'
import { quotationsIn } from '../claims/quotationsIn.ts'
import type { BodyBlock, DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'
import type { PrintedClaim } from './printedClaim.ts'

type Spans = Extract<BodyBlock, { kind: 'paragraph' }>['spans']

const named = (spans: Spans): DraftSpan[] =>
  spans.map((span) => ('cites' in span ? { cites: span.cites.map(String) } : span))

/** A printed block as claims are looked for in it: links by a name, which here is their number. */
const asDraft = (block: BodyBlock): DraftBlock => {
  if (block.kind === 'rule') return block
  if (block.kind === 'list') return { ...block, items: block.items.map(named) }
  return { ...block, spans: named(block.spans) }
}

/**
 * The claims of a printed body in order, each with what it quotes and the numbers it cites. Places
 * count in the printed body, so that a reader of the snapshot finds them there.
 */
export const claimsInPrint = (body: readonly BodyBlock[]): PrintedClaim[] =>
  findClaims(body.map(asDraft)).map((claim) => {
    const { block, item, start, end, exact, kinds } = claim
    const quotations = body[block]?.kind === 'quotation' ? quotationOfBlock(exact) : quotationsIn(exact)
    return {
      block,
      item,
      start,
      end,
      exact,
      kinds: [...kinds],
      quotations: quotations.map(({ text }) => text),
      cites: claim.cites.map(Number),
    }
  })
