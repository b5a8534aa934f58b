import { parseCalendarDay } from '../../domain/editions/parseCalendarDay.ts'

const short = (date: string): string => {
  const day = parseCalendarDay(date)
  return day ? `${day.weekdayName.slice(0, 3)} ${day.day} ${day.monthName.slice(0, 3)}` : date
}

/** When the fact-check of an article is due, told from today’s date: `Due today`, `Late: Wed 24 Jun`. */
export const dueLabel = (due: string | null, today: string): string => {
  if (due === null) return 'No edition yet'
  if (due === today) return 'Due today'
  return due < today ? `Late: ${short(due)}` : `Due ${short(due)}`
}
