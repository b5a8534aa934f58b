import type { Payload } from 'payload'
import { longDate } from '../domain/editions/longDate.ts'
import { parseCalendarDay } from '../domain/editions/parseCalendarDay.ts'
import type { ArchivedDay, ArchiveMonth, ArchiveView, ArchiveYear } from '../site/views/ArchiveView.ts'
import { editionView } from './editionView.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'

interface VoidDay {
  /** YYYY-MM-DD */
  date: string
  reason: string
}

/** The days that a publisher declared to be without a paper. */
export const voidDays = async (payload: Payload): Promise<VoidDay[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { status: { equals: 'void' } },
    depth: 0,
    pagination: false,
    joins: false,
    select: { date: true, voidReason: true },
  })
  return docs.map(({ date, voidReason }) => ({ date, reason: voidReason ?? '' }))
}

const yearOf = (date: string): string => date.slice(0, 4)

const printedDay = async (read: SnapshotReader, paper: Paper, date: string): Promise<ArchivedDay | null> => {
  const release = paper.editions.get(date)?.newest.manifest
  if (!release) return null
  const articles = release.sections.flatMap((one) => one.articles)
  const [lead] = await read(articles.slice(0, 1).map((one) => one.sha256))
  const edition = editionView(release)
  return { kind: 'printed', edition, leadHeadline: lead?.headline ?? null, articleCount: articles.length }
}

const asMonths = (days: readonly { date: string; day: ArchivedDay }[]): ArchiveMonth[] => {
  const months = new Map<string, ArchiveMonth>()
  for (const { date, day } of days) {
    const month = date.slice(0, 7)
    const known = months.get(month) ?? { month, title: parseCalendarDay(date)?.monthName ?? month, days: [] }
    months.set(month, { ...known, days: [...known.days, day] })
  }
  return [...months.values()]
}

const yearsOf = (dates: readonly string[], shown: string): ArchiveYear[] => {
  const years = [...new Set(dates.map(yearOf))].sort().reverse()
  return years.map((year) => ({ year, href: `/editions/${year}`, isShown: year === shown }))
}

interface Shelf {
  paper: Paper
  /** Why there was no paper, by day. */
  empty: ReadonlyMap<string, string>
}

const dayOf = async (read: SnapshotReader, { paper, empty }: Shelf, date: string): Promise<ArchivedDay> =>
  (await printedDay(read, paper, date)) ?? {
    kind: 'void',
    date,
    longDate: longDate(date),
    reason: empty.get(date) ?? '',
  }

/** The year to open at: that of the newest edition, before the first one that of the newest void day. */
const newestYear = ({ paper, empty }: Shelf): string => {
  const newest = (dates: Iterable<string>) => [...dates].sort().at(-1)
  return yearOf(newest(paper.editions.keys()) ?? newest(empty.keys()) ?? '')
}

/**
 * The printed editions of a year, newest first, by month, with the days that had no paper; of the newest
 * year when none is named. Null for a year that has neither.
 */
export const archive = async (
  read: SnapshotReader,
  { paper, voids, year }: { paper: Paper; voids: readonly VoidDay[]; year: string | null },
): Promise<ArchiveView | null> => {
  const shelf = { paper, empty: new Map(voids.map((one) => [one.date, one.reason])) }
  const dates = [...new Set([...paper.editions.keys(), ...shelf.empty.keys()])].sort().reverse()
  const shown = year ?? newestYear(shelf)
  const inYear = dates.filter((date) => yearOf(date) === shown)
  if (year !== null && inYear.length === 0) return null
  const days: { date: string; day: ArchivedDay }[] = []
  for (const date of inYear) days.push({ date, day: await dayOf(read, shelf, date) })
  return { year: shown, years: yearsOf(dates, shown), months: asMonths(days) }
}
