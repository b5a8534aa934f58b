import { calendarDay } from './calendarDay.ts'

const radians = Math.PI / 180
const J2000 = Date.UTC(2000, 0, 1, 12)

/** Apparent longitude of the sun in degrees, to about 0.01 (Meeus, Astronomical Algorithms, ch. 25). */
const longitudeOfSun = (moment: number): number => {
  const t = (moment - J2000) / 86_400_000 / 36_525
  const mean = 280.46646 + 36_000.76983 * t
  const anomaly = (357.52911 + 35_999.05029 * t) * radians
  const centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly)
  const node = (125.04 - 1934.136 * t) * radians
  return (((mean + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360) + 360) % 360
}

/**
 * The day, by a clock so many hours ahead of UTC, on which the sun comes to a longitude in a month: 0 is
 * the vernal equinox, 15 Ching Ming, 180 the autumnal equinox.
 */
export const sunReaches = (longitude: number, year: number, { month = 3, ahead = 0 }): string => {
  const behind = (moment: number): boolean => (longitudeOfSun(moment) - longitude + 540) % 360 < 180
  const first = Date.UTC(year, month - 1, 1)
  const minutes = Array.from({ length: 31 * 1440 }, (_, at) => first + at * 60_000)
  const passed = minutes.find((moment) => !behind(moment)) ?? NaN
  const there = new Date(passed + ahead * 3_600_000)
  return calendarDay(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}
