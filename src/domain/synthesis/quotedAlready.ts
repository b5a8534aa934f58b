import { quotationsIn } from '../claims/quotationsIn.ts'

/** Whether words in quotation marks of a text stand in an article’s body, plain text block by block. */
export const quotedAlready = (text: string, body: readonly string[]): boolean =>
  quotationsIn(text).some((quoted) => body.some((block) => block.includes(quoted.text)))
