import type { CheerioAPI } from 'cheerio'
import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { resolveLink } from './resolveLink.ts'

type Post = ReturnType<CheerioAPI>

const places: readonly (readonly [selector: string, kind: WireMedia['kind']])[] = [
  ['.tgme_widget_message_photo_wrap', 'photo'],
  ['.tgme_widget_message_video_player', 'video'],
  ['.tgme_widget_message_voice, .tgme_widget_message_roundvideo_player', 'audio'],
  ['.tgme_widget_message_document_wrap', 'document'],
  ['.tgme_widget_message_poll', 'poll'],
  ['.tgme_widget_message_link_preview', 'link'],
]

const backgroundUrl = /background-image:\s*url\(['"]?([^'")]+)['"]?\)/i

/** Where a block's file is: a link to its own post in an album, a page, else the picture in its style. */
const addressOf = (block: Post): string | null => {
  const stated = block.attr('href') ?? block.attr('src') ?? block.find('[src]').attr('src')
  const drawn = backgroundUrl.exec(block.attr('style') ?? '')?.[1]
  return resolveLink(stated ?? drawn ?? '')
}

/** What a post carries besides text. Albums are one block whose pictures link to posts of their own ("?single"). */
export function telegramMedia($: CheerioAPI, post: Post): WireMedia[] {
  return places.flatMap(([selector, kind]) =>
    post
      .find(selector)
      .toArray()
      .map((block) => ({ kind, url: addressOf($(block)), type: null })),
  )
}
