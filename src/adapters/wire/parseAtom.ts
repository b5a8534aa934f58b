import type { AtomFeed } from 'feedsmith'
import { parseAtomFeed } from 'feedsmith'
import type { TakenBack } from '../../domain/wire/takenBack.ts'
import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { deletedEntries } from './deletedEntries.ts'
import { dublinCore } from './dublinCore.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { mediaFromFile } from './mediaFromFile.ts'
import { readEntries } from './readEntries.ts'
import type { WireParser, WireReading } from './wireParser.ts'

type Entry = AtomFeed.Entry<string>
type Feed = AtomFeed.Feed<string>
type Link = AtomFeed.Link<string>

const isAlternate = ({ rel }: Link): boolean => !rel || rel === 'alternate'
const isPage = ({ type }: Link): boolean => !type || type.includes('html')

const linkOf = (links: readonly Link[] = []): string | undefined => {
  const alternates = links.filter(isAlternate)
  return (alternates.find(isPage) ?? alternates[0])?.href
}

const mediaOf = (links: readonly Link[] = []): WireMedia[] =>
  links.filter(({ rel }) => rel === 'enclosure').flatMap(({ href, type }) => mediaFromFile(href, type))

const languageOf = (entry: Entry, feed: Feed): string | undefined =>
  firstStated([entry.xml?.lang, dublinCore(entry.dc).language, feed.xml?.lang, dublinCore(feed.dc).language])

const authorOf = (entry: Entry, feed: Feed): string | undefined => (entry.authors ?? feed.authors)?.[0]?.name

const baseOf = ({ links }: Feed): string | undefined =>
  links?.find(({ rel }) => rel === 'self')?.href ?? linkOf(links)

const entryFrom =
  (feed: Feed) =>
  (entry: Entry): FeedEntry => ({
    id: entry.id,
    idIsLink: true,
    link: linkOf(entry.links),
    bases: [baseOf(feed), feed.xml?.base, entry.xml?.base],
    headline: entry.title?.value,
    texts: [entry.content?.value, entry.summary?.value].map((value) => ({ value, isMarkup: true })),
    posted: firstStated([entry.published, entry.updated]),
    updated: entry.updated,
    author: authorOf(entry, feed),
    language: languageOf(entry, feed),
    media: mediaOf(entry.links),
    raw: entry,
  })

/** What a feed took back is not read as an entry of it, should both stand in one document. */
const withoutDeleted = (read: WireReading, takenBack: TakenBack[]): WireReading => {
  const gone = new Set(takenBack.map(({ externalId }) => externalId))
  const items = read.items.filter(({ externalId }) => !gone.has(externalId))
  return { ...read, outcome: items.length + gone.size > 0 ? 'ok' : 'empty', items, takenBack }
}

/** Atom (RFC 4287): `updated` is required there and `published` is not, so it stands in for it. */
export const parseAtom: WireParser = (document) => {
  const feed = parseAtomFeed(document.text)
  const entries = feed.entries ?? []
  const read = readEntries(document, 'atom', entries.map(entryFrom(feed)))
  return withoutDeleted(read, deletedEntries(document.text, entries))
}
