'use client'
import { markedLine } from '../../domain/factCheck/markedLine.ts'
import type { DraftSpan } from '../../domain/publication/marksOfFormat.ts'
import { useDesk } from './DeskContext.tsx'
import { MarkedClaim } from './MarkedClaim.tsx'
import { ReadSpans } from './ReadSpans.tsx'

interface ReadLineProps {
  block: number
  item: number | null
  spans: readonly DraftSpan[]
}

/** A line of the article, its claims marked. */
export const ReadLine = ({ block, item, spans }: ReadLineProps) => {
  const { claims } = useDesk().view
  const here = claims.flatMap((claim, index) =>
    claim.block === block && claim.item === item ? [{ start: claim.start, end: claim.end, index }] : [],
  )
  return markedLine(spans, here).map((part, index) =>
    part.claim === null ? (
      <ReadSpans key={index} spans={part.spans} />
    ) : (
      <MarkedClaim index={part.claim} key={index}>
        <ReadSpans spans={part.spans} />
      </MarkedClaim>
    ),
  )
}
