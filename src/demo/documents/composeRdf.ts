import type { ResolvedItem } from '../ResolvedItem.ts'
import type { DemoSource } from '../DemoSource.ts'
import { escapeMarkup } from './escapeMarkup.ts'

/** An RSS 1.0 document (RDF) with its times in Dublin Core. */
export function composeRdf(source: DemoSource, items: ResolvedItem[]): string {
  const order = items.map((one) => `<rdf:li rdf:resource="${escapeMarkup(one.url)}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${escapeMarkup(source.url)}">
<title>${escapeMarkup(source.name)}</title>
<link>${escapeMarkup(source.url)}</link>
<description>${escapeMarkup(source.stance)}</description>
<dc:language>${source.language}</dc:language>
<items><rdf:Seq>${order.join('')}</rdf:Seq></items>
</channel>
${items.map(entry).join('\n')}
</rdf:RDF>
`
}

function entry(one: ResolvedItem): string {
  return `<item rdf:about="${escapeMarkup(one.externalId)}">
<title>${escapeMarkup(one.headline)}</title>
<link>${escapeMarkup(one.url)}</link>
<description>${escapeMarkup(one.text)}</description>
<dc:date>${one.postedAt.toISOString()}</dc:date>
<dc:creator>${escapeMarkup(one.source.name)}</dc:creator>
</item>`
}
