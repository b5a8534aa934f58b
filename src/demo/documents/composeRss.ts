import type { ResolvedItem } from '../ResolvedItem.ts'
import type { DemoSource } from '../DemoSource.ts'
import { escapeMarkup } from './escapeMarkup.ts'

/** An RSS 2.0 document. Posts of Mastodon and Bluesky have no title there, as in life. */
export function composeRss(source: DemoSource, items: ResolvedItem[]): string {
  const isPosts = source.platform === 'mastodon' || source.platform === 'bluesky'
  const entries = items.map((one) => (isPosts ? postEntry(one) : newsEntry(one)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>${escapeMarkup(source.name)}</title>
<link>${escapeMarkup(source.url)}</link>
<description>${escapeMarkup(source.stance)}</description>
<language>${source.language}</language>
${entries.join('\n')}
</channel>
</rss>
`
}

function newsEntry(one: ResolvedItem): string {
  return `<item>
<title>${escapeMarkup(one.headline)}</title>
<link>${escapeMarkup(one.url)}</link>
<guid isPermaLink="true">${escapeMarkup(one.externalId)}</guid>
<pubDate>${one.postedAt.toUTCString()}</pubDate>
<description><![CDATA[<p>${escapeMarkup(one.text)}</p>]]></description>
</item>`
}

function postEntry(one: ResolvedItem): string {
  const words = `<p>${escapeMarkup(one.headline)}</p><p>${escapeMarkup(one.text)}</p>`
  const isPage = one.externalId === one.url
  return `<item>
<link>${escapeMarkup(one.url)}</link>
<guid isPermaLink="${isPage}">${escapeMarkup(one.externalId)}</guid>
<pubDate>${one.postedAt.toUTCString()}</pubDate>
<description>${escapeMarkup(words)}</description>
</item>`
}
