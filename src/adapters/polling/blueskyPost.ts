import { z } from 'zod'

const text = z.string().catch('')
const optional = z.string().nullable().catch(null)

const actor = z.looseObject({ did: z.string(), handle: text, displayName: text })

const facet = z.looseObject({
  index: z.looseObject({ byteStart: z.int().min(0), byteEnd: z.int().min(0) }),
  features: z.array(z.looseObject({ uri: z.string().optional().catch(undefined) })).catch([]),
})

const record = z.looseObject({
  text,
  createdAt: text,
  langs: z.array(z.string()).catch([]),
  facets: z.array(facet).catch([]),
})

const picture = z.looseObject({ fullsize: optional })
/** What a post shows: pictures, a video, a page, another post, or that and one of the others. */
const media = z.looseObject({
  images: z.array(picture).catch([]),
  playlist: optional,
  external: z.looseObject({ uri: optional }).nullable().catch(null),
  record: z.unknown().optional(),
})
export type BlueskyMedia = z.infer<typeof media>

const embed = media.extend({ media: media.nullable().catch(null) })
/** A view of a post (app.bsky.feed.defs#postView), as far as a wire item needs it. */
export const blueskyPost = z.looseObject({
  uri: z.string(),
  author: actor,
  record,
  embed: embed.nullable().catch(null),
  indexedAt: text,
  labels: z.array(z.looseObject({ val: text })).catch([]),
})
export type BlueskyPost = z.infer<typeof blueskyPost>

/** An entry of an author's feed (app.bsky.feed.defs#feedViewPost); a repost says so by its reason. */
export const blueskyEntry = z.looseObject({
  post: blueskyPost,
  reason: z.looseObject({ $type: text, by: actor, uri: optional, indexedAt: text }).nullable().catch(null),
})
export type BlueskyEntry = z.infer<typeof blueskyEntry>

/** The answer of app.bsky.feed.getAuthorFeed. */
export const blueskyFeed = z.looseObject({ feed: z.array(z.unknown()), cursor: optional })
