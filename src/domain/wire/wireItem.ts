import { z } from 'zod'

/** Something that came along with the text: a picture, a recording, a file, a preview of a page. */
export const wireMedia = z.object({
  kind: z.enum(['photo', 'video', 'audio', 'document', 'poll', 'link', 'other']),
  url: z.string().nullable(),
  type: z.string().nullable(),
})
export type WireMedia = z.infer<typeof wireMedia>

/** Where the posted time comes from: the post's own id, the page, the feed's entry, or nowhere. */
export const postedAtBasis = z.enum(['id', 'page', 'feed', 'none'])

/**
 * One wire item as a parser hands it over, before the newsroom knows it: the same shape whatever it
 * came in. `externalId` is unique within its source. Times are ISO 8601 in UTC, as stated by the
 * source, even where they lie in the future. `raw` is the entry as parsed, for the record.
 */
export const wireItem = z.object({
  externalId: z.string().min(1),
  url: z.string().nullable(),
  identity: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  headline: z.string().min(1),
  text: z.string(),
  language: z.string().nullable(),
  author: z.string().nullable(),
  postedAt: z.iso.datetime().nullable(),
  postedAtBasis,
  updatedAt: z.iso.datetime().nullable(),
  /** The source itself says that it changed the text after posting. */
  markedEdited: z.boolean(),
  forwardOf: z.string().nullable(),
  media: z.array(wireMedia),
  raw: z.record(z.string(), z.unknown()),
})
export type WireItem = z.infer<typeof wireItem>
