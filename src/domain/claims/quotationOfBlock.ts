import { quotationsIn, type Quotation } from './quotationsIn.ts'

/** "— Kari Lindmoe, the guild": a dash, then a name, to the end and without a stop. */
const signature = /\s*[—–-]{1,2}\s*\p{Lu}[^.!?…\n]{0,100}$/u
const opensWithMark = /^["“”„«»「『‘'‹]/u

function wholeOf(text: string): Quotation[] {
  const signed = signature.exec(text.slice(-120))
  const end = signed ? text.length - signed[0].length : text.length
  const quoted = text.slice(0, end).trimEnd()
  return /[\p{L}\p{N}]/u.test(quoted) ? [{ start: 0, end: quoted.length, text: quoted }] : []
}

/**
 * What a block set as a quotation quotes: the words in its marks when it opens with one, else the
 * whole of it; who is named behind a dash at its end is not quoted.
 */
export function quotationOfBlock(text: string): Quotation[] {
  const marked = opensWithMark.test(text) ? quotationsIn(text) : []
  return marked.length > 0 && marked[0]?.start === 0 ? marked : wholeOf(text)
}
