import { isSameDay } from './isSameDay.ts'
import { numberBounds } from './numberBounds.ts'
import type { EvidenceReading, PreparedEvidence } from './prepareEvidence.ts'
import type { StatedNumber } from './statedNumber.ts'
import type { TextRange } from './textRange.ts'

/** A source that says when without a date: editors work the date out from the day it was sent. */
const relativeDay =
  /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|aujourd’hui|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heute|gestern|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hoy|ayer|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})|昨日|今日|明日|昨天|今天|明天|اليوم|أمس|غدا|היום|אתמול|מחר/iu

function firstAtLeast(readings: readonly EvidenceReading[], value: number): number {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.value ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end })

/** The quantities of the evidence within what a reading of the stated number allows. */
function fitting(
  readings: readonly EvidenceReading[],
  stated: StatedNumber,
  reading: number,
): StatedNumber[] {
  const [low, high] = numberBounds(stated, reading)
  const fits: StatedNumber[] = []
  for (let index = firstAtLeast(readings, low); index < readings.length; index += 1) {
    const found = readings[index]
    if (!found || found.value > high) break
    if (found.number.kind === 'quantity') fits.push(found.number)
  }
  return fits
}

/** Of the readings that fit, the first with the same unit; else the first without any. */
function quantityIn(readings: readonly EvidenceReading[], stated: StatedNumber): TextRange | null {
  const fits = stated.readings.flatMap((reading) => fitting(readings, stated, reading))
  const named = fits.find(({ unit }) => stated.unit === null || unit === stated.unit)
  const found = named ?? fits.find(({ unit }) => unit === null)
  return found ? rangeOf(found) : null
}

const isSameTime = (one: number, other: number): boolean => one === other

function timeIn(readings: readonly EvidenceReading[], stated: StatedNumber): TextRange | null {
  const isSame = stated.kind === 'date' ? isSameDay : isSameTime
  const found = readings.find(
    ({ value, number }) =>
      number.kind === stated.kind && stated.readings.some((reading) => isSame(reading, value)),
  )
  return found ? rangeOf(found.number) : null
}

/** A weekday or "yesterday" where the evidence has no date at all: it cannot be held against a date. */
function dayIn({ text }: PreparedEvidence, readings: readonly EvidenceReading[]): TextRange | null {
  if (readings.some(({ number }) => number.kind === 'date')) return null
  const found = relativeDay.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** Of each evidence; more than one article states, so that a text often cited does not grow for good. */
const mostKnown = 1000

function lookUp(evidence: PreparedEvidence, stated: StatedNumber): TextRange | null {
  const readings = evidence.readings()
  if (stated.kind === 'quantity') return quantityIn(readings, stated)
  return timeIn(readings, stated) ?? (stated.kind === 'date' ? dayIn(evidence, readings) : null)
}

/**
 * Where the evidence states a number of ours, in the offsets of its own text; null when it does not.
 * Units must agree unless one side names none. A date is also borne out by a weekday or "yesterday"
 * in evidence that has no date. How far an approximate figure may lie off: `numberBounds`.
 */
export function holdsNumber(evidence: PreparedEvidence, stated: StatedNumber): TextRange | null {
  const { kind, readings, unit, approximation, step } = stated
  const key = [kind, readings.join(), unit, approximation, step].join('|')
  const known = evidence.found.get(key)
  if (known !== undefined) return known
  const found = lookUp(evidence, stated)
  if (evidence.found.size >= mostKnown) evidence.found.clear()
  evidence.found.set(key, found)
  return found
}
