import { isTimeZone } from './isTimeZone.ts'
import { zoneAbbreviations } from './zoneAbbreviations.data.ts'
import { zonedTime } from './zonedTime.ts'
import { zoneFormatter } from './zoneFormatter.ts'

export interface ClockFace {
  /** 24 hours, HH:MM. */
  time: string
  /** The abbreviation in force at that moment, e.g. `BST`, or `UTC+5:45` where none is in use. */
  zone: string
}

export interface ClockRefusal {
  refusal: 'unknown-zone'
  message: string
}

const offsetLabel = (minutes: number): string => {
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  const past = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${past}`
}

const abbreviation = (timeZone: string, offsetMinutes: number): string => {
  const spelled = zoneFormatter(timeZone)?.resolvedOptions().timeZone ?? timeZone
  const names = zoneAbbreviations[timeZone] ?? zoneAbbreviations[spelled]
  return names?.[offsetMinutes] ?? offsetLabel(offsetMinutes)
}

/**
 * One world clock at a moment: the hour there and what the hour is called that day, summer or winter.
 * Refuses a zone that is not in the IANA time zone database.
 */
export const clockFace = (now: Date, timeZone: string): ClockFace | ClockRefusal => {
  const there = isTimeZone(timeZone) ? zonedTime(now, timeZone) : null
  if (there) return { time: there.time, zone: abbreviation(timeZone, there.offsetMinutes) }
  return {
    refusal: 'unknown-zone',
    message: `“${timeZone}” is not a zone of the time zone database: write one like Europe/London.`,
  }
}
