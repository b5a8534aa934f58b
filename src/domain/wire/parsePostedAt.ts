import { monthNames } from './monthNames.data.ts'
import { zoneOffsets } from './zoneOffsets.data.ts'

const clock = String.raw`(?:[T\s,]+(?<hour>\d{1,2})[:h.](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?`
const half = String.raw`(?:\s*(?<half>[ap])\.?m\.?)?`
const zone = String.raw`\s*(?<zone>(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5})?(?:\s*\(.*\))?`
const weekday = String.raw`(?:\p{L}+\.?,?\s+)?`

/** RFC 3339 and its looser kin; RFC 822/2822 in any language of the table; "June 25, 2026 6:33 PM EDT". */
const shapes = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})${clock}${half}${zone}$`, 'iu'),
  new RegExp(
    String.raw`^${weekday}(?<day>\d{1,2})[\s.-]+(?:de\s+)?(?<name>\p{L}{3,12})\.?[\s-]+(?:de\s+)?(?<year>\d{4}|\d{2})${clock}${half}${zone}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^${weekday}(?<name>\p{L}{3,12})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})${clock}${half}${zone}$`,
    'iu',
  ),
]

/** No source posted on the web before 1990: earlier dates are the unset clocks of its software. */
const EARLIEST = Date.UTC(1990, 0, 1)
const MINUTE = 60_000
type Parts = Partial<Record<string, string>>

const monthOf = ({ month, name }: Parts): number => {
  if (month) return Number(month)
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return monthNames.find(([prefix]) => plain.startsWith(prefix))?.[1] ?? 0
}

/** RFC 2822 §4.3: two digits from 50 on are 19xx. */
const yearOf = ({ year = '' }: Parts): number => {
  if (year.length > 2) return Number(year)
  return Number(year) + (Number(year) < 50 ? 2000 : 1900)
}

const hourOf = ({ hour = '0', half: part }: Parts): number => {
  if (!part) return Number(hour)
  return (Number(hour) % 12) + (part.toLowerCase() === 'p' ? 12 : 0)
}

const offsetOf = (name: string): number | null => {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}?):?(\d{2})?$/.exec(name)
  if (!numeric) return zoneOffsets[name.toUpperCase()] ?? null
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
  return numeric[1] === '-' ? -minutes : minutes
}

/** Midnight UTC of a day that exists in the calendar, else null: 31 February is no day. */
const midnightOf = (parts: Parts): number | null => {
  const [month, day] = [monthOf(parts), Number(parts.day)]
  const midnight = new Date(Date.UTC(yearOf(parts), month - 1, day))
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  return exists ? midnight.getTime() : null
}

/** Milliseconds since midnight; a leap second counts as the one before the next minute. */
const timeOfDay = (parts: Parts): number | null => {
  const [hour, minute] = [hourOf(parts), Number(parts.minute ?? 0)]
  const second = Math.min(Number(parts.second ?? 0), 59)
  return hour < 24 && minute < 60 ? (hour * 60 + minute) * MINUTE + second * 1000 : null
}

const instantOf = (parts: Parts, assumed: string): number | null => {
  const [midnight, time, offset] = [midnightOf(parts), timeOfDay(parts), offsetOf(parts.zone ?? assumed)]
  if (midnight === null || time === null || offset === null) return null
  return midnight + time - offset * MINUTE
}

const partsOf = (stated: string): Parts[] => {
  const text = stated.slice(0, 80).replace(/\s+/g, ' ').trim()
  return shapes.map((shape) => shape.exec(text)?.groups).filter((parts) => parts !== undefined)
}

const statedInstant = (stated: string, assumed: string): number | null => {
  for (const parts of partsOf(stated)) {
    const instant = instantOf(parts, assumed)
    if (instant !== null) return instant
  }
  return null
}

/**
 * The instant a source states, as ISO 8601 in UTC, or null where nothing certain can be read: no
 * such day, an unknown zone, a date before 1990. A time without a zone is taken as UTC.
 * @param assumed the zone of a time that names none, where more is known of it
 */
export function parsePostedAt(stated: string, assumed = 'UTC'): string | null {
  const instant = statedInstant(stated, assumed)
  return instant !== null && instant >= EARLIEST ? new Date(instant).toISOString() : null
}

/** True for a time that can be read and is not believed: nobody posted before 1990. */
export function isBeforeTheWeb(stated: string): boolean {
  const instant = statedInstant(stated, 'UTC')
  return instant !== null && instant < EARLIEST
}

/** The zone a stated time names, as it stands there, such as `+02:00`; null where it names none that is known. */
export function zoneIn(stated: string): string | null {
  const read = partsOf(stated).find((parts) => instantOf(parts, 'UTC') !== null)
  return read?.zone ?? null
}
