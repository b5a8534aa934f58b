import { countedBehind } from './countedBehind.ts'
import { gauges } from './gauges.data.ts'
import { anybody, namedAlike, persons, things } from './persons.data.ts'
import { roleBefore } from './roleAt.ts'
import type { Role } from './roles.data.ts'
import type { SaidFigure } from './saidFigures.ts'

/** What a number measures. */
export interface Measure {
  /** In words: "dead", "homes destroyed". */
  label: string
  /** Those counted are a part of all: "miners"; null for anybody. */
  part: string | null
}

/** Persons of one kind are a part of all; things and what is not known are measures of their own. */
function measured(noun: string, { label, only }: Role): Measure {
  const isAnybody = noun === '' || anybody.has(noun) || only === noun
  if (isAnybody || persons.has(noun))
    return { label, part: isAnybody ? null : (namedAlike.get(noun) ?? noun) }
  return { label: `${things.get(noun) ?? noun} ${label}`, part: null }
}

function peopleOrThings(figure: SaidFigure): Measure | null {
  if (figure.unit !== null || /^-\p{L}/u.test(figure.behind)) return null
  const { noun, role } = countedBehind(figure.behind)
  const happened = role ?? roleBefore(figure.before, noun)
  return happened && measured(noun, happened)
}

const isMagnitude = ({ before, behind, unit }: SaidFigure): boolean =>
  unit === null && (/magnitude(?: of)? $/u.test(before) || /^[- ]magnitude/u.test(behind))

/** How far the nearest of the words stands from the number, in UTF-16 units. */
function nearest({ before, behind }: SaidFigure, words: RegExp): number {
  const last = [...before.matchAll(words)].at(-1)
  const first = behind.matchAll(words).next().value
  return Math.min(last ? before.length - last.index - last[0].length : Infinity, first?.index ?? Infinity)
}

/** "raised by 0.25 percent" is not what it stands at, nor is what was expected. */
const isLevel = ({ before, sentence }: SaidFigure): boolean =>
  !before.endsWith(' by ') &&
  !/(?<!\p{L})(?:forecasts?|expect(?:s|ed)?|targets?|economists|analysts|project(?:s|ed)|on the month|monthly)(?!\p{L})/u.test(
    sentence,
  )

function gauged(figure: SaidFigure): Measure | null {
  if (isMagnitude(figure)) return { label: 'magnitude', part: null }
  if (figure.unit === null || !isLevel(figure)) return null
  const near = gauges
    .filter(({ units }) => units.includes(figure.unit))
    .map(({ label, words }) => ({ label, far: nearest(figure, words) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)[0]
  return near ? { label: near.label, part: null } : null
}

/** What a number of a text measures; null where its words do not say so for certain. */
export const measureOf = (figure: SaidFigure): Measure | null => gauged(figure) ?? peopleOrThings(figure)
