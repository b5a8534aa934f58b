import { load } from 'cheerio'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import { parseTelegramPage } from '../wire/parseTelegramPage.ts'
import type { ParsedWire } from '../wire/wireParser.ts'
import { pagePictures } from './pagePictures.ts'
import type { PageReader } from './pageReading.ts'
import { unreadPage } from './unreadPage.ts'

const EDITED = 'The post is marked as edited.'
const drawn = '.tgme_widget_message_photo_wrap, .tgme_widget_message_video_thumb, .link_preview_image'
const backgroundUrl = /background-image:\s*url\(['"]?([^'")]+)['"]?\)/i

/** Telegram answers with status 200 whatever has become of a post; only these two mean that it is not there. */
const meansGone = new Set(['post-missing', 'unknown-channel'])

const isPost = ({ externalId, raw }: WireItem, id: string): boolean => {
  const [channel, number] = id.split('/')
  const album: unknown = 'album' in raw ? raw.album : []
  const isInAlbum = Array.isArray(album) && album.includes(number)
  return externalId === id || (isInAlbum && externalId.startsWith(`${channel ?? ''}/`))
}

const findPost = (page: ParsedWire, identity: string): WireItem | null => {
  const id = identity.slice('tg:'.length)
  return 'items' in page ? (page.items.find((item) => isPost(item, id)) ?? null) : null
}

const picturesOf = (html: string, finalUrl: string): string[] => {
  const $ = load(html)
  const styles = $(`.tgme_widget_message ${drawn.replaceAll(', ', ', .tgme_widget_message ')}`)
    .toArray()
    .map((block) => $(block).attr('style') ?? '')
  return pagePictures(
    styles.flatMap((style) => backgroundUrl.exec(style)?.[1] ?? []),
    finalUrl,
  )
}

/** The account as its readers write it, and the name a post is signed with. */
const authorsOf = ({ url, author }: WireItem): string[] => {
  const channel = /t\.me\/(\w+)\//.exec(url ?? '')?.[1]
  return [...(channel ? [`@${channel}`] : []), ...(author ? [author] : [])]
}

/** One post of Telegram in its embedded widget (`?embed=1`), by the structure of the page. */
export const readTelegramPost: PageReader = (html, { finalUrl }, { identity }) => {
  const page = parseTelegramPage({ name: 'The page', text: html, entries: 0 })
  const post = findPost(page, identity)
  if (!post) {
    return 'code' in page && meansGone.has(page.code)
      ? unreadPage('gone', 'Telegram says that this post does not exist (any more)')
      : unreadPage('unreadable', 'Telegram did not show this post')
  }
  return {
    outcome: 'read',
    title: post.headline,
    text: post.text,
    authors: authorsOf(post),
    postedAt: post.postedAt,
    pictures: picturesOf(html, finalUrl),
    note: post.markedEdited ? EDITED : '',
  }
}
