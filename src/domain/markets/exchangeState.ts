import { zonedTime, type ZonedTime } from '../editions/zonedTime.ts'
import { countdown } from './countdown.ts'
import type { ExchangeCalendar } from './exchangeCalendar.ts'
import { instantAt } from './instantAt.ts'
import { nextDay } from './nextDay.ts'
import { tradingSessions } from './tradingSessions.ts'

export type ExchangePhase = 'open' | 'before-open' | 'break' | 'after-close' | 'weekend' | 'holiday'

export interface ExchangeState {
  code: string
  open: boolean
  phase: ExchangePhase
  /** The next opening or closing, ISO 8601 in UTC; null when it lies beyond the published calendar. */
  changesAt: string | null
  /** e.g. `opens in 6 h 55 min`, `closes in 40 min`. */
  sentence: string
  /** Why today is unlike other days: the holiday's name, or what shortens the day; else null. */
  note: string | null
}

/** More than any exchange stays shut in a row, Lunar New Year with its weekends included. */
const longestClosure = 21

const nextOpening = (calendar: ExchangeCalendar, after: string): Date | null => {
  let date = after
  for (let ahead = 0; ahead < longestClosure; ahead += 1) {
    date = nextDay(date)
    const first = tradingSessions(calendar, date)[0]
    if (first) return instantAt(date, first.opens, calendar.timeZone)
  }
  return null
}

const idlePhase = (calendar: ExchangeCalendar, date: string, time: string): ExchangePhase => {
  const sessions = tradingSessions(calendar, date)
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (!first || !last) return date in calendar.holidays ? 'holiday' : 'weekend'
  if (time < first.opens) return 'before-open'
  return time < last.closes ? 'break' : 'after-close'
}

const nextChange = (calendar: ExchangeCalendar, { date, time }: ZonedTime): Date | null => {
  const sessions = tradingSessions(calendar, date)
  const bells = sessions.flatMap((one) => [one.opens, one.closes])
  const bell = bells.find((one) => time < one)
  return bell ? instantAt(date, bell, calendar.timeZone) : nextOpening(calendar, date)
}

const noteOf = (calendar: ExchangeCalendar, date: string): string | null =>
  calendar.holidays[date] ?? calendar.specialDays[date]?.name ?? null

const sentenceOf = (open: boolean, change: Date | null, now: Date): string => {
  if (!change) return 'next opening not yet published'
  return `${open ? 'closes' : 'opens'} in ${countdown(change.getTime() - now.getTime())}`
}

/**
 * Whether an exchange trades at a moment, and when that changes: open from the minute of opening, shut
 * from the minute of closing. Null outside the days the calendar was published for and for a zone that
 * does not exist, since a guess would be printed as fact.
 */
export const exchangeState = (calendar: ExchangeCalendar, now: Date): ExchangeState | null => {
  const there = zonedTime(now, calendar.timeZone)
  if (!there || there.date < calendar.from || there.date > calendar.until) return null
  const { date, time } = there
  const open = tradingSessions(calendar, date).some((one) => one.opens <= time && time < one.closes)
  const change = nextChange(calendar, there)
  return {
    code: calendar.code,
    open,
    phase: open ? 'open' : idlePhase(calendar, date, time),
    changesAt: change?.toISOString() ?? null,
    sentence: sentenceOf(open, change, now),
    note: noteOf(calendar, date),
  }
}
