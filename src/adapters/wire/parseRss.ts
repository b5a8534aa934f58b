import type { RssFeed } from 'feedsmith'
import { parseRssFeed } from 'feedsmith'
import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { dublinCore } from './dublinCore.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { mediaFromFile } from './mediaFromFile.ts'
import { readEntries } from './readEntries.ts'
import type { WireParser } from './wireParser.ts'

type Item = RssFeed.Item<string>
type Feed = RssFeed.Feed<string>

const mediaOf = ({ enclosures, media }: Item): WireMedia[] => [
  ...(enclosures ?? []).flatMap(({ url, type }) => mediaFromFile(url, type)),
  ...(media?.contents ?? []).flatMap(({ url, type, medium }) => mediaFromFile(url, type ?? medium)),
]

/** The address of an entry's own page: RSS's link, or the Atom link some feeds carry instead. */
const linkOf = ({ link, atom }: Item): string | undefined =>
  link ?? atom?.links?.find(({ rel }) => !rel || rel === 'alternate')?.href

const timesOf = ({ pubDate, dc, atom }: Item): Pick<FeedEntry, 'posted' | 'updated'> => ({
  posted: firstStated([pubDate, dublinCore(dc).date, atom?.published]),
  updated: atom?.updated,
})

const languageOf = (item: Item, feed: Feed): string | undefined =>
  firstStated([dublinCore(item.dc).language, item.xml?.lang, feed.language, dublinCore(feed.dc).language])

const entryFrom =
  (feed: Feed) =>
  (item: Item): FeedEntry => ({
    id: item.guid?.value,
    idIsLink: item.guid?.isPermaLink !== false,
    link: linkOf(item),
    bases: [feed.link, feed.xml?.base, item.xml?.base],
    headline: firstStated([item.title, dublinCore(item.dc).title]),
    texts: [item.content?.encoded, item.description].map((value) => ({ value, isMarkup: true })),
    ...timesOf(item),
    author: firstStated([dublinCore(item.dc).creator, item.authors?.[0]?.name]),
    language: languageOf(item, feed),
    media: mediaOf(item),
    raw: item,
  })

/** RSS 0.9x and 2.0 (rssboard.org/rss-specification), with Dublin Core, content:encoded and Media RSS. */
export const parseRss: WireParser = (document) => {
  const feed = parseRssFeed(document.text)
  return readEntries(document, 'rss', (feed.items ?? []).map(entryFrom(feed)))
}
