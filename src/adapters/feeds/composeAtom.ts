import { generateAtomFeed } from 'feedsmith'

export interface FeedEntry {
  /** Its lasting address, which is its id too. */
  href: string
  /** Told apart from other entries of the same address; empty for none. */
  fragment?: string
  title: string
  summary: string
  /** ISO 8601 in UTC. */
  published: string
  updated: string
  section?: string
}

export interface FeedOf {
  /** Scheme and host of the paper. */
  origin: string
  /** Path of the feed from the root. */
  path: string
  /** Path of the page that says the same. */
  page: string
  title: string
  author: string
  /** ISO 8601 in UTC. */
  updated: string
  entries: readonly FeedEntry[]
}

/** XML 1.0 has no way to write these, not even escaped; readers refuse a feed that holds one. */
// eslint-disable-next-line no-control-regex -- exactly these are meant
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const text = (value: string) => ({ value: value.replace(unwritable, '') })

const entryOf = (origin: string, entry: FeedEntry) => ({
  id: origin + entry.href + (entry.fragment ? `#${entry.fragment}` : ''),
  title: text(entry.title),
  summary: text(entry.summary),
  links: [{ rel: 'alternate', type: 'text/html', href: origin + entry.href }],
  published: new Date(entry.published),
  updated: new Date(entry.updated),
  ...(entry.section === undefined ? {} : { categories: [{ term: text(entry.section).value }] }),
})

/** A feed as Atom (RFC 4287). Text is plain text: whatever looks like markup is shown, not read. */
export const composeAtom = ({ origin, path, page, title, author, updated, entries }: FeedOf): string =>
  generateAtomFeed({
    id: origin + path,
    title: text(title),
    updated: new Date(updated),
    authors: [{ name: text(author).value }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: origin + path },
      { rel: 'alternate', type: 'text/html', href: origin + page },
    ],
    entries: entries.map((one) => entryOf(origin, one)),
  })
