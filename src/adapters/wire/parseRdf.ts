import type { RdfFeed } from 'feedsmith'
import { parseRdfFeed } from 'feedsmith'
import { dublinCore } from './dublinCore.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { readEntries } from './readEntries.ts'
import type { WireParser } from './wireParser.ts'

type Item = RdfFeed.Item<string>
type Feed = RdfFeed.Feed<string>

const languageOf = (item: Item, feed: Feed): string | undefined =>
  firstStated([dublinCore(item.dc).language, item.xml?.lang, dublinCore(feed.dc).language, feed.xml?.lang])

const entryFrom =
  (feed: Feed) =>
  (item: Item): FeedEntry => {
    const { title, creator, date, description } = dublinCore(item.dc)
    const texts = [item.content?.encoded, item.description, description]
    return {
      id: item.rdf?.about,
      idIsLink: true,
      link: item.link,
      bases: [feed.link, feed.xml?.base, item.xml?.base],
      headline: firstStated([item.title, title]),
      texts: texts.map((value) => ({ value, isMarkup: true })),
      posted: date,
      updated: undefined,
      author: creator,
      language: languageOf(item, feed),
      media: [],
      raw: item,
    }
  }

/**
 * The channel's table of contents. Without it the reader takes the items as they stand; with it, it
 * looks each one up in all others and leaves out those the table forgot.
 */
const tableOfContents = /<(?:\w+:)?items[\s>][^]*?<\/(?:\w+:)?items\s*>/

/** RSS 1.0 and 0.90 (web.resource.org/rss/1.0/spec): items are resources named by rdf:about. */
export const parseRdf: WireParser = (document) => {
  const feed = parseRdfFeed(document.text.replace(tableOfContents, ''))
  return readEntries(document, 'rdf', (feed.items ?? []).map(entryFrom(feed)))
}
