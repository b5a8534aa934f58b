import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { FeedEntry } from './feedEntry.ts'
import { wireItemFromEntry } from './wireItemFromEntry.ts'
import type { WireDocument, WireFormat, WireReading, WireWarning } from './wireParser.ts'

interface ReadEntry {
  entry: FeedEntry
  item: WireItem | null
}

const checks: readonly { code: WireWarning['code']; holds: (read: ReadEntry) => boolean; what: string }[] = [
  {
    code: 'entry-skipped',
    holds: ({ item }) => item === null,
    what: 'without headline, text and link left out',
  },
  {
    code: 'time-unreadable',
    holds: ({ entry, item }) => entry.posted !== undefined && item?.postedAtBasis === 'none',
    what: 'with a posted time that cannot be read',
  },
  {
    code: 'link-unresolved',
    holds: ({ entry, item }) => entry.link !== undefined && item !== null && item.url === null,
    what: 'with a link that is no http address',
  },
]

const warningsOn = (name: string, read: readonly ReadEntry[]): WireWarning[] =>
  checks.flatMap(({ code, holds, what }) => {
    const count = read.filter(holds).length
    const entries = count === 1 ? '1 entry' : `${String(count)} entries`
    return count > 0 ? [{ code, message: `${name}: ${entries} ${what}.` }] : []
  })

/** The entries of a feed as a reading: its items in the document's order, and what is odd about them. */
export function readEntries(
  { name }: WireDocument,
  format: WireFormat,
  entries: readonly FeedEntry[],
): WireReading {
  const read = entries.map((entry) => ({ entry, item: wireItemFromEntry(entry) }))
  const items = read.flatMap(({ item }) => (item ? [item] : []))
  const outcome = items.length > 0 ? 'ok' : 'empty'
  return { outcome, format, channel: null, items, warnings: warningsOn(name, read) }
}
