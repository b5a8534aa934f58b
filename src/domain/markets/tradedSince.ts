import { zonedTime } from '../editions/zonedTime.ts'
import type { MarketHours, TradingSpan } from './marketHours.ts'
import { nextDay } from './nextDay.ts'

/** No market rests a month; whatever is older has seen trade enough. */
const LONGEST_REST = 30 * 86_400_000

interface Stretch {
  /** Milliseconds since 1970. */
  from: number
  to: number
}

const overlap = ({ opens, closes }: TradingSpan, { from, to }: Stretch): number =>
  Math.max(0, Math.min(closes, to) - Math.max(opens, from))

/** The calendar days there that a stretch touches. */
const daysOf = ({ from, to }: Stretch, timeZone: string): string[] => {
  const last = zonedTime(new Date(to), timeZone)?.date ?? ''
  const days: string[] = []
  for (let day = zonedTime(new Date(from), timeZone)?.date ?? '9'; day <= last; day = nextDay(day))
    days.push(day)
  return days
}

/**
 * For how many milliseconds a market has traded between two moments, counted up to `enough`: none over a
 * weekend, a holiday or a lunch break.
 */
export const tradedSince = ({ timeZone, spansOn }: MarketHours, stretch: Stretch, enough: number): number => {
  if (stretch.to - stretch.from > LONGEST_REST) return enough
  let traded = 0
  for (const day of daysOf(stretch, timeZone)) {
    for (const span of spansOn(day)) traded += overlap(span, stretch)
    if (traded >= enough) return enough
  }
  return traded
}
