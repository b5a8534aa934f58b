/**
 * Formatters already made: making one takes milliseconds, using it microseconds, and a page shows six
 * clocks. It holds nothing but what its key determines, so a second copy of the module does no harm.
 */
const made = new Map<string, Intl.DateTimeFormat>()
const mostKept = 200

const make = (timeZone: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  } catch {
    return null
  }
}

/** Writes day and time, to the minute, of an IANA zone; null for a name the database does not hold. */
export const zoneFormatter = (timeZone: string): Intl.DateTimeFormat | null => {
  const kept = made.get(timeZone)
  if (kept) return kept
  const formatter = make(timeZone)
  if (made.size >= mostKept) made.clear()
  if (formatter) made.set(timeZone, formatter)
  return formatter
}
