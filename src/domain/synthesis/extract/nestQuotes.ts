import { quotationsIn } from '../../claims/quotationsIn.ts'

const doubleMarks = /["“”„＂″«»「」『』]/u

/**
 * Words as they stand within double quote marks: their own quotations in single ones. Null where a mark is
 * left that would end the quotation early. French sets its marks off by spaces, single ones stand without.
 */
export function nestQuotes(words: string): string | null {
  let nested = ''
  let read = 0
  for (const { start, end } of quotationsIn(words)) {
    nested += `${words.slice(read, start)}‘${words.slice(start + 1, end - 1).trim()}’`
    read = end
  }
  nested += words.slice(read)
  return doubleMarks.test(nested) ? null : nested
}
