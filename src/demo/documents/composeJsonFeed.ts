import type { ResolvedItem } from '../ResolvedItem.ts'
import type { DemoSource } from '../DemoSource.ts'

/** A JSON Feed 1.1 document. Posts of X have no title there: their text opens with the headline. */
export function composeJsonFeed(source: DemoSource, items: ResolvedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.name,
    home_page_url: source.url,
    description: source.stance,
    language: source.language,
    authors: [{ name: source.name, url: source.url }],
    items: items.map((one) => ({
      id: one.externalId,
      url: one.url,
      ...words(one),
      date_published: one.postedAt.toISOString(),
      ...(one.editedAt ? { date_modified: one.editedAt.toISOString() } : {}),
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function words(one: ResolvedItem): { title?: string; content_text: string } {
  if (one.source.platform === 'x') return { content_text: `${one.headline}\n${one.text}` }
  return { title: one.headline, content_text: one.text }
}
