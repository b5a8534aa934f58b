import { z } from 'zod'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const session = z.object({ opens: clockTime, closes: clockTime })
const inOrder = (sessions: z.infer<typeof session>[]): boolean => {
  const times = sessions.flatMap((one) => [one.opens, one.closes])
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') < time)
}
const sessions = z.array(session).refine(inOrder, 'sessions follow each other within one day')

/**
 * When an exchange trades, by its published calendar, in its own wall-clock time. Two sessions in a
 * day are a lunch break (Tokyo, Hong Kong). The calendar answers for `from` to `until` and no further.
 */
export const exchangeCalendar = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  timeZone: z.string(),
  /** Trading days of the week, 0 = Sunday. */
  weekdays: z.array(z.int().min(0).max(6)).min(1),
  sessions: sessions.min(1),
  from: z.iso.date(),
  until: z.iso.date(),
  /** Full closures by day, YYYY-MM-DD → the holiday's name. */
  holidays: z.record(z.iso.date(), z.string()),
  /** Days with other hours, chiefly half days. */
  specialDays: z.record(z.iso.date(), z.object({ name: z.string(), sessions: sessions.min(1) })),
})
export type ExchangeCalendar = z.infer<typeof exchangeCalendar>
export type ExchangeSession = z.infer<typeof session>
