import { isSameDay } from '../../claims/isSameDay.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { subjectOfNumber } from '../subjectOfNumber.ts'
import { termsOf } from '../together/termsOf.ts'
import type { Difference } from './difference.ts'
import { isWithin } from './isWithin.ts'

interface Numbered {
  /** In order. */
  numbers: readonly StatedNumber[]
  /** In which they stand. */
  figures: string
}

interface Said {
  number: StatedNumber
  /** What it counts, as it is written; '' when nothing says so. */
  of: string
}

type Pair = readonly [ours: Said, theirs: Said]

/** More figures than these tell a reader no more. */
const mostShown = 3

/** Whether two stated numbers are one: of one kind, in one of their readings, and of no other unit. */
function isSameNumber(one: StatedNumber, other: StatedNumber): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'date')
    return one.readings.some((ours) => other.readings.some((theirs) => isSameDay(ours, theirs)))
  const isSameUnit = one.unit === other.unit || one.unit === null || other.unit === null
  return isSameUnit && one.readings.some((reading) => other.readings.includes(reading))
}

/** Whether two lists of numbers say the same, one by one. */
export const isSameNumbers = (ours: readonly StatedNumber[], theirs: readonly StatedNumber[]): boolean =>
  ours.length === theirs.length &&
  ours.every((own, at) => {
    const its = theirs[at]
    return its !== undefined && isSameNumber(own, its)
  })

const isSameSaid = (one: Said, other: Said): boolean => isSameNumber(one.number, other.number)

const saidIn = ({ numbers, figures }: Numbered): Said[] =>
  numbers.map((number) => ({ number, of: subjectOfNumber(figures, number) ?? '' }))

const subjectOf = ({ number: { kind, unit }, of }: Said): string =>
  kind === 'quantity' && of !== '' ? `${unit ?? ''} ${termsOf(of).join(' ')}` : ''

/** Those that stand in the same place of each. */
const byPlace = (ours: readonly Said[], theirs: readonly Said[]): Pair[] =>
  ours.flatMap((own, at): Pair[] => {
    const its = theirs[at]
    return its && !isSameSaid(own, its) ? [[own, its]] : []
  })

/** The first of each thing that is counted in both, and never alike. */
function bySubject(ours: readonly Said[], theirs: readonly Said[]): Pair[] {
  const subjects = new Set(ours.map(subjectOf).filter((subject) => subject !== ''))
  return [...subjects].flatMap((subject): Pair[] => {
    const [here, there] = [ours, theirs].map((said) => said.filter((one) => subjectOf(one) === subject))
    const [own, its] = [here?.[0], there?.[0]]
    if (!own || !its) return []
    return here?.some((one) => there?.some((other) => isSameSaid(one, other))) ? [] : [[own, its]]
  })
}

/** What only one of them says, each once. */
const onlyIn = (ours: readonly Said[], theirs: readonly Said[]): Said[] =>
  ours.filter(
    (own, at) =>
      !theirs.some((its) => isSameSaid(own, its)) && ours.findIndex((one) => isSameSaid(one, own)) === at,
  )

const isReordered = (ours: readonly Said[], theirs: readonly Said[]): boolean =>
  ours.length === theirs.length && onlyIn(ours, theirs).length + onlyIn(theirs, ours).length === 0

function pairsOf(ours: readonly Said[], theirs: readonly Said[]): Pair[] {
  if (isReordered(ours, theirs)) return byPlace(ours, theirs)
  const pairs = bySubject(ours, theirs)
  return pairs.length === 0 && ours.length === theirs.length ? byPlace(ours, theirs) : pairs
}

/** One figure speaks for itself; several are told apart by what they count. */
function spoken(said: readonly Said[], isAlone: boolean): string {
  const told = said.map(({ number: { raw }, of }) =>
    isAlone || of === '' ? raw.trim() : `${raw.trim()} ${of}`,
  )
  return [...new Set(told)].slice(0, mostShown).join(', ')
}

function inWords(ours: readonly Said[], theirs: readonly Said[]): Omit<Difference, 'kind'> {
  const pairs = pairsOf(ours, theirs)
  const seen = new Map(pairs.map((pair) => [pair.map(({ number }) => number.raw.trim()).join(' '), pair]))
  const [here, there] = [[...seen.values()].map(([own]) => own), [...seen.values()].map(([, its]) => its)]
  if (here.length > 0) {
    const isAlone = here.length === 1 || isReordered(ours, theirs)
    return { ours: spoken(here, isAlone), theirs: spoken(there, isAlone) }
  }
  return { ours: spoken(onlyIn(ours, theirs), true), theirs: spoken(onlyIn(theirs, ours), true) }
}

/**
 * The figures in which two texts differ, only those and each once; null when all of the one stand in the
 * other in the same order. So a score the other way round differs.
 */
export function differingNumbers(one: Numbered, other: Numbered): Difference | null {
  if (isWithin(one.numbers, other.numbers, isSameNumber)) return null
  const isDate = [...one.numbers, ...other.numbers].every(({ kind }) => kind === 'date')
  return { kind: isDate ? 'date' : 'number', ...inWords(saidIn(one), saidIn(other)) }
}

/** Whether each gives a figure that the other does not, beside those left out. */
export function haveOwnFigures(one: Numbered, other: Numbered, leftOut: ReadonlySet<number>): boolean {
  const [ours, theirs] = [one, other].map(({ numbers }) =>
    numbers.filter(({ value }) => !leftOut.has(value)).map((number) => ({ number, of: '' })),
  )
  if (!ours || !theirs) return false
  return onlyIn(ours, theirs).length > 0 && onlyIn(theirs, ours).length > 0
}
