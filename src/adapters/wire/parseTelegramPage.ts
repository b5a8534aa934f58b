import type { CheerioAPI } from 'cheerio'
import { load } from 'cheerio'
import { refuseWire } from './refuseWire.ts'
import { telegramItem } from './telegramItem.ts'
import type { ParsedWire, WireParser, WireReading, WireWarning } from './wireParser.ts'

/** What a page without posts says, told by its structure: Telegram answers refusals with HTTP 200. */
const refusals: readonly { code: string; isShown: ($: CheerioAPI) => boolean; what: string }[] = [
  {
    code: 'post-missing',
    isShown: ($) => $('.tgme_widget_message_error').length > 0,
    what: 'says that the post does not exist',
  },
  {
    code: 'no-preview',
    isShown: ($) => $('.tgme_page_title, .tgme_page_extra').length > 0,
    what: 'is the page of a channel or person without a public preview',
  },
  {
    code: 'unknown-channel',
    isShown: ($) => $('.tgme_page').length > 0,
    what: 'says that nobody has this name',
  },
]

const hasHistory = ($: CheerioAPI): boolean =>
  $('.tgme_channel_history, .tme_no_messages_found, .tgme_widget_message').length > 0

const skippedWarning = (name: string, skipped: number): WireWarning[] => {
  const what = `${String(skipped)} ${skipped === 1 ? 'block' : 'blocks'} of the page`
  return skipped > 0
    ? [{ code: 'entry-skipped', message: `${name}: ${what} left out: no post of the channel.` }]
    : []
}

function readPosts(name: string, $: CheerioAPI): WireReading {
  const blocks = $('.tgme_widget_message[data-post]')
    .toArray()
    .map((block) => $(block))
  const items = blocks.flatMap((block) => telegramItem($, block) ?? [])
  const channel = items[0]?.externalId.split('/')[0] ?? null
  const spoken = blocks.filter((block) => !block.hasClass('service_message')).length
  return {
    outcome: items.length > 0 ? 'ok' : 'empty',
    format: 'telegram',
    channel,
    items,
    takenBack: [],
    leftOut: spoken - items.length,
    warnings: skippedWarning(name, spoken - items.length),
  }
}

/** A page shows about twenty posts in some 200 kB; what is far beyond was made to keep its reader busy. */
const LARGEST_PAGE = 3_000_000
const MOST_POSTS = 200
const DEEPEST = 2000
const openings =
  /<(\/?)(?!(?:br|img|meta|link|input|hr|source|wbr|path|circle|rect|use|g)\b)[a-z][^<>]*?(\/?)>/gi

/** An HTML parser looks through every open element at each new one: depth, not length, makes it slow. */
const isTooDeep = (text: string): boolean => {
  let depth = 0
  for (const [, closes, selfCloses] of text.matchAll(openings)) {
    if (!selfCloses) depth += closes ? -1 : 1
    if (depth > DEEPEST) return true
  }
  return false
}

const isOversized = (text: string): boolean =>
  text.length > LARGEST_PAGE || text.split('data-post=').length > MOST_POSTS + 1 || isTooDeep(text)

/** A saved preview page of a public Telegram channel (t.me/s/<name>) or of one post of it. */
export const parseTelegramPage: WireParser = ({ name, text }): ParsedWire => {
  if (isOversized(text)) return refuseWire('too-large', `${name} is larger than any Telegram preview page.`)
  const $ = load(text)
  if (hasHistory($) && $('.tgme_widget_message_error').length === 0) return readPosts(name, $)
  const refusal = refusals.find(({ isShown }) => isShown($))
  if (refusal) return refuseWire(refusal.code, `${name} ${refusal.what}.`)
  return refuseWire('not-a-feed', `${name} is a web page, not a feed and not a Telegram preview page.`)
}
