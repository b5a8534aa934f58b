import { countedBehind } from './countedBehind.ts'
import { foretold, gauges } from './gauges.data.ts'
import { heightReached } from './heightReached.ts'
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
  /** True where as much was seen, and there may have been more. */
  isLeast?: boolean
}

const isAnybody = (noun: string, { only }: Role): boolean => noun === '' || anybody.has(noun) || only === noun

/** What is said of some things alone counts them, and nothing where it may be said of others. */
function thingsAlone(noun: string, { label, of, isMeant = false }: Role): Measure | null {
  const isOfThem = things.get(noun) === of || (noun === '' && isMeant)
  return isOfThem ? { label: `${of ?? ''} ${label}`, part: null } : null
}

/** Persons of one kind are a part of all; things and what is not known are measures of their own. */
function measured(noun: string, role: Role): Measure | null {
  const { label, of } = role
  if (of !== undefined) return thingsAlone(noun, role)
  if (isAnybody(noun, role)) return { label, part: null }
  if (persons.has(noun)) return { label, part: namedAlike.get(noun) ?? noun }
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

const expected =
  /(?<!\p{L})(?:forecasts?|expect(?:s|ed)?|targets?|economists|analysts|project(?:s|ed)|on the month|monthly)(?!\p{L})/u
const warned = /(?<!\p{L})(?:warn(?:s|ed|ing)?|warnings?|forecasts?|expect(?:s|ed)?)(?!\p{L})/u

/** "raised by 0.25 percent" is not what it stands at. */
const isChange = ({ before }: SaidFigure): boolean => before.endsWith(' by ')

/** What was expected is no level; of the weather it is a measure of its own. */
function inItsTime(label: string, { sentence }: SaidFigure): Measure | null {
  if (foretold.has(label) && warned.test(sentence)) return { label: `expected ${label}`, part: null }
  return expected.test(sentence) ? null : { label, part: null }
}

function gauged(figure: SaidFigure): Measure | null {
  if (isMagnitude(figure)) return { label: 'magnitude', part: null }
  if (figure.unit === null || isChange(figure)) return null
  const near = gauges
    .filter(({ units }) => units.includes(figure.unit))
    .map(({ label, words }) => ({ label, far: nearest(figure, words) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)[0]
  return near ? inItsTime(near.label, figure) : null
}

/** "turns 2.1 times a minute" */
const isRotation = ({ before, behind, unit }: SaidFigure): boolean =>
  unit === null &&
  /(?<!\p{L})(?:turn|spin|rotat|tumbl)(?:s|e|es|ed|ing)? $/u.test(before) &&
  /^ (?:times|turns|revolutions) (?:a|per) (?:second|minute)/u.test(behind)

const surveyed = /(?<!\p{L})(?:estimat(?:e|es|ed)|counts?|counted|survey(?:s|ed)?)(?!\p{L})/u

/** "estimates 212,000 tonnes of spawning cod": how much of it there is by somebody’s count. */
function amountCounted({ before, behind, unit }: SaidFigure): Measure | null {
  if (unit !== 'tonne' || !behind.startsWith(' of ') || !surveyed.test(before)) return null
  const { noun } = countedBehind(behind.slice(' of '.length))
  return noun === '' ? null : { label: `amount of ${noun}`, part: null }
}

function otherwise(figure: SaidFigure): Measure | null {
  if (isRotation(figure)) return { label: 'rotation', part: null }
  return heightReached(figure) ?? amountCounted(figure)
}

/** What a number of a text measures; null where its words do not say so for certain. */
export const measureOf = (figure: SaidFigure): Measure | null =>
  gauged(figure) ?? otherwise(figure) ?? peopleOrThings(figure)
