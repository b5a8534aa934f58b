import { findClaims } from '../../domain/claims/findClaims.ts'
import type { Claim } from '../../domain/claims/claim.ts'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import type { DraftSpan } from '../../domain/publication/marksOfFormat.ts'

interface Place {
  item: number | null
  offset: number
}

const citationsIn = (spans: readonly DraftSpan[], item: number | null): Place[] => {
  let offset = 0
  const places: Place[] = []
  for (const span of spans) {
    if ('cites' in span) places.push({ item, offset })
    else offset += span.text.length
  }
  return places
}

const citationsOf = (block: DraftBlock): Place[] => {
  if (block.kind === 'rule') return []
  if (block.kind !== 'list') return citationsIn(block.spans, null)
  return block.items.flatMap((item, index) => citationsIn(item, index))
}

/** The claim that the block’s nth citation (from 0) stands in or behind, null when there is none. */
export const claimAtCitation = (block: DraftBlock, nth: number): Claim | null => {
  const place = citationsOf(block)[nth]
  if (!place) return null
  const before = findClaims([block]).filter(
    (claim) => claim.item === place.item && claim.cites.length > 0 && claim.start < place.offset,
  )
  return before.at(-1) ?? null
}
