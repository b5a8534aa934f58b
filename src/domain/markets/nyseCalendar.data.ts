import type { ExchangeCalendar } from './exchangeCalendar.ts'

const halfDay = (name: string) => ({ name, sessions: [{ opens: '09:30', closes: '13:00' }] })

/**
 * New York Stock Exchange, core trading session. Sources: NYSE Group's announcements of holidays and
 * early closings for 2025–2027 (8 November 2024) and 2026–2028 (23 December 2025), NYSE Rule 7.2, and
 * the closure of 9 January 2025 for the national day of mourning. No holiday stands for 1 January 2028:
 * it is a Saturday, and the rule moves New Year's Day from a Sunday only. 2 July 2027 and the eves of a
 * Christmas kept on another day are whole days or holidays, as published. Extend a year at a time.
 */
export const nyseCalendar: ExchangeCalendar = {
  code: 'NYSE',
  name: 'New York Stock Exchange',
  timeZone: 'America/New_York',
  weekdays: [1, 2, 3, 4, 5],
  sessions: [{ opens: '09:30', closes: '16:00' }],
  from: '2025-01-01',
  until: '2028-12-31',
  holidays: {
    '2025-01-01': 'New Year’s Day',
    '2025-01-09': 'National Day of Mourning',
    '2025-01-20': 'Martin Luther King, Jr. Day',
    '2025-02-17': 'Washington’s Birthday',
    '2025-04-18': 'Good Friday',
    '2025-05-26': 'Memorial Day',
    '2025-06-19': 'Juneteenth',
    '2025-07-04': 'Independence Day',
    '2025-09-01': 'Labor Day',
    '2025-11-27': 'Thanksgiving Day',
    '2025-12-25': 'Christmas Day',

    '2026-01-01': 'New Year’s Day',
    '2026-01-19': 'Martin Luther King, Jr. Day',
    '2026-02-16': 'Washington’s Birthday',
    '2026-04-03': 'Good Friday',
    '2026-05-25': 'Memorial Day',
    '2026-06-19': 'Juneteenth',
    '2026-07-03': 'Independence Day',
    '2026-09-07': 'Labor Day',
    '2026-11-26': 'Thanksgiving Day',
    '2026-12-25': 'Christmas Day',

    '2027-01-01': 'New Year’s Day',
    '2027-01-18': 'Martin Luther King, Jr. Day',
    '2027-02-15': 'Washington’s Birthday',
    '2027-03-26': 'Good Friday',
    '2027-05-31': 'Memorial Day',
    '2027-06-18': 'Juneteenth',
    '2027-07-05': 'Independence Day',
    '2027-09-06': 'Labor Day',
    '2027-11-25': 'Thanksgiving Day',
    '2027-12-24': 'Christmas Day',

    '2028-01-17': 'Martin Luther King, Jr. Day',
    '2028-02-21': 'Washington’s Birthday',
    '2028-04-14': 'Good Friday',
    '2028-05-29': 'Memorial Day',
    '2028-06-19': 'Juneteenth',
    '2028-07-04': 'Independence Day',
    '2028-09-04': 'Labor Day',
    '2028-11-23': 'Thanksgiving Day',
    '2028-12-25': 'Christmas Day',
  },
  specialDays: {
    '2025-07-03': halfDay('the eve of Independence Day'),
    '2025-11-28': halfDay('the day after Thanksgiving'),
    '2025-12-24': halfDay('Christmas Eve'),
    '2026-11-27': halfDay('the day after Thanksgiving'),
    '2026-12-24': halfDay('Christmas Eve'),
    '2027-11-26': halfDay('the day after Thanksgiving'),
    '2028-07-03': halfDay('the eve of Independence Day'),
    '2028-11-24': halfDay('the day after Thanksgiving'),
  },
}
