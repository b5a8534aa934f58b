import type { DraftBlock } from './bodyBlock.ts'

export type DraftSpan = Extract<DraftBlock, { kind: 'paragraph' }>['spans'][number]
type Mark = NonNullable<Extract<DraftSpan, { text: string }>['marks']>[number]

/** Bits of Lexical's text format (lexical, LexicalConstants). */
const bits: readonly (readonly [number, Mark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/**
 * The marks in a text's format. Highlight and changed case (bits 128 and above) come in with pasted
 * pages; the paper does not print them, and no word is lost by leaving them out.
 */
export function marksOfFormat(format: number): Mark[] {
  return bits.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
}

/** The format of a text with these marks: the way back. */
export function formatOfMarks(marks: readonly Mark[]): number {
  return bits.filter(([, mark]) => marks.includes(mark)).reduce((format, [bit]) => format | bit, 0)
}
