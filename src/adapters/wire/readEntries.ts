import { nameSome } from '../../domain/wire/nameSome.ts'
import { isBeforeTheWeb } from '../../domain/wire/parsePostedAt.ts'
import { shortened } from '../../domain/wire/shortened.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { FeedEntry } from './feedEntry.ts'
import { takenBackBy } from './takenBackBy.ts'
import { wireItemFromEntry } from './wireItemFromEntry.ts'
import type { WireDocument, WireFormat, WireReading, WireWarning } from './wireParser.ts'

interface ReadEntry {
  entry: FeedEntry
  item: WireItem | null
}

const hasLostTime = ({ entry, item }: ReadEntry): boolean =>
  entry.posted !== undefined && item?.postedAtBasis === 'none'

const checks: readonly { code: WireWarning['code']; holds: (read: ReadEntry) => boolean; what: string }[] = [
  {
    code: 'time-unreadable',
    holds: (read) => hasLostTime(read) && !isBeforeTheWeb(read.entry.posted ?? ''),
    what: 'with a posted time that cannot be read',
  },
  {
    code: 'time-unbelieved',
    holds: (read) => hasLostTime(read) && isBeforeTheWeb(read.entry.posted ?? ''),
    what: 'dated before 1990, which is not believed; the time of receipt stands for it',
  },
  {
    code: 'link-unresolved',
    holds: ({ entry, item }) => entry.link !== undefined && item !== null && item.url === null,
    what: 'with a link that is no http address',
  },
]

const entriesOf = (count: number): string => (count === 1 ? '1 entry' : `${String(count)} entries`)

const warningsOn = (name: string, read: readonly ReadEntry[]): WireWarning[] =>
  checks.flatMap(({ code, holds, what }) => {
    const count = read.filter(holds).length
    return count > 0 ? [{ code, message: `${name}: ${entriesOf(count)} ${what}.` }] : []
  })

/** One sentence, however many they are, with the first of them by name. */
const statusWarning = (name: string, entries: readonly FeedEntry[]): WireWarning[] => {
  const odd = entries.filter(({ unknownStatus }) => unknownStatus)
  if (odd.length === 0) return []
  const each = odd.map(
    ({ unknownStatus, id }) =>
      `“${shortened(unknownStatus ?? '', 40)}” of ${shortened(id || 'an item without an id', 100)}`,
  )
  const what = `${entriesOf(odd.length)} with a publishing status that is not known, taken as usable`
  return [{ code: 'status-unknown', message: `${name}: ${what}: ${nameSome(each)}.` }]
}

const skippedWarning = (name: string, leftOut: number): WireWarning[] => {
  const message = `${name}: ${entriesOf(leftOut)} left out: no headline, text or link that could be read.`
  return leftOut > 0 ? [{ code: 'entry-skipped', message }] : []
}

/**
 * The entries of a feed as a reading: its items in the document's order, and what is odd about them.
 * Entries that the reader underneath dropped without a word are counted from the document.
 */
export function readEntries(
  { name, entries: stated }: WireDocument,
  format: WireFormat,
  entries: readonly FeedEntry[],
): WireReading {
  const takenBack = entries.flatMap((entry) => takenBackBy(entry) ?? [])
  const said = entries.filter((entry) => takenBackBy(entry) === null)
  const read = said.map((entry) => ({ entry, item: wireItemFromEntry(entry) }))
  const items = read.flatMap(({ item }) => (item ? [item] : []))
  const outcome = items.length + takenBack.length > 0 ? 'ok' : 'empty'
  const leftOut = Math.max(stated, entries.length) - items.length - takenBack.length
  const warnings = [
    ...skippedWarning(name, leftOut),
    ...warningsOn(name, read),
    ...statusWarning(name, entries),
  ]
  return { outcome, format, channel: null, items, takenBack, leftOut, warnings }
}
