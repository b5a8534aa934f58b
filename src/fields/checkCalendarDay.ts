import type { TextFieldSingleValidation } from 'payload'
import { isPaperDay, paperYears } from '../domain/editions/isPaperDay.ts'
import { parseCalendarDay } from '../domain/editions/parseCalendarDay.ts'

/** A day of a paper, in the calendar, written YYYY-MM-DD. */
export const checkCalendarDay: TextFieldSingleValidation = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'Write the day as 2026-06-25.'
  if (!parseCalendarDay(value)) return `There is no ${value} in the calendar.`
  const { first, last } = paperYears
  return isPaperDay(value) ? true : `Write a day of the years ${first} to ${last}.`
}
