import type { HeroAtGate } from '../domain/publication/articleAtGate.ts'
import type { Media } from '../generated/payload-types.ts'

/** A stored picture as the gate sees it. */
export const heroAtGate = ({ id, alt, credit, filename }: Media): HeroAtGate => ({
  id,
  filename: filename ?? '',
  alt: alt ?? '',
  credit: credit ?? '',
})
