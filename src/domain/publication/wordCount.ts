import type { BodyBlock, DraftBlock } from './bodyBlock.ts'
import { bodyText } from './bodyText.ts'

/** Words as a newsroom counts them: runs between white space that hold a letter or a digit. */
export function wordCount(blocks: readonly (DraftBlock | BodyBlock)[]): number {
  const words = bodyText(blocks).join('\n').split(/\s+/u)
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
