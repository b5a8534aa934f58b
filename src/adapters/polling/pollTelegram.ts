import { isChannelOf } from '../../domain/wire/isChannelOf.ts'
import type { Backlog, PollCursor } from '../../domain/wire/pollCursor.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { WireReading } from '../wire/wireParser.ts'
import { pageOrFault, type Fault } from './pageOrFault.ts'
import type { Fetcher, Polled, Polling } from './polled.ts'
import { previousPage } from './previousPage.ts'
import { readAnswer } from './readAnswer.ts'
import { sayRead } from './sayRead.ts'
import { spanOf } from './spanOf.ts'

/** Pages of one poll: about a hundred posts. */
const MOST_PAGES = 5
const GOES_ON = 'Older posts are still to be read; the next poll goes on with them.'

type Page = WireReading & { previous: number | null }

/** Posts below `before` (null: from the newest) that are not known, down to `until` (null: one page of them). */
interface Stretch {
  before: number | null
  until: number | null
}

interface Walk {
  pages: Page[]
  fault: Fault | null
  left: Stretch | null
}

const pageAddress = (address: string, before: number | null): string => {
  if (before === null) return address
  const url = new URL(address)
  url.searchParams.set('before', String(before))
  return url.href
}

const refuse = (said: string): Fault => ({ outcome: 'refused', said, retryAt: null })

const refusalOf = ({ format, channel }: WireReading, { handle }: Polling): Fault | null => {
  if (format !== 'telegram') return refuse('This is no preview page of a Telegram channel.')
  if (isChannelOf(handle, channel)) return null
  return refuse(`These are posts of @${channel ?? ''}, not of @${handle ?? ''}.`)
}

/** Telegram says no with status 200 or a redirect; what the page is decides. */
async function readPage(polling: Polling, before: number | null, fetch: Fetcher): Promise<Page | Fault> {
  const answer = pageOrFault(await fetch(pageAddress(polling.address, before)))
  if ('outcome' in answer) return answer
  const read = readAnswer(answer, polling.now)
  if ('code' in read) return { outcome: read.outcome, said: read.message, retryAt: null }
  return refusalOf(read, polling) ?? { ...read, previous: previousPage(answer.bytes) }
}

/** Where a stretch goes on behind a page; null where it is at its end, or the page leads in a circle. */
const behind = ({ previous }: Page, { before, until }: Stretch): Stretch | null => {
  const isOver = previous === null || until === null || previous <= until + 1
  return isOver || (before !== null && previous >= before) ? null : { before: previous, until }
}

/** Newest first; what an earlier poll left over comes after. */
async function walk(polling: Polling, fetch: Fetcher): Promise<Walk> {
  const { known, backlog } = polling.cursor
  const stretches: Stretch[] = [{ before: null, until: known }, ...(backlog ? [backlog] : [])]
  const pages: Page[] = []
  let now = stretches.shift() ?? null
  while (now && pages.length < MOST_PAGES) {
    const page = await readPage(polling, now.before, fetch)
    if (!('items' in page)) return { pages, fault: page, left: now }
    pages.push(page)
    now = behind(page, now) ?? stretches.shift() ?? null
  }
  return { pages, fault: null, left: now }
}

const numberOf = ({ externalId }: WireItem): number => Number(externalId.split('/')[1] ?? 0)

/** What is left down to the lowest end of all: rather read a post twice than never. */
const backlogOf = ({ left }: Walk, { known, backlog }: PollCursor): Backlog | null => {
  const until = backlog?.until ?? known
  if (!left || left.before === null || until === null) return null
  return { before: left.before, until }
}

const cursorAfter = (walked: Walk, cursor: PollCursor): PollCursor => {
  if (walked.pages.length === 0) return cursor
  const numbers = walked.pages.flatMap(({ items }) => items.map(numberOf))
  const highest = Math.max(cursor.known ?? 0, ...numbers)
  return { ...cursor, known: highest > 0 ? highest : null, backlog: backlogOf(walked, cursor) }
}

/**
 * Polls the public preview of a Telegram channel (t.me/s/<name>) and pages back to the newest post that
 * is known, a few pages at a time; at first only its newest page is read. Never throws.
 */
export async function pollTelegram(polling: Polling, fetch: Fetcher): Promise<Polled> {
  const walked = await walk(polling, fetch)
  const items = walked.pages.flatMap((page) => page.items)
  const cursor = cursorAfter(walked, polling.cursor)
  const spans = walked.pages.flatMap((page) => spanOf(page.items) ?? [])
  const kept = { items, takenBack: [], spans, cursor, movedTo: null }
  if (walked.fault) return { ...kept, ...walked.fault }
  const said = `${sayRead(walked.pages)}${cursor.backlog ? ` ${GOES_ON}` : ''}`
  return { ...kept, outcome: items.length > 0 ? 'ok' : 'empty', said, retryAt: null }
}
