import { parseCalendarDay } from './parseCalendarDay.ts'

/** No newspaper is older than 1605, and none is planned beyond this. */
export const paperYears = { first: 1600, last: 2199 } as const

/** Whether a text is a calendar day (YYYY-MM-DD) that a paper can be founded on or printed for. */
export const isPaperDay = (text: string): boolean => {
  const day = parseCalendarDay(text)
  return day !== null && day.year >= paperYears.first && day.year <= paperYears.last
}
