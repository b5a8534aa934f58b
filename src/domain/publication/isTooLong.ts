import type { DraftBlock } from './bodyBlock.ts'
import { bodyText } from './bodyText.ts'

/** In UTF-16 units: twice the longest article anybody prints, and read in a blink. */
const longestBody = 250_000

/** Whether a body is longer than its claims are looked for in: reading it would keep everybody waiting. */
export const isTooLong = (body: readonly DraftBlock[]): boolean =>
  bodyText(body).reduce((sum, text) => sum + text.length, 0) > longestBody
