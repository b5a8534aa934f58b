import { zonedTime } from '../editions/zonedTime.ts'

/**
 * The moment a wall clock in a zone shows `time` (HH:MM) on `date` (YYYY-MM-DD). In the hour that
 * clocks skip in spring it is the same span after the change; in the hour they repeat, the first one.
 * Refuses with null an unknown zone and what is no date or time.
 */
export const instantAt = (date: string, time: string, timeZone: string): Date | null => {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const offsetAt = (moment: number): number => zonedTime(new Date(moment), timeZone)?.offsetMinutes ?? NaN
  const before = wall - offsetAt(wall - 86_400_000) * 60_000
  const after = wall - offsetAt(wall + 86_400_000) * 60_000
  const standing = [before, after].find((moment) => moment + offsetAt(moment) * 60_000 === wall)
  return Number.isNaN(before + after) ? null : new Date(standing ?? before)
}
