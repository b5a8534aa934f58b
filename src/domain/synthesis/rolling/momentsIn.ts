import { hideAddresses } from '../../claims/hideAddresses.ts'
import { isSameDay } from '../../claims/isSameDay.ts'
import { numbersIn } from '../../claims/numbersIn.ts'
import { dayWords } from '../../wire/alike/dayWords.data.ts'

/** A day or a time of day in a text; offsets in UTF-16 units. */
export interface Moment {
  kind: 'date' | 'clock'
  start: number
  end: number
  /** As it is said. */
  said: string
  /** Dates as year × 10,000 + month × 100 + day, the year 0 where it is left out; times in minutes. */
  readings: number[]
}

const DAY = 86_400_000
const WEEK = 7
/** "heute", "today", "tomorrow": days after the day on which it was said; yesterday is no appointment. */
const shifts: readonly (number | null)[] = [0, null, 1]

const latin = (word: string): boolean => /^\p{Script=Latin}/u.test(word)
const placeOf = new Map(dayWords.flatMap((words, place) => words.map((word) => [word, place] as const)))
const anyWord = [...placeOf.keys()]
const dayName = new RegExp(
  String.raw`(?<!\p{L})(?:${anyWord.filter(latin).join('|')})(?!\p{L})|${anyWord.filter((word) => !latin(word)).join('|')}`,
  'giu',
)
/** "18.04.": day and month as German copy writes them, without a year. */
const shortDay = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?![\d])/gu

const valueOf = (at: number): number => {
  const date = new Date(at)
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

/** The day to come that a weekday names, or today by its name. */
function dayNamed(place: number, saidAt: number): number | null {
  const weekday = (new Date(saidAt).getUTCDay() + WEEK - 1) % WEEK
  const shift = place < WEEK ? (place - weekday + WEEK) % WEEK : (shifts[place - WEEK] ?? null)
  return shift === null ? null : valueOf(saidAt + shift * DAY)
}

function namedDays(text: string, saidAt: string): Moment[] {
  const at = Date.parse(saidAt)
  if (Number.isNaN(at)) return []
  return [...text.matchAll(dayName)].flatMap(({ 0: said, index: start }): Moment[] => {
    const day = dayNamed(placeOf.get(said.toLowerCase()) ?? -1, at)
    const isPast = /(?<!\p{L})(?:last|past|letzten|vergangenen)\s+$/iu.test(text.slice(0, start))
    return day === null || isPast
      ? []
      : [{ kind: 'date', start, end: start + said.length, said, readings: [day] }]
  })
}

const shortDays = (text: string): Moment[] =>
  [...text.matchAll(shortDay)].flatMap(({ 0: said, index: start, groups }): Moment[] => {
    const [day, month] = [Number(groups?.['day']), Number(groups?.['month'])]
    const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12
    return isDay
      ? [{ kind: 'date', start, end: start + said.length, said, readings: [month * 100 + day] }]
      : []
  })

const stated = (text: string): Moment[] =>
  numbersIn(text).flatMap(({ kind, start, end, raw: said, readings }): Moment[] =>
    kind === 'date' || kind === 'clock' ? [{ kind, start, end, said, readings: [...readings] }] : [],
  )

const between = /^[\s,(]*(?:(?:the|a|den|dem|der|le|el|o|il)\s+)?[\s,(]*$/iu

/** "Saturday, 18 April" is one day. */
const isBeside = (text: string, one: Moment, other: Moment): boolean =>
  between.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))

/** The days and times of day that a text names, in order; weekdays are those to come after it was said (ISO 8601). */
export function momentsIn(written: string, saidAt: string): Moment[] {
  const text = hideAddresses(written)
  const full = stated(text)
  const short = shortDays(text).filter(
    ({ start, end }) => !full.some((one) => one.start < end && start < one.end),
  )
  const dates = [...full, ...short]
  const named = namedDays(text, saidAt).filter(
    (day) => !dates.some((one) => one.kind === 'date' && isBeside(text, day, one)),
  )
  return [...dates, ...named].toSorted((one, other) => one.start - other.start)
}

/** Whether two name one day, or one time of day, as far as they say. */
export const isSameMoment = (one: Moment, other: Moment): boolean =>
  one.kind === other.kind &&
  one.readings.some((ours) =>
    other.readings.some((theirs) => (one.kind === 'date' ? isSameDay(ours, theirs) : ours === theirs)),
  )
