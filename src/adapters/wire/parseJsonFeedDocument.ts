import type { JsonFeed } from 'feedsmith'
import { detectJsonFeed, parseJsonFeed } from 'feedsmith'
import type { WireMedia } from '../../domain/wire/wireItem.ts'
import type { EntryText, FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { mediaFromFile } from './mediaFromFile.ts'
import { readEntries } from './readEntries.ts'
import { refuseWire } from './refuseWire.ts'
import type { WireParser } from './wireParser.ts'

type Item = JsonFeed.Item<string>
type Feed = JsonFeed.Feed<string>

/** Ids may be numbers, and a number beyond 2^53 would not come through: it is read as letters. */
const longNumericId = /("id"\s*:\s*)(-?\d{16,})(?=\s*[,}])/gi

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(longNumericId, '$1"$2"'))
  } catch {
    return undefined
  }
}

const textsOf = ({ content_text, content_html, summary }: Item): EntryText[] => [
  { value: content_text, isMarkup: false },
  { value: content_html, isMarkup: true },
  { value: summary, isMarkup: true },
]

const mediaOf = ({ image, attachments = [] }: Item): WireMedia[] => [
  ...mediaFromFile(image, 'image'),
  ...attachments.flatMap(({ url, mime_type }) => mediaFromFile(url, mime_type)),
]

const entryFrom =
  (feed: Feed) =>
  (item: Item): FeedEntry => ({
    id: item.id,
    idIsLink: true,
    link: firstStated([item.url, item.external_url]),
    bases: [feed.feed_url, feed.home_page_url],
    headline: item.title,
    texts: textsOf(item),
    posted: firstStated([item.date_published, item.date_modified]),
    updated: item.date_modified,
    author: (item.authors ?? feed.authors)?.[0]?.name,
    language: firstStated([item.language, feed.language]),
    media: mediaOf(item),
    raw: item,
  })

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export const parseJsonFeedDocument: WireParser = (document) => {
  const json = parseJson(document.text)
  if (json === undefined)
    return { outcome: 'broken', code: 'json-broken', message: `${document.name} is broken JSON.` }
  if (!detectJsonFeed(json))
    return refuseWire(
      'not-a-feed',
      `${document.name} is JSON, but no JSON Feed: "version" or "items" is missing.`,
    )
  const feed = parseJsonFeed(json)
  const entries = 'items' in json && Array.isArray(json.items) ? json.items.length : 0
  return readEntries({ ...document, entries }, 'json', (feed.items ?? []).map(entryFrom(feed)))
}
