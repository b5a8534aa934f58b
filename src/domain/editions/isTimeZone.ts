import { zonedTime } from './zonedTime.ts'

/** True for a name in the IANA time zone database (`Europe/London`, `UTC`); bare offsets are not names. */
export const isTimeZone = (name: string): boolean =>
  /^[A-Za-z]/.test(name) && zonedTime(new Date(0), name) !== null
