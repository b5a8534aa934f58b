/** A day as YYYY-MM-DD; days beyond a month run on into the next. */
export const calendarDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

export const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay()

export const shiftDay = (date: string, days: number): string =>
  calendarDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)) + days)

export const isWeekend = (date: string): boolean => [0, 6].includes(weekdayOf(date))

export const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, at) => calendarDay(year, 1, at + 1)).filter((one) =>
    one.startsWith(`${year}-`),
  )

/** The nth Monday, Thursday … of a month; the last one for n = -1. */
export const nthWeekday = (year: number, month: number, [n, day]: [number, number]): string => {
  const days = daysOf(year).filter((one) => Number(one.slice(5, 7)) === month && weekdayOf(one) === day)
  return days.at(n > 0 ? n - 1 : n) ?? ''
}

/** The entries of a table that fall in a year. */
export const ofYear = (days: Record<string, unknown>, year: number) =>
  Object.fromEntries(Object.entries(days).filter(([date]) => date.startsWith(`${year}-`)))

/** As a table lists them: only days on which there would be trade. */
export const onWeekdays = (days: [string, string][]): Record<string, string> =>
  Object.fromEntries(days.filter(([date]) => !isWeekend(date)))
