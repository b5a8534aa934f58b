import { z } from 'zod'

const clock = z.object({ label: z.string(), zone: z.string() })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What one release of the paper consists of: the tree of the paper's chain. Its sha256 over RFC
 * 8785 canonical JSON is the release's hash; `previousSha256` names the release before it.
 */
export const manifest = z.object({
  format: z.literal('monexus.release/1'),
  /** Position in the whole chain, from 1. */
  sequence: z.int().min(1),
  previousSha256: hash,
  edition: z.object({
    id: z.string(),
    /** Calendar day in the masthead's time zone, YYYY-MM-DD. */
    date: z.iso.date(),
    label: z.string(),
    volume: z.int().min(1),
    number: z.int().min(1),
  }),
  /** Within the edition, from 1. */
  revision: z.int().min(1),
  releasedAt: z.iso.datetime(),
  reason: z.string(),
  masthead: z.object({
    name: z.string(),
    motto: z.string(),
    foundedOn: z.iso.date(),
    timeZone: z.string(),
    clocks: z.array(clock),
    footer: z.string(),
  }),
  sections: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      colour: z.string(),
      /** In printed order; the first of the first section leads the front page. */
      articles: z.array(z.object({ article: z.string(), slug: z.string(), sha256: hash })),
    }),
  ),
})
export type Manifest = z.infer<typeof manifest>
