import { z } from 'zod'

const text = z.string().catch('')
const optional = z.string().nullable().catch(null)
/** Ids are numbers written as texts; some servers write them as numbers. */
const id = z.union([z.string(), z.number()]).transform(String)

const account = z.looseObject({ acct: text, display_name: text }).catch({ acct: '', display_name: '' })
const attachment = z.looseObject({ type: text, url: optional, remote_url: optional })

const post = z.looseObject({
  id,
  url: optional,
  content: text,
  spoiler_text: text,
  created_at: text,
  edited_at: optional,
  language: optional,
  account,
  media_attachments: z.array(attachment).catch([]),
  card: z.looseObject({ url: optional }).nullable().catch(null),
})
export type MastodonPost = z.infer<typeof post>

/** A Status of Mastodon (docs.joinmastodon.org/entities/Status), as far as a wire item needs it. */
export const mastodonStatus = post.extend({ reblog: post.nullable().catch(null) })
export type MastodonStatus = z.infer<typeof mastodonStatus>

/** An Account of Mastodon (docs.joinmastodon.org/entities/Account). */
export const mastodonAccount = z.looseObject({ id, suspended: z.boolean().catch(false) })
