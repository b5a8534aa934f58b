import type { Payload } from 'payload'
import { readMasthead } from '../../commands/readMasthead.ts'
import { calendarDay } from '../../domain/editions/calendarDay.ts'
import { parseCalendarDay } from '../../domain/editions/parseCalendarDay.ts'

interface Asked {
  /** YYYY-MM-DD; today in the masthead's time zone without it. */
  date: string | undefined
  now: Date
  say: (line: string) => void
}

/** The id of a day's edition; null, said in words, for no day of a calendar and for a day without one. */
export const editionOfDay = async (payload: Payload, { date, now, say }: Asked): Promise<string | null> => {
  const today = calendarDay(now, (await readMasthead(payload)).timeZone)
  const day = date ?? today
  if (!parseCalendarDay(day)) {
    say(`“${day}” is no day of a calendar. Write it as year-month-day, such as ${today}.`)
    return null
  }
  const { docs } = await payload.find({
    collection: 'editions',
    where: { date: { equals: day } },
    limit: 1,
    depth: 0,
  })
  if (docs[0]) return docs[0].id
  say(`There is no edition of ${day}. Plan one in the admin first.`)
  return null
}
