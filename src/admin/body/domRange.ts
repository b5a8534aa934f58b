import type { TextRange } from '../../domain/claims/textRange.ts'
import { rangeInPieces, type PieceOffset } from './rangeInPieces.ts'
import { textPiecesOf, type TextPiece } from './textPiecesOf.ts'

const textOf = (piece: TextPiece): string => (piece instanceof Text ? piece.data : '\n')

type Boundary = [node: Node, offset: number]

/** A line break has no inside: its boundaries lie before and behind it in its parent. */
const boundaryOf = (pieces: readonly TextPiece[], { piece, offset }: PieceOffset): Boundary | null => {
  const node = pieces[piece]
  if (!node) return null
  if (node instanceof Text) return [node, offset]
  const parent = node.parentNode
  return parent && [parent, [...parent.childNodes].indexOf(node) + offset]
}

/**
 * A range of a line’s text as a range of the document. Null when the line does not show that text
 * (`text`, if given) or is shorter: then the editor has moved on, and nothing is pointed at.
 */
export const domRange = (line: Element, range: TextRange, text?: string): Range | null => {
  const pieces = textPiecesOf(line)
  if (text !== undefined && pieces.map(textOf).join('') !== text) return null
  const found = rangeInPieces(
    pieces.map((piece) => textOf(piece).length),
    range,
  )
  const from = found && boundaryOf(pieces, found.from)
  const to = found && boundaryOf(pieces, found.to)
  if (!from || !to) return null
  const made = document.createRange()
  made.setStart(...from)
  made.setEnd(...to)
  return made
}
