import { z } from 'zod'
import type { LinkPart } from './partsOfLink.ts'

/**
 * Which save of a link, by its count, was the last that changed each part, and the last of a person who
 * changed any (`people`). Links saved before marks were kept have none.
 */
export const linkMarks = z.record(z.string(), z.int()).catch({})
type LinkMarks = z.infer<typeof linkMarks>

/** A save of a link: the parts it would change, and the marks that stand so far. */
export interface LinkSave {
  changed: readonly LinkPart[]
  marks: LinkMarks
}
