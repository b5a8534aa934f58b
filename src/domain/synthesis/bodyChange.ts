import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'

/** Something to be done to a body, in the words of a draft. */
export type BodyChange =
  | { kind: 'replace'; words: string; by: DraftSpan[] }
  /** Behind the block in which these words stand; null for the end. */
  | { kind: 'insert'; behind: string | null; block: DraftBlock }
