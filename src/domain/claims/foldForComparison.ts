import { foldDigits } from './foldDigits.ts'

/** Text folded for comparison, with the way back to the offsets of the original. */
export interface FoldedText {
  folded: string
  /** Offsets of the folded text at which the shift changes, rising; the first is 0. */
  from: number[]
  /** The offset of the original that belongs to each of them. */
  to: number[]
}

const quoteMark = /["“”„‟‘’‚‛«»‹›「」『』″′`´＂＇]/g
const dash = /[―﹘]/g
/** Runs of space, dashes and signs without width; signs beyond ASCII with what is set upon them. */
const uneven =
  /[\s\p{Cf}-]{2,}|[^\S ]|\p{Cf}|[\u1100-\u11ff]{1,30}|[\x21-\x7e]\p{M}{1,30}|[\u0080-\u{10ffff}]\p{M}{0,30}/gu
/** All of that which a text of ASCII can hold. */
const unevenAscii = /[\s-]{2,}|[^\S ]/g
const beyondAscii = /[^\p{ASCII}]/u
const blank = /^[\s\p{Cf}-]+$/u

function even(part: string): string {
  if (!blank.test(part)) return part.normalize('NFKC')
  if (part.includes('-')) return '-'
  return /\s/.test(part) ? ' ' : ''
}

/**
 * Folds what may differ between a source and what is quoted from it without a word being changed:
 * NFKC, quote marks, dashes and the space around them, white space, signs without width or for
 * direction only, digits of other scripts. Letters keep their case.
 */
export function foldForComparison(text: string): FoldedText {
  const plain = foldDigits(text.replace(quoteMark, "'").replace(dash, '-')).replace(quoteMark, "'")
  const result: FoldedText = { folded: '', from: [0], to: [0] }
  let read = 0
  for (const { index, 0: part } of plain.matchAll(beyondAscii.test(plain) ? uneven : unevenAscii)) {
    const written = even(part)
    if (written === part) continue
    result.folded += plain.slice(read, index)
    result.from.push(result.folded.length)
    result.to.push(index)
    result.folded += written
    read = index + part.length
    result.from.push(result.folded.length)
    result.to.push(read)
  }
  result.folded += plain.slice(read)
  return result
}

/** The offset in the original of an offset in the folded text. */
export function originalOffset({ from, to }: FoldedText, offset: number): number {
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((from[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return (to[low] ?? 0) + offset - (from[low] ?? 0)
}
