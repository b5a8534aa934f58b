import type { TextFieldSingleValidation } from 'payload'
import { parseCalendarDay } from '../domain/editions/parseCalendarDay.ts'

/** A day that is in the calendar, written YYYY-MM-DD. */
export const checkCalendarDay: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'Write the day as 2026-06-25.'
  return parseCalendarDay(value) ? true : `There is no ${value} in the calendar.`
}
