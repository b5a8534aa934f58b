import type { DemoSource } from './DemoSource.ts'
import type { ResolvedItem } from './ResolvedItem.ts'
import { composeAtom } from './documents/composeAtom.ts'
import { composeJsonFeed } from './documents/composeJsonFeed.ts'
import { composeRdf } from './documents/composeRdf.ts'
import { composeRss } from './documents/composeRss.ts'
import { composeTelegramPage } from './documents/composeTelegramPage.ts'
import { resolveWire, type WireState } from './resolveWire.ts'
import { sources } from './sources.data.ts'

/** A document for `monexus ingest <file> --source <code>`. */
export interface WireDocumentFile {
  sourceCode: string
  filename: string
  content: string
}

const endings: Record<DemoSource['document'], string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  rdf: 'rdf.xml',
  json: 'json',
  telegram: 'html',
}

/** What every source of the demo newsroom offers at `now`, a document each, newest item first. */
export function composeWireDocuments(now: Date): WireDocumentFile[] {
  const wire = resolveWire(now)
  return sources.map((source) => ({
    sourceCode: source.code,
    filename: `${source.code.toLowerCase()}.${endings[source.document]}`,
    content: compose(source, wire),
  }))
}

/** The same documents read again after some sources edited items: only those that changed by then. */
export function composeEditedDocuments(now: Date, state: WireState = 'edited'): WireDocumentFile[] {
  const wire = resolveWire(now, state)
  return sources
    .filter((source) => wire.some((one) => one.source === source && one.editedAt !== null))
    .map((source) => ({
      sourceCode: source.code,
      filename: `${source.code.toLowerCase()}-edited.${endings[source.document]}`,
      content: compose(source, wire),
    }))
}

function compose(source: DemoSource, wire: ResolvedItem[]): string {
  const items = wire.filter((one) => one.source === source)
  if (source.document === 'rss') return composeRss(source, items)
  if (source.document === 'atom') return composeAtom(source, items)
  if (source.document === 'rdf') return composeRdf(source, items)
  if (source.document === 'json') return composeJsonFeed(source, items)
  return composeTelegramPage(source, items, wire)
}
