import type { ResolvedItem } from '../ResolvedItem.ts'
import type { DemoSource } from '../DemoSource.ts'
import { escapeMarkup } from './escapeMarkup.ts'

/** An Atom document (RFC 4287); `updated` moves when the source edits an entry. */
export function composeAtom(source: DemoSource, items: ResolvedItem[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${source.language}">
<title>${escapeMarkup(source.name)}</title>
<id>${escapeMarkup(source.url)}</id>
<link rel="alternate" type="text/html" href="${escapeMarkup(source.url)}"/>
<updated>${items.map(lastChange).sort().at(-1) ?? ''}</updated>
<author><name>${escapeMarkup(source.name)}</name></author>
${items.map(entry).join('\n')}
</feed>
`
}

function lastChange(one: ResolvedItem): string {
  return (one.editedAt ?? one.postedAt).toISOString()
}

function entry(one: ResolvedItem): string {
  return `<entry>
<title>${escapeMarkup(one.headline)}</title>
<id>${escapeMarkup(one.externalId)}</id>
<link rel="alternate" type="text/html" href="${escapeMarkup(one.url)}"/>
<published>${one.postedAt.toISOString()}</published>
<updated>${lastChange(one)}</updated>
<content type="html">${escapeMarkup(`<p>${escapeMarkup(one.text)}</p>`)}</content>
</entry>`
}
