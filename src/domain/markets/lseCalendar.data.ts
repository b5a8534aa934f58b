import type { ExchangeCalendar } from './exchangeCalendar.ts'

const halfDay = (name: string) => ({ name, sessions: [{ opens: '08:00', closes: '12:30' }] })

/**
 * London Stock Exchange, continuous trading of SETS. It closes on the bank holidays of England and
 * Wales, and the market begins to close at 12:30 on the last trading day before Christmas and before the
 * New Year. Sources: the exchange’s list of business days; the bank holidays of England and Wales as
 * published on GOV.UK (to 2028; Banking and Financial Dealings Act 1971, schedule 1). The half days of
 * 2027 rest on the exchange’s standing practice. Extraordinary bank holidays are proclaimed at short
 * notice: enter them when they are. Extend a year at a time.
 */
export const lseCalendar: ExchangeCalendar = {
  code: 'LSE',
  name: 'London Stock Exchange',
  timeZone: 'Europe/London',
  weekdays: [1, 2, 3, 4, 5],
  sessions: [{ opens: '08:00', closes: '16:30' }],
  from: '2025-01-01',
  until: '2027-12-31',
  holidays: {
    '2025-01-01': 'New Year’s Day',
    '2025-04-18': 'Good Friday',
    '2025-04-21': 'Easter Monday',
    '2025-05-05': 'Early May bank holiday',
    '2025-05-26': 'Spring bank holiday',
    '2025-08-25': 'Summer bank holiday',
    '2025-12-25': 'Christmas Day',
    '2025-12-26': 'Boxing Day',

    '2026-01-01': 'New Year’s Day',
    '2026-04-03': 'Good Friday',
    '2026-04-06': 'Easter Monday',
    '2026-05-04': 'Early May bank holiday',
    '2026-05-25': 'Spring bank holiday',
    '2026-08-31': 'Summer bank holiday',
    '2026-12-25': 'Christmas Day',
    '2026-12-28': 'Boxing Day',

    '2027-01-01': 'New Year’s Day',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-05-03': 'Early May bank holiday',
    '2027-05-31': 'Spring bank holiday',
    '2027-08-30': 'Summer bank holiday',
    '2027-12-27': 'Christmas Day',
    '2027-12-28': 'Boxing Day',
  },
  specialDays: {
    '2025-12-24': halfDay('Christmas Eve'),
    '2025-12-31': halfDay('New Year’s Eve'),
    '2026-12-24': halfDay('Christmas Eve'),
    '2026-12-31': halfDay('New Year’s Eve'),
    '2027-12-24': halfDay('Christmas Eve'),
    '2027-12-31': halfDay('New Year’s Eve'),
  },
}
