import type { Claim } from '../claims/claim.ts'
import type { ClaimAnchor } from '../claims/claimAnchor.ts'
import { anchorOf } from '../claims/anchorOf.ts'
import type { TextRange } from '../claims/textRange.ts'
import type { DraftBlock } from '../publication/bodyBlock.ts'
import { bodyText } from '../publication/bodyText.ts'

type Placed = Pick<Claim, 'block' | 'item' | 'start' | 'end'>

/** A body as one text, in which claims are anchored, and where in it each claim stands. */
export interface PlacesInText {
  text: string
  rangeOf: (claim: Placed) => TextRange
  anchorOf: (claim: Placed) => ClaimAnchor
}

const between = '\n\n'

const itemsOf = (block: DraftBlock | undefined): string[] =>
  block?.kind === 'list' ? block.items.map((spans) => bodyText([{ kind: 'paragraph', spans }])[0] ?? '') : []

/** Lays a body out as one text: blocks two line ends apart, items of a list one. */
export function placesInText(body: readonly DraftBlock[]): PlacesInText {
  const blocks = bodyText(body)
  const text = blocks.join(between)
  const starts: number[] = []
  let at = 0
  for (const block of blocks) {
    starts.push(at)
    at += block.length + between.length
  }
  const rangeOf = ({ block, item, start, end }: Placed): TextRange => {
    const before = item === null ? [] : itemsOf(body[block]).slice(0, item)
    const offset = before.reduce((sum, one) => sum + one.length + 1, starts[block] ?? 0)
    return { start: offset + start, end: offset + end }
  }
  return { text, rangeOf, anchorOf: (claim) => anchorOf(text, rangeOf(claim)) }
}
