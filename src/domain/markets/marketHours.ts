import type { ExchangeCalendar } from './exchangeCalendar.ts'
import { exchangeOfIndex } from './exchangeOfIndex.data.ts'
import { exchanges } from './exchanges.data.ts'
import type { Instrument } from './instrument.ts'
import { instantAt } from './instantAt.ts'
import { nextDay } from './nextDay.ts'
import { nyseCalendar } from './nyseCalendar.data.ts'
import { tradingSessions } from './tradingSessions.ts'

/** A stretch of trade, in milliseconds since 1970. */
export interface TradingSpan {
  opens: number
  closes: number
}

/** When a market trades: its stretches on each calendar day of its zone. */
export interface MarketHours {
  timeZone: string
  spansOn: (date: string) => TradingSpan[]
}

const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay()
const at = (date: string, time: string, timeZone: string): number =>
  instantAt(date, time, timeZone)?.getTime() ?? 0

/** Beyond the published calendar every weekday counts: a price may look old too early, never too late. */
const sessionsOn = (calendar: ExchangeCalendar, date: string) => {
  if (date >= calendar.from && date <= calendar.until) return tradingSessions(calendar, date)
  return calendar.weekdays.includes(weekdayOf(date)) ? calendar.sessions : []
}

/** So many days are remembered of each market: prices are asked about again and again, and no day changes. */
const mostKept = 60

/** The same hours, each day worked out once. */
const remembered = ({ timeZone, spansOn }: MarketHours): MarketHours => {
  const known = new Map<string, TradingSpan[]>()
  return {
    timeZone,
    spansOn: (date) => {
      const spans = known.get(date) ?? spansOn(date)
      if (known.size >= mostKept) known.clear()
      known.set(date, spans)
      return spans
    },
  }
}

const exchangeHours = (calendar: ExchangeCalendar): MarketHours =>
  remembered({
    timeZone: calendar.timeZone,
    spansOn: (date) =>
      sessionsOn(calendar, date).map(({ opens, closes }) => ({
        opens: at(date, opens, calendar.timeZone),
        closes: at(date, closes, calendar.timeZone),
      })),
  })

const aroundTheClock: MarketHours = {
  timeZone: 'UTC',
  spansOn: (date) => [{ opens: at(date, '00:00', 'UTC'), closes: at(nextDay(date), '00:00', 'UTC') }],
}

const newYork = 'America/New_York'
const evening = '17:00'
const [sunday, friday, saturday] = [0, 5, 6]

/** From Sunday 17:00 to Friday 17:00 in New York, as currencies are dealt. */
const currencyWeek: MarketHours = remembered({
  timeZone: newYork,
  spansOn: (date) => {
    const weekday = weekdayOf(date)
    if (weekday === saturday) return []
    const opens = at(date, weekday === sunday ? evening : '00:00', newYork)
    const closes = weekday === friday ? at(date, evening, newYork) : at(nextDay(date), '00:00', newYork)
    return [{ opens, closes }]
  },
})

const byExchange = new Map(exchanges.map((one) => [one.code, exchangeHours(one)]))
const house = exchangeHours(nyseCalendar)

/**
 * When an instrument's price can change: an index with its exchange, a fund with New York, where all the
 * desk's funds are listed, crypto at any time, currencies and commodities through the week.
 */
export const marketHours = ({ kind, symbol }: Pick<Instrument, 'kind' | 'symbol'>): MarketHours => {
  if (kind === 'crypto') return aroundTheClock
  if (kind === 'currency' || kind === 'commodity') return currencyWeek
  return byExchange.get(exchangeOfIndex[symbol] ?? '') ?? house
}
