import { z } from 'zod'
import { finding } from '../publication/finding.ts'

/** What a pasted URL turned out to be. Only `post` and `web` count as provenance. */
export const linkKind = z.enum([
  'post',
  'web',
  'container',
  'missing-id',
  'bad-id',
  'private',
  'shortlink',
  'homepage',
  'not-post',
  'invalid',
])
export type LinkKind = z.infer<typeof linkKind>

/**
 * The identity of one URL. Three values are kept apart: `rawUrl` (as pasted, never altered),
 * `identity` (the key for equality; set for `post` and `web` only) and `canonicalUrl` (what a
 * reader is shown). `claimedAuthor` is the name in the URL, which nobody has confirmed yet;
 * `postedAt` is the time written in the post's number (ISO 8601, UTC). `durable` is false when the
 * identity may come to name another post, or none. The order of the keys is the order of the
 * command's JSON.
 */
export const linkIdentity = z.object({
  rawUrl: z.string(),
  kind: linkKind,
  platform: z.string(),
  identity: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  claimedAuthor: z.string().nullable(),
  postedAt: z.iso.datetime().nullable(),
  durable: z.boolean(),
  findings: z.array(finding),
})
export type LinkIdentity = z.infer<typeof linkIdentity>
