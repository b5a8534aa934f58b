import { monthWords } from './monthWords.data.ts'
import type { NumberKind, StatedNumber } from './statedNumber.ts'

type Parts = Partial<Record<string, string>>
const plain = { unit: null, scale: 1, approximation: 'exact', isApproximate: false, step: 1 } as const

/** A way to write a date or a time; its pattern holds at one offset only. */
interface Shape {
  kind: NumberKind
  pattern: RegExp
  read: (parts: Parts) => number[]
}

const monthOf = new Map(
  monthWords.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)
const anyMonth = [...monthOf.keys()].sort((one, other) => other.length - one.length).join('|')
const noWord = String.raw`(?![\p{L}\p{N}])`
/** Nothing a figure could be part of stands before it; a time may cling to its day ("6月25日06:30"). */
const free = String.raw`(?:(?<=日)|(?<![\p{L}\d.,:/-]))`
const half = String.raw`(?<half>[ap])\.?m(?:\.|${noWord})`

const dayOf = (year: string | undefined, month: number, day: number): number[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [Number(year ?? 0) * 10_000 + month * 100 + day] : []

const namedDay = ({ year, month = '', day }: Parts): number[] =>
  dayOf(year, monthOf.get(month.toLowerCase()) ?? 0, Number(day))

const numberedDay = ({ year, month, day }: Parts): number[] => dayOf(year, Number(month), Number(day))

/** "3/4/2026": the fourth of March to some, the third of April to others. */
const slashedDay = ({ year, month, day }: Parts): number[] => [
  ...numberedDay({ year, month, day }),
  ...numberedDay({ year, month: day, day: month }),
]

/** A time with "a.m." or "p.m." */
function halfDayClock({ hour, minute, half: part = '' }: Parts): number[] {
  const hours = Number(hour)
  if (hours > 12 || Number(minute ?? 0) > 59) return []
  return [((hours % 12) + (part.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0)]
}

/** "6:30" may be either half of the day, "06:30" only the first. */
function clockOf({ hour = '', minute }: Parts): number[] {
  const minutes = Number(hour) * 60 + Number(minute)
  if (Number(hour) > 24 || Number(minute) > 59) return []
  return minutes <= 780 && !hour.startsWith('0') ? [minutes, (minutes + 720) % 1440] : [minutes]
}

const shape = (kind: NumberKind, pattern: string, read: Shape['read']): Shape => ({
  kind,
  pattern: new RegExp(`${free}${pattern}`, 'iuy'),
  read,
})

const shapes: readonly Shape[] = [
  shape(
    'date',
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of| de)? (?<month>${anyMonth})${noWord}(?:\.?,? (?:de )?(?<year>\d{4})(?!\d))?`,
    namedDay,
  ),
  {
    ...shape('date', '', namedDay),
    // In capitals only, since "may 25" is also a verb and a figure.
    pattern: new RegExp(
      String.raw`(?=[JFMASONDE])(?<![\p{L}])(?<month>(?=\p{Lu})(?:${anyMonth.replace(/[^|]+/g, (word) => `[${word.charAt(0).toUpperCase()}]${word.slice(1)}`)}))\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d)(?:, (?<year>\d{4})(?!\d))?`,
      'uy',
    ),
  },
  shape('date', String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`, numberedDay),
  shape('date', String.raw`(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)`, slashedDay),
  {
    ...shape('date', '', numberedDay),
    pattern: /(?=\d)(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/uy,
  },
  shape('clock', String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2}) ?${half}`, halfDayClock),
  shape('clock', String.raw`(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::\d{2})?(?![\d:])Z?`, clockOf),
  shape('clock', String.raw`(?<hour>\d{1,2}) ?${half}`, halfDayClock),
  shape('clock', String.raw`(?<hour>\d{2})(?<minute>\d{2}) ?(?:Z|GMT|UTC)${noWord}`, clockOf),
]

/**
 * Where a shape can begin. Nearly no figure of a text is a time, so the shapes are tried here only and
 * not at every digit.
 */
const opening = new RegExp(
  String.raw`(?=\d)(?<!\d)\d{1,4}(?=[:./h-]\d|[年月]| ?(?:[ap]\.?m|z|gmt|utc)|(?:st|nd|rd|th|er|\.)?(?: of| de)? (?:${anyMonth}))|(?=[JFMASONDE])(?<!\p{L})(?:${anyMonth})(?=\.? \d)`,
  'giu',
)

function readShape(folded: string, start: number, { kind, pattern, read }: Shape): StatedNumber | null {
  pattern.lastIndex = start
  const found = pattern.exec(folded)
  const readings = found ? read(found.groups ?? {}) : []
  const [value] = readings
  if (!found || value === undefined) return null
  const range = { start, end: start + found[0].length, raw: found[0] }
  return Object.assign(range, { kind, value, readings }, plain)
}

/** The first shape that holds at an offset. */
function timeAt(folded: string, start: number): StatedNumber | null {
  for (const shape of shapes) {
    const time = readShape(folded, start, shape)
    if (time) return time
  }
  return null
}

/** Dates with day and month, and clock times, in folded text, in order. */
export function timesIn(folded: string): StatedNumber[] {
  const times: StatedNumber[] = []
  for (const { index } of folded.matchAll(opening)) {
    const time = index >= (times.at(-1)?.end ?? 0) ? timeAt(folded, index) : null
    if (time) times.push(time)
  }
  return times
}
