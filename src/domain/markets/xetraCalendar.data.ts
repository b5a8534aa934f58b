import type { ExchangeCalendar } from './exchangeCalendar.ts'

const lastDay = { name: 'the last trading day of the year', sessions: [{ opens: '09:00', closes: '14:00' }] }

/**
 * Xetra, continuous trading before the closing auction. Source: the trading calendar of Deutsche Börse’s
 * cash market, which lists the days without trade for 2025–2029 and says that later years may change.
 * Christmas Eve and New Year’s Eve are days of settlement without trade; Whit Monday, Ascension Day and
 * the Day of German Unity are ordinary days. That the last trading day of a year ends at 14:00 is
 * announced by circular each year: those from 2026 on rest on that practice. Extend a year at a time.
 */
export const xetraCalendar: ExchangeCalendar = {
  code: 'Xetra',
  name: 'Xetra, Frankfurt',
  timeZone: 'Europe/Berlin',
  weekdays: [1, 2, 3, 4, 5],
  sessions: [{ opens: '09:00', closes: '17:30' }],
  from: '2025-01-01',
  until: '2029-12-31',
  holidays: {
    '2025-01-01': 'New Year’s Day',
    '2025-04-18': 'Good Friday',
    '2025-04-21': 'Easter Monday',
    '2025-05-01': 'Labour Day',
    '2025-12-24': 'Christmas Eve',
    '2025-12-25': 'Christmas Day',
    '2025-12-26': 'Boxing Day',
    '2025-12-31': 'New Year’s Eve',

    '2026-01-01': 'New Year’s Day',
    '2026-04-03': 'Good Friday',
    '2026-04-06': 'Easter Monday',
    '2026-05-01': 'Labour Day',
    '2026-12-24': 'Christmas Eve',
    '2026-12-25': 'Christmas Day',
    '2026-12-31': 'New Year’s Eve',

    '2027-01-01': 'New Year’s Day',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-12-24': 'Christmas Eve',
    '2027-12-31': 'New Year’s Eve',

    '2028-04-14': 'Good Friday',
    '2028-04-17': 'Easter Monday',
    '2028-05-01': 'Labour Day',
    '2028-12-25': 'Christmas Day',
    '2028-12-26': 'Boxing Day',

    '2029-01-01': 'New Year’s Day',
    '2029-03-30': 'Good Friday',
    '2029-04-02': 'Easter Monday',
    '2029-05-01': 'Labour Day',
    '2029-12-24': 'Christmas Eve',
    '2029-12-25': 'Christmas Day',
    '2029-12-26': 'Boxing Day',
    '2029-12-31': 'New Year’s Eve',
  },
  specialDays: {
    '2025-12-30': lastDay,
    '2026-12-30': lastDay,
    '2027-12-30': lastDay,
    '2028-12-29': lastDay,
    '2029-12-28': lastDay,
  },
}
