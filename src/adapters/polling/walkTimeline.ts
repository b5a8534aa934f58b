import type { Gap, PollCursor } from '../../domain/wire/pollCursor.ts'
import type { PollOutcome } from '../../domain/wire/pollOutcome.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import { latestPerId } from '../../domain/wire/latestPerId.ts'
import type { Fault } from './pageOrFault.ts'
import type { Polled } from './polled.ts'
import { sayRead } from './sayRead.ts'
import { spanOf } from './spanOf.ts'

/** Pages of one poll. */
const MOST_PAGES = 5
const GOES_ON = 'Older posts are still to be read; the next poll goes on with them.'

/** One page of a timeline, the newest first. */
export interface TimelinePage {
  items: WireItem[]
  /** The places of its newest and oldest post, whether or not they became items; null on an empty page. */
  newest: string | null
  oldest: string | null
  /** What the page behind this one is asked for by; null on the last. */
  next: string | null
  /** Posts that could not be read as such. */
  leftOut: number
}

/** Reads the page behind a place; the newest page for null. */
export type ReadTimeline = (before: string | null) => Promise<TimelinePage | Fault>

interface Stretch {
  before: string | null
  until: string | null
}

interface Walk {
  pages: TimelinePage[]
  fault: Fault | null
  left: Stretch | null
}

/** Where a stretch goes on; null at its end, or where the pages lead nowhere. */
const behind = ({ next, oldest }: TimelinePage, { before, until }: Stretch): Stretch | null => {
  const isOver = next === null || oldest === null || until === null || oldest <= until
  return isOver || next === before ? null : { before: next, until }
}

const walk = async ({ newest, gap }: PollCursor, read: ReadTimeline): Promise<Walk> => {
  const stretches: Stretch[] = [{ before: null, until: newest }, ...(gap ? [gap] : [])]
  const pages: TimelinePage[] = []
  let now = stretches.shift() ?? null
  while (now && pages.length < MOST_PAGES) {
    const page = await read(now.before)
    if (!('items' in page)) return { pages, fault: page, left: now }
    pages.push(page)
    now = behind(page, now) ?? stretches.shift() ?? null
  }
  return { pages, fault: null, left: now }
}

/** What is left, down to the lowest end of all: rather read a post twice than never. */
const gapAfter = ({ left }: Walk, { newest, gap }: PollCursor): Gap | null => {
  const until = gap?.until ?? newest
  return !left || left.before === null || until === null ? null : { before: left.before, until }
}

const cursorAfter = (walked: Walk, cursor: PollCursor): PollCursor => {
  if (walked.pages.length === 0) return cursor
  const places = [cursor.newest, ...walked.pages.map((page) => page.newest)]
  const newest =
    places
      .flatMap((place) => place ?? [])
      .sort()
      .at(-1) ?? null
  return { ...cursor, newest, gap: gapAfter(walked, cursor) }
}

const say = ({ pages }: Walk, items: readonly WireItem[], gap: Gap | null): string => {
  const leftOut = pages.reduce((sum, page) => sum + page.leftOut, 0)
  const unread =
    leftOut === 1 ? ['1 post could not be read.'] : [`${String(leftOut)} posts could not be read.`]
  const read = sayRead([{ items: [...items], warnings: [] }])
  return [read, ...(leftOut > 0 ? unread : []), ...(gap ? [GOES_ON] : [])].join(' ')
}

const outcomeOf = (items: readonly WireItem[]): PollOutcome => (items.length > 0 ? 'ok' : 'empty')

/**
 * Reads a timeline back to the newest post that is known, a few pages at a time; what is left is read by
 * the polls that follow. At first only its newest page is read. Places are compared as texts.
 */
export const walkTimeline = async (cursor: PollCursor, read: ReadTimeline): Promise<Polled> => {
  const walked = await walk(cursor, read)
  const items = latestPerId(walked.pages.flatMap((page) => page.items))
  const spans = walked.pages.flatMap((page) => spanOf(page.items) ?? [])
  const after = cursorAfter(walked, cursor)
  const kept = { items, takenBack: [], spans, cursor: after, movedTo: null }
  if (walked.fault) {
    const { outcome, said, retryAt } = walked.fault
    return { ...kept, outcome, said, retryAt }
  }
  return { ...kept, outcome: outcomeOf(items), said: say(walked, items, after.gap), retryAt: null }
}

/** A poll that came to nothing. */
export const unread = ({ outcome, said, retryAt }: Fault, cursor: PollCursor): Polled => ({
  outcome,
  said,
  retryAt,
  items: [],
  takenBack: [],
  spans: [],
  cursor,
  movedTo: null,
})
