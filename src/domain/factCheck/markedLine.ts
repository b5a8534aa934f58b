import type { Claim } from '../claims/claim.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'

/** A stretch of a line that lies in one claim, or in none. */
export interface MarkedPart {
  /** Index of the claim among those of the article; null between claims. */
  claim: number | null
  spans: DraftSpan[]
}

/** A claim of this line with its index among those of the article. */
export interface ClaimInLine extends Pick<Claim, 'start' | 'end'> {
  index: number
}

function cut(span: DraftSpan & { text: string }, from: number, edges: readonly number[]): DraftSpan[] {
  const end = from + span.text.length
  const points = [from, ...edges.filter((edge) => edge > from && edge < end), end]
  return points.slice(1).map((point, index) => ({
    ...span,
    text: span.text.slice((points[index] ?? from) - from, point - from),
  }))
}

/** The claim that holds the text from `at` to `end`, or that a citation at `at` closes. */
function holderOf(claims: readonly ClaimInLine[], at: number, end: number): number | null {
  const isCitation = at === end
  const holder = claims.find((claim) =>
    isCitation ? at > claim.start && at <= claim.end : at >= claim.start && end <= claim.end,
  )
  return holder?.index ?? null
}

/**
 * The spans of a line parted at the bounds of its claims, for each claim to be shown as one. A citation
 * stands with the claim it closes. Loses no words.
 */
export function markedLine(spans: readonly DraftSpan[], claims: readonly ClaimInLine[]): MarkedPart[] {
  const edges = claims.flatMap(({ start, end }) => [start, end]).sort((one, other) => one - other)
  const parts: MarkedPart[] = []
  let at = 0
  for (const span of spans) {
    const pieces = 'text' in span ? cut(span, at, edges) : [span]
    for (const piece of pieces) {
      const end = at + ('text' in piece ? piece.text.length : 0)
      const claim = holderOf(claims, at, end)
      const last = parts.at(-1)
      if (last && last.claim === claim) last.spans.push(piece)
      else parts.push({ claim, spans: [piece] })
      at = end
    }
  }
  return parts
}
