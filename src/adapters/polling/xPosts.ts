import { z } from 'zod'

const text = z.string().catch('')
const optional = z.string().nullable().catch(null)

const urls = z.array(z.looseObject({ url: text, expanded_url: optional })).catch([])
const entities = z.looseObject({ urls }).catch({ urls: [] })

const post = z.looseObject({
  id: z.string().regex(/^\d{1,20}$/),
  text,
  created_at: text,
  author_id: text,
  lang: optional,
  in_reply_to_user_id: optional,
  edit_history_tweet_ids: z.array(z.string().regex(/^\d{1,20}$/)).catch([]),
  referenced_tweets: z.array(z.looseObject({ type: text, id: text })).catch([]),
  entities,
  note_tweet: z.looseObject({ text, entities }).nullable().catch(null),
  attachments: z.looseObject({ media_keys: z.array(z.string()).catch([]) }).catch({ media_keys: [] }),
})
export type XPost = z.infer<typeof post>

const user = z.looseObject({ id: z.string(), name: text, username: text })
const variant = z.looseObject({ bit_rate: z.number().catch(0), url: text, content_type: text })
const media = z.looseObject({
  media_key: z.string(),
  type: text,
  url: optional,
  preview_image_url: optional,
  variants: z.array(variant).catch([]),
})
export type XMedia = z.infer<typeof media>

/** Entries that cannot be read are left out, not the answer with them. */
const each = <Value extends z.ZodType>(schema: Value) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((one) => schema.safeParse(one).data ?? []))

const includes = z
  .looseObject({ users: each(user), tweets: each(post), media: each(media) })
  .catch({ users: [], tweets: [], media: [] })

/** A partial error of an answer that is otherwise well (docs.x.com/x-api/fundamentals/response-codes-and-errors). */
const problem = z.looseObject({
  title: text,
  type: text,
  detail: text,
  resource_id: optional,
  value: optional,
})

/** Posts as API v2 gives them, with what they refer to. */
export const xPosts = z.looseObject({
  data: each(post),
  includes,
  errors: each(problem),
  meta: z
    .looseObject({ result_count: z.number().catch(0), next_token: optional })
    .catch({ result_count: 0, next_token: null }),
})
export type XPosts = z.infer<typeof xPosts>

/** The answer of /2/users/by/username/:username. */
export const xUser = z.looseObject({ data: user.nullable().catch(null), errors: each(problem) })
