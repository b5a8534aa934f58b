import { weekdays } from '../weekdays.data.ts'

/** The day of the week of a calendar day, as templates name it. */
export const weekdayOf = (date: string): (typeof weekdays)[number] =>
  weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'sunday'
