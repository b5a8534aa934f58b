import type { PackItem } from './evidencePack.ts'

/** A wire item in one revision before it is part of a pack. */
export interface PackSource extends Omit<PackItem, 'id' | 'sentences'> {
  /** Key of equality of the post, such as `x:1234`. */
  identity: string
  /** Identity of the post it forwards; null for none. */
  forwardOf: string | null
  /** True for what only names a page or post of another source: it is no voice beside that one's. */
  isBorrowed?: boolean
}
