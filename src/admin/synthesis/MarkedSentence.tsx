'use client'
import type { DraftSentence } from '../../domain/synthesis/synthesisDraft.ts'
import { markedPieces } from './markedPieces.ts'

/** A drafted sentence with the words underlined that its evidence does not bear. */
export const MarkedSentence = ({
  sentence: { text, findings },
}: {
  sentence: Pick<DraftSentence, 'text' | 'findings'>
}) => (
  <span dir="auto">
    {markedPieces(text, findings).map((piece, index) =>
      piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
    )}
  </span>
)
