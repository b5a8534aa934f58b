import type { JsonFeed } from 'feedsmith'
import { parseJsonFeed } from 'feedsmith'
import type { WireMedia } from '../../domain/wire/wireItem.ts'
import type { EntryText, FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { mediaFromFile } from './mediaFromFile.ts'
import { readEntries } from './readEntries.ts'
import type { WireDocument, WireReading } from './wireParser.ts'

type Item = JsonFeed.Item<string>
type Feed = JsonFeed.Feed<string>

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
export const parseJsonFeedDocument = (document: WireDocument, json: object): WireReading => {
  const feed = parseJsonFeed(json)
  const entries = 'items' in json && Array.isArray(json.items) ? json.items.length : 0
  return readEntries({ ...document, entries }, 'json', (feed.items ?? []).map(entryFrom(feed)))
}
