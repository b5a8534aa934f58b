import type { ExchangeCalendar } from './exchangeCalendar.ts'

const halfDay = (name: string) => ({ name, sessions: [{ opens: '09:30', closes: '12:00' }] })

/**
 * Hong Kong Stock Exchange, continuous trading of the securities market, with a break from 12:00 to
 * 13:00. Sources: the general holidays of the Hong Kong Special Administrative Region as gazetted for
 * 2025, 2026 and 2027 (General Holidays Ordinance, cap. 149), on which the exchange does not trade; its
 * yearly circular on trading hours names the eves of Christmas, of the New Year and of the Lunar New
 * Year as half days without an afternoon session, which for 2027 rests on that practice. Since September
 * 2024 storms do not stop trade. The general holidays of 2028 are gazetted in the course of 2027.
 */
export const hkexCalendar: ExchangeCalendar = {
  code: 'HKEX',
  name: 'Hong Kong Stock Exchange',
  timeZone: 'Asia/Hong_Kong',
  weekdays: [1, 2, 3, 4, 5],
  sessions: [
    { opens: '09:30', closes: '12:00' },
    { opens: '13:00', closes: '16:00' },
  ],
  from: '2025-01-01',
  until: '2027-12-31',
  holidays: {
    '2025-01-01': 'New Year’s Day',
    '2025-01-29': 'Lunar New Year’s Day',
    '2025-01-30': 'the second day of the Lunar New Year',
    '2025-01-31': 'the third day of the Lunar New Year',
    '2025-04-04': 'Ching Ming Festival',
    '2025-04-18': 'Good Friday',
    '2025-04-21': 'Easter Monday',
    '2025-05-01': 'Labour Day',
    '2025-05-05': 'the Birthday of the Buddha',
    '2025-07-01': 'Establishment Day',
    '2025-10-01': 'National Day',
    '2025-10-07': 'the day after the Mid-Autumn Festival',
    '2025-10-29': 'Chung Yeung Festival',
    '2025-12-25': 'Christmas Day',
    '2025-12-26': 'the first weekday after Christmas Day',

    '2026-01-01': 'New Year’s Day',
    '2026-02-17': 'Lunar New Year’s Day',
    '2026-02-18': 'the second day of the Lunar New Year',
    '2026-02-19': 'the third day of the Lunar New Year',
    '2026-04-03': 'Good Friday',
    '2026-04-06': 'Ching Ming Festival',
    '2026-04-07': 'Easter Monday',
    '2026-05-01': 'Labour Day',
    '2026-05-25': 'the Birthday of the Buddha',
    '2026-06-19': 'Tuen Ng Festival',
    '2026-07-01': 'Establishment Day',
    '2026-10-01': 'National Day',
    '2026-10-19': 'Chung Yeung Festival',
    '2026-12-25': 'Christmas Day',

    '2027-01-01': 'New Year’s Day',
    '2027-02-08': 'the third day of the Lunar New Year',
    '2027-02-09': 'the fourth day of the Lunar New Year',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-04-05': 'Ching Ming Festival',
    '2027-05-13': 'the Birthday of the Buddha',
    '2027-06-09': 'Tuen Ng Festival',
    '2027-07-01': 'Establishment Day',
    '2027-09-16': 'the day after the Mid-Autumn Festival',
    '2027-10-01': 'National Day',
    '2027-10-08': 'Chung Yeung Festival',
    '2027-12-27': 'the first weekday after Christmas Day',
  },
  specialDays: {
    '2025-01-28': halfDay('Lunar New Year’s Eve'),
    '2025-12-24': halfDay('Christmas Eve'),
    '2025-12-31': halfDay('New Year’s Eve'),
    '2026-02-16': halfDay('Lunar New Year’s Eve'),
    '2026-12-24': halfDay('Christmas Eve'),
    '2026-12-31': halfDay('New Year’s Eve'),
    '2027-02-05': halfDay('Lunar New Year’s Eve'),
    '2027-12-24': halfDay('Christmas Eve'),
    '2027-12-31': halfDay('New Year’s Eve'),
  },
}
