import type { CheerioAPI } from 'cheerio'
import { headlineFromText } from '../../domain/wire/headlineFromText.ts'
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { plainLine } from '../../domain/wire/plainLine.ts'
import { longest, type WireItem, type WireMedia } from '../../domain/wire/wireItem.ts'
import { identifyLink } from '../../domain/provenance/identifyLink.ts'
import { flattenMarkup } from './flattenMarkup.ts'
import { headlineOfSilent } from './headlineOfSilent.ts'
import { telegramMedia } from './telegramMedia.ts'

type Post = ReturnType<CheerioAPI>

const dataPost = /^([A-Za-z]\w{3,31})\/(\d{1,15})$/
const oneLine = (part: Post): string | null =>
  plainLine(flattenMarkup(part.first().html() ?? '')).slice(0, longest.line) || null

/**
 * The words of a post: `.js-message_text`, since the class without "js-" also marks the quotation a
 * post replies to. The block may hold itself once more; only the outermost counts.
 */
const textOf = ($: CheerioAPI, post: Post): string => {
  const blocks = post.find('.js-message_text').toArray()
  const outermost = blocks.filter((block) => $(block).parents('.js-message_text').length === 0)
  const texts = outermost.map((block) => flattenMarkup($(block).html() ?? ''))
  const question = oneLine(post.find('.tgme_widget_message_poll_question'))
  return [...texts, question ?? ''].filter((text) => text !== '').join('\n\n')
}

const isMarkedEdited = (post: Post): boolean => {
  const meta = post.find('.tgme_widget_message_meta').first().clone()
  meta.children().remove()
  return /\bedited\b/i.test(meta.text())
}

const timeOf = (post: Post): string | null =>
  parsePostedAt(
    post
      .find('.tgme_widget_message_date time[datetime], .tgme_widget_message_meta time[datetime]')
      .attr('datetime') ?? '',
  )

/** The other posts of an album, whose pictures stand in this one's block. */
const albumOf = (post: Post, id: string): string[] => {
  const hrefs = post
    .find('a[href*="?single"]')
    .toArray()
    .map((link) => link.attribs['href'] ?? '')
  const ids = hrefs.flatMap((href) => /\/(\d+)\?single/.exec(href)?.[1] ?? [])
  return [...new Set(ids)].filter((one) => one !== id)
}

const headlineOf = (text: string, media: readonly WireMedia[]): string =>
  headlineFromText(text) || headlineOfSilent(media)

const rawOf = (post: Post, id: string): WireItem['raw'] => ({
  post: post.attr('data-post'),
  album: albumOf(post, id),
  forwardUrl: post.find('a.tgme_widget_message_forwarded_from_name').attr('href') ?? null,
  replyTo: post.find('a.tgme_widget_message_reply').attr('href') ?? null,
  html: post.find('.js-message_text').first().html(),
})

/** Channel names have 4 to 32 letters; the number names the post in its channel. */
const postNamed = (post: Post): { channel: string; id: string } | null => {
  const [, channel, id] = dataPost.exec(post.attr('data-post') ?? '') ?? []
  return channel && id && !post.hasClass('service_message') ? { channel, id } : null
}

/** One block of a preview page as a wire item; null for service messages and for what names no post. */
export function telegramItem($: CheerioAPI, post: Post): WireItem | null {
  const named = postNamed(post)
  if (!named) return null
  const { channel, id } = named
  const url = `https://t.me/${channel}/${id}`
  const { identity, canonicalUrl } = identifyLink(url)
  const text = textOf($, post)
  const media = telegramMedia($, post)
  const postedAt = timeOf(post)
  return {
    externalId: `${channel.toLowerCase()}/${id}`,
    url,
    identity,
    canonicalUrl,
    headline: headlineOf(text, media),
    text,
    language: null,
    author: oneLine(post.find('.tgme_widget_message_from_author')),
    postedAt,
    postedAtBasis: postedAt ? 'page' : 'none',
    updatedAt: null,
    markedEdited: isMarkedEdited(post),
    forwardOf: oneLine(post.find('.tgme_widget_message_forwarded_from_name')),
    withdrawn: null,
    urgency: null,
    editorsNote: null,
    media,
    raw: rawOf(post, id),
  }
}
