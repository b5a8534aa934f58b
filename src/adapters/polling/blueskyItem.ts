import { z } from 'zod'
import { webFormOfAppUri } from '../../domain/provenance/webFormOfAppUri.ts'
import type { WireItem, WireMedia } from '../../domain/wire/wireItem.ts'
import { postItem } from '../wire/postItem.ts'
import { resolveLink } from '../wire/resolveLink.ts'
import type { BlueskyEntry, BlueskyMedia, BlueskyPost } from './blueskyPost.ts'
import { blueskyText, linksOf } from './blueskyText.ts'

const file = (kind: WireMedia['kind'], url: string | null | undefined): WireMedia[] =>
  url ? [{ kind, url: resolveLink(url), type: null }] : []

const shownBy = ({ images, playlist, external }: BlueskyMedia): WireMedia[] => [
  ...images.flatMap(({ fullsize }) => file('photo', fullsize)),
  ...file('video', playlist),
  ...file('link', external?.uri),
]

const shownRecord = z.looseObject({ uri: z.string() })
const wrappedRecord = z.looseObject({ record: shownRecord })

/** The page of the post that this one shows; beside pictures it is wrapped once more. */
const quotedBy = ({ record }: BlueskyMedia): WireMedia[] => {
  const uri = shownRecord.safeParse(record).data?.uri ?? wrappedRecord.safeParse(record).data?.record.uri
  return uri === undefined ? [] : file('link', webFormOfAppUri(uri.slice(0, 300)))
}

const mediaOf = ({ embed, record }: BlueskyPost): WireMedia[] => {
  const shown = embed
    ? [...shownBy(embed), ...(embed.media ? shownBy(embed.media) : []), ...quotedBy(embed)]
    : []
  const linked = linksOf(record).flatMap((uri) => file('link', uri))
  const known = new Set(shown.map(({ url }) => url))
  return [...shown, ...linked.filter(({ url }) => url !== null && !known.has(url))]
}

/** What Bluesky or the author warns of is for whoever decides about a picture. */
const noteOf = ({ labels }: BlueskyPost): string | null => {
  const names = labels.map(({ val }) => val).filter((name) => name !== '')
  return names.length > 0 ? `Labelled at Bluesky: ${names.join(', ')}.` : null
}

/** Reposts are entries of their own; older servers do not say which. */
const idOf = ({ post, reason }: BlueskyEntry): string =>
  reason ? (reason.uri ?? `repost:${reason.by.did}:${post.uri}`) : post.uri

/** An entry of an author's feed as a wire item; a repost is a forward with the words it passes on. */
export const blueskyItem = (entry: BlueskyEntry): WireItem => {
  const { post, reason } = entry
  return postItem({
    id: idOf(entry),
    url: webFormOfAppUri(post.uri),
    text: blueskyText(post.record),
    language: post.record.langs[0] ?? null,
    author: post.author.displayName || post.author.handle,
    posted: reason ? reason.indexedAt : post.record.createdAt,
    edited: null,
    isEdited: false,
    forwardOf: reason ? `@${post.author.handle}` : null,
    editorsNote: noteOf(post),
    media: mediaOf(post),
    raw: entry,
  })
}
