import { z } from 'zod'

/** Something that came along with the text: a picture, a recording, a file, a preview of a page. */
export const wireMedia = z.object({
  kind: z.enum(['photo', 'video', 'audio', 'document', 'poll', 'link', 'other']),
  url: z.string().nullable(),
  type: z.string().nullable(),
})
export type WireMedia = z.infer<typeof wireMedia>

/** The longest values the newsroom stores, in UTF-16 units. What is longer is no headline, name or address. */
export const longest = { externalId: 500, line: 500, url: 4000, note: 10_000, text: 2_000_000 }

const line = z.string().max(longest.line)
const address = z.string().max(longest.url).nullable()

/** Where the posted time comes from: the post's own id, the page, the feed's entry, or nowhere. */
export const postedAtBasis = z.enum(['id', 'page', 'feed', 'none'])

/**
 * One wire item as a parser hands it over, before the newsroom knows it: the same shape whatever it
 * came in. `externalId` is unique within its source. Times are ISO 8601 in UTC, as stated by the
 * source, even where they lie in the future. `raw` is the entry as parsed, for the record.
 */
export const wireItem = z.object({
  externalId: z.string().min(1).max(longest.externalId),
  url: address,
  identity: address,
  canonicalUrl: address,
  headline: line.min(1),
  text: z.string().max(longest.text),
  language: line.nullable(),
  author: line.nullable(),
  postedAt: z.iso.datetime().nullable(),
  postedAtBasis,
  updatedAt: z.iso.datetime().nullable(),
  /** The source itself says that it changed the text after posting. */
  markedEdited: z.boolean(),
  forwardOf: line.nullable(),
  /** How the source took the item back; null while it stands by it. */
  withdrawn: z.enum(['deleted', 'canceled', 'withheld']).nullable(),
  /** 1 (flash) to 9, as agencies count it (IPTC); null where the source does not say. */
  urgency: z.int().min(1).max(9).nullable(),
  /** What the source tells editors and nobody else. */
  editorsNote: z.string().max(longest.note).nullable(),
  media: z.array(wireMedia),
  raw: z.record(z.string(), z.unknown()),
})
export type WireItem = z.infer<typeof wireItem>

/** The part of a wire item that the newsroom keeps as it came. */
export const storedWireItem = wireItem.omit({ updatedAt: true, markedEdited: true, withdrawn: true })
