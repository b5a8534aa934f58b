import { z } from 'zod'
import { bodyBlock } from '../publication/bodyBlock.ts'
import { printedClaim } from './printedClaim.ts'
import { printedClearance } from './printedClearance.ts'
import { printedDraft } from './printedDraft.ts'
import { printedIndependence } from './printedIndependence.ts'
import { linkInFirstForm, printedLink } from './printedLink.ts'
import { printedWaiver } from './printedWaiver.ts'

const picture = z.object({
  /** File name below /media/, and the widths in pixels that exist of it, ascending. */
  filename: z.string(),
  sizes: z.array(z.object({ filename: z.string(), width: z.int(), height: z.int() })),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  credit: z.string(),
})

const text = {
  article: z.string(),
  slug: z.string(),
  section: z.object({ slug: z.string(), title: z.string() }),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  body: z.array(bodyBlock),
  framingNote: z.string(),
  hero: picture.nullable(),
  /**
   * When the article was first printed, ISO 8601 in UTC. Empty: with the first release that carries the
   * article. A proof must have the hash of what is printed later, and nobody knows that moment yet.
   */
  firstPrintedAt: z.string(),
}

const firstForm = z.object({
  format: z.literal('monexus.article/1'),
  ...text,
  links: z.array(linkInFirstForm),
})

const secondForm = z.object({
  format: z.literal('monexus.article/2'),
  ...text,
  links: z.array(printedLink),
  claims: z.array(printedClaim),
  independence: printedIndependence,
  waivers: z.array(printedWaiver),
  clearance: printedClearance.nullable(),
  /** Drafts of machines of which something stands in the text; left out where there is none. */
  drafts: z.array(printedDraft).min(1).optional(),
})

/**
 * One article exactly as printed: the blob of the paper's chain. Its sha256 is taken over its
 * RFC 8785 canonical JSON. It holds no ids of a database but the article's own, so that it can
 * be read long after the newsroom that wrote it is gone. The first form is what releases carried
 * before evidence, claims, waivers and clearance were printed with the text; it stays readable.
 */
export const articleSnapshot = z.discriminatedUnion('format', [firstForm, secondForm])
export type ArticleSnapshot = z.infer<typeof articleSnapshot>
/** A snapshot that says what its text rests on. */
export type ProvenSnapshot = z.infer<typeof secondForm>
export type PrintedPicture = z.infer<typeof picture>
