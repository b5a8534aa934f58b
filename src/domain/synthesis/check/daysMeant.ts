import { dayWords } from '../../wire/alike/dayWords.data.ts'
import { daysIn } from '../../wire/alike/daysIn.ts'

const DAY = 86_400_000
const WEEK = 7

const names = dayWords.map(([english]) => english)

/** A date as `numbersIn` gives it: year × 10,000 + month × 100 + day, of UTC. */
const valueOf = (at: number): number => {
  const date = new Date(at)
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

/** Days after the day of posting; a weekday is the one before or the one to come. */
function shiftsOf(name: string, postedAt: number): number[] {
  const place = names.indexOf(name)
  if (place < 0) return []
  if (place >= WEEK) return [[0], [-1], [1]][place - WEEK] ?? []
  const posted = (new Date(postedAt).getUTCDay() + WEEK - 1) % WEEK
  const back = (posted - place + WEEK) % WEEK
  return [-back, WEEK - back]
}

const nights = /(?<!\p{L})(?:tonight|this (?:morning|afternoon|evening))(?!\p{L})/iu

/** Which dates a text means by "yesterday" or "Monday", given when it was posted (ISO 8601). */
export function daysMeant(text: string, postedAt: string): number[] {
  const at = Date.parse(postedAt)
  if (Number.isNaN(at)) return []
  const shifts = daysIn(text).flatMap((name) => shiftsOf(name, at))
  return [...shifts, ...(nights.test(text) ? [0] : [])].map((shift) => valueOf(at + shift * DAY))
}
