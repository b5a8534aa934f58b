import { parseCalendarDay } from './parseCalendarDay.ts'

/**
 * The edition's label, e.g. `Thursday Ed.`, from its calendar day alone: a label kept beside a date
 * can come to contradict it. What is not a calendar day is labelled `Undated Ed.`.
 */
export const editionLabel = (date: string): string =>
  `${parseCalendarDay(date)?.weekdayName ?? 'Undated'} Ed.`
