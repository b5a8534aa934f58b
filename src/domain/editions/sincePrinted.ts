import { z } from 'zod'
import { printedCorrection } from './printedCorrection.ts'
import { sha256Hex } from './sha256Hex.ts'
import { tombstone } from './tombstone.ts'

const amendment = {
  /** Hash of the release that says so. */
  release: sha256Hex,
}

/**
 * What other releases say of a release's articles. A folder ends with the release it is of, so what a later
 * number took down or put right stands here, with the release that did it, signed with the pages.
 */
export const sincePrinted = z.strictObject({
  /** The address is the article's own in the release at hand. */
  killed: z.array(
    z.strictObject({
      ...tombstone.shape,
      ...amendment,
      /** The edition it was withdrawn from. */
      edition: z.strictObject({ date: z.iso.date(), volume: z.int().min(1), number: z.int().min(1) }),
    }),
  ),
  corrections: z.array(z.strictObject({ ...printedCorrection.shape, ...amendment })),
})
export type SincePrinted = z.infer<typeof sincePrinted>
