import type { WireItem, WireMedia } from '../../domain/wire/wireItem.ts'
import { flattenMarkup } from '../wire/flattenMarkup.ts'
import { postItem } from '../wire/postItem.ts'
import { resolveLink } from '../wire/resolveLink.ts'
import type { MastodonPost, MastodonStatus } from './mastodonStatus.ts'

const kinds: Readonly<Record<string, WireMedia['kind']>> = {
  image: 'photo',
  video: 'video',
  gifv: 'video',
  audio: 'audio',
}

const mediaOf = ({ media_attachments, card }: MastodonPost): WireMedia[] => [
  ...media_attachments.map(({ type, url, remote_url }) => ({
    kind: kinds[type] ?? ('other' as const),
    url: resolveLink(url ?? remote_url ?? ''),
    type: null,
  })),
  ...(card?.url ? [{ kind: 'link' as const, url: resolveLink(card.url), type: null }] : []),
]

/** A warning put before a post is part of what it says. */
const wordsOf = ({ spoiler_text, content }: MastodonPost): string =>
  [flattenMarkup(spoiler_text), flattenMarkup(content)].filter((part) => part !== '').join('\n\n')

/** The page of a post on the server that was asked; a page it names elsewhere is not taken for the post's. */
const pageOf = ({ id, url, account }: MastodonPost, address: string): string => {
  const { hostname, host } = new URL(address)
  const isOwn = url !== null && URL.canParse(url) && new URL(url).hostname === hostname
  return isOwn ? url : `https://${host}/@${account.acct}/${id}`
}

/** A post of Mastodon, read at `address`, as a wire item; a boost is a forward with the words of the post it passes on. */
export const mastodonItem = (status: MastodonStatus, address: string): WireItem => {
  const said = status.reblog ?? status
  return postItem({
    id: status.id,
    url: status.reblog ? status.reblog.url : pageOf(status, address),
    text: wordsOf(said),
    language: said.language,
    author: said.account.display_name || said.account.acct,
    posted: status.created_at,
    edited: said.edited_at,
    isEdited: said.edited_at !== null,
    forwardOf: status.reblog ? `@${status.reblog.account.acct}` : null,
    media: mediaOf(said),
    raw: { ...status },
  })
}
