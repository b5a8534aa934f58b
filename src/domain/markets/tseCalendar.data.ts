import type { ExchangeCalendar } from './exchangeCalendar.ts'

/**
 * Tokyo Stock Exchange, auction sessions. The afternoon session has ended at 15:30 since 5 November
 * 2024 (arrowhead 4.0); trade stops for lunch; there are no half days. Sources: Japan Exchange Group’s
 * list of market holidays (national holidays, and 31 December to 3 January); the Act on National Holidays
 * (1948, no. 178), article 3: a holiday on a Sunday is made up for on the next day that is none, and a day
 * between two holidays is one; the Cabinet Office’s lists, for 2027 of 2 February 2026, with the equinoxes
 * as the National Astronomical Observatory gazettes them. The list for 2028 comes in February 2027.
 */
export const tseCalendar: ExchangeCalendar = {
  code: 'TSE',
  name: 'Tokyo Stock Exchange',
  timeZone: 'Asia/Tokyo',
  weekdays: [1, 2, 3, 4, 5],
  sessions: [
    { opens: '09:00', closes: '11:30' },
    { opens: '12:30', closes: '15:30' },
  ],
  from: '2025-01-01',
  until: '2027-12-31',
  holidays: {
    '2025-01-01': 'New Year’s Day',
    '2025-01-02': 'New Year’s closure',
    '2025-01-03': 'New Year’s closure',
    '2025-01-13': 'Coming of Age Day',
    '2025-02-11': 'National Foundation Day',
    '2025-02-24': 'Emperor’s Birthday',
    '2025-03-20': 'Vernal Equinox Day',
    '2025-04-29': 'Showa Day',
    '2025-05-05': 'Children’s Day',
    '2025-05-06': 'Greenery Day',
    '2025-07-21': 'Marine Day',
    '2025-08-11': 'Mountain Day',
    '2025-09-15': 'Respect for the Aged Day',
    '2025-09-23': 'Autumnal Equinox Day',
    '2025-10-13': 'Sports Day',
    '2025-11-03': 'Culture Day',
    '2025-11-24': 'Labour Thanksgiving Day',
    '2025-12-31': 'New Year’s closure',

    '2026-01-01': 'New Year’s Day',
    '2026-01-02': 'New Year’s closure',
    '2026-01-12': 'Coming of Age Day',
    '2026-02-11': 'National Foundation Day',
    '2026-02-23': 'Emperor’s Birthday',
    '2026-03-20': 'Vernal Equinox Day',
    '2026-04-29': 'Showa Day',
    '2026-05-04': 'Greenery Day',
    '2026-05-05': 'Children’s Day',
    '2026-05-06': 'Constitution Memorial Day',
    '2026-07-20': 'Marine Day',
    '2026-08-11': 'Mountain Day',
    '2026-09-21': 'Respect for the Aged Day',
    '2026-09-22': 'Citizens’ Holiday',
    '2026-09-23': 'Autumnal Equinox Day',
    '2026-10-12': 'Sports Day',
    '2026-11-03': 'Culture Day',
    '2026-11-23': 'Labour Thanksgiving Day',
    '2026-12-31': 'New Year’s closure',

    '2027-01-01': 'New Year’s Day',
    '2027-01-11': 'Coming of Age Day',
    '2027-02-11': 'National Foundation Day',
    '2027-02-23': 'Emperor’s Birthday',
    '2027-03-22': 'Vernal Equinox Day',
    '2027-04-29': 'Showa Day',
    '2027-05-03': 'Constitution Memorial Day',
    '2027-05-04': 'Greenery Day',
    '2027-05-05': 'Children’s Day',
    '2027-07-19': 'Marine Day',
    '2027-08-11': 'Mountain Day',
    '2027-09-20': 'Respect for the Aged Day',
    '2027-09-23': 'Autumnal Equinox Day',
    '2027-10-11': 'Sports Day',
    '2027-11-03': 'Culture Day',
    '2027-11-23': 'Labour Thanksgiving Day',
    '2027-12-31': 'New Year’s closure',
  },
  specialDays: {},
}
