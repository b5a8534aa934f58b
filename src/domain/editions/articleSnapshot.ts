import { z } from 'zod'
import { bodyBlock } from '../publication/bodyBlock.ts'

const picture = z.object({
  /** File name below /media/, and the widths in pixels that exist of it, ascending. */
  filename: z.string(),
  sizes: z.array(z.object({ filename: z.string(), width: z.int(), height: z.int() })),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  credit: z.string(),
})

/** One provenance link as printed; its place in the list + 1 is its citation number. */
const printedLink = z.object({
  rawUrl: z.string(),
  identity: z.string(),
  kind: z.enum(['post', 'web']),
  platform: z.string(),
  canonicalUrl: z.string(),
  claimedAuthor: z.string().nullable(),
  source: z.object({ code: z.string(), name: z.string(), owner: z.string() }).nullable(),
  role: z.enum(['supports', 'contradicts', 'context']),
  postedAt: z.string().nullable(),
  postedAtBasis: z.enum(['id', 'page', 'feed', 'none']),
})

/**
 * One article exactly as printed: the blob of the paper's chain. Its sha256 is taken over its
 * RFC 8785 canonical JSON. It holds no ids of a database but the article's own, so that it can
 * be read long after the newsroom that wrote it is gone.
 */
export const articleSnapshot = z.object({
  format: z.literal('monexus.article/1'),
  article: z.string(),
  slug: z.string(),
  section: z.object({ slug: z.string(), title: z.string() }),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  body: z.array(bodyBlock),
  framingNote: z.string(),
  hero: picture.nullable(),
  links: z.array(printedLink),
  /** When the article was first printed, ISO 8601 in UTC. */
  firstPrintedAt: z.string(),
})
export type ArticleSnapshot = z.infer<typeof articleSnapshot>
export type PrintedLink = z.infer<typeof printedLink>
export type PrintedPicture = z.infer<typeof picture>
