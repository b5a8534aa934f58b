import { hideAddresses } from '../claims/hideAddresses.ts'
import { numbersIn } from '../claims/numbersIn.ts'
import type { StatedNumber } from '../claims/statedNumber.ts'
import { termsOf } from '../wire/together/termsOf.ts'
import type { PackItem } from './evidencePack.ts'
import { isForeign } from './isForeign.ts'
import { timedEvents } from './timedEvents.data.ts'
import { withoutCopies } from './withoutCopies.ts'

/** When something happened, by a sentence of a source. */
export interface ToldTime {
  event: string
  item: PackItem
  /** The passage that tells it. */
  cite: string
  /** As it is written. */
  words: string
  /** Minutes of the day. */
  value: number
  zone: string
  days: string
  terms: ReadonlySet<string>
}

/** A moment for which the sources of a pack give different hours. */
export interface DifferingTime {
  event: string
  /** Each hour with those who give it, in the order in which they were first given. */
  said: ToldTime[][]
}

/** Sentences of fewer words in common may tell of two events. */
const fewestShared = 2
/** One of several, or what came behind it. */
const severalTimes =
  /(?<!\p{L})(?:first|second|third|fourth|last|another|again|later|earlier|aftershocks?|foreshocks?|then|until|before|between|not)(?!\p{L})/iu
const weekday = /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/giu
const zoneBehind = /^ ?(?<zone>[A-Z]{2,4}(?!\p{L})|local time)/u

const eventOf = (exact: string): string | null => {
  const told = Object.keys(timedEvents).filter((event) => timedEvents[event]?.test(exact))
  return told.length === 1 ? (told[0] ?? null) : null
}

type Passage = PackItem['sentences'][number]

/** "at 02:50", where a sentence has no other hour. */
function hourIn(exact: string): StatedNumber | null {
  const [clock, ...others] = numbersIn(hideAddresses(exact)).filter(({ kind }) => kind === 'clock')
  const isAlone = clock !== undefined && others.length === 0
  return isAlone && / at $/u.test(exact.slice(0, clock.start)) ? clock : null
}

/** When the one event that a sentence tells of happened. */
function toldIn(item: PackItem, { id, exact }: Passage): ToldTime[] {
  const clock = severalTimes.test(exact) ? null : hourIn(exact)
  const event = clock && eventOf(exact)
  if (!clock || event === null) return []
  return [
    {
      ...{ event, item, cite: id, words: clock.raw, value: clock.value },
      zone: zoneBehind.exec(exact.slice(clock.end))?.groups?.zone ?? '',
      days: [...exact.matchAll(weekday)].map(([day]) => day.toLowerCase()).join(' '),
      terms: new Set(termsOf(exact.replace(clock.raw, ' '))),
    },
  ]
}

/** Of each source its latest word on an event; who gives two hours for it in one item means two. */
function latestOf(told: readonly ToldTime[]): ToldTime[] {
  const isLast = (one: ToldTime): boolean =>
    one.item === told.findLast(({ item }) => item.source === one.item.source)?.item
  const isOnly = (one: ToldTime): boolean =>
    told.every((other) => other.item !== one.item || other.value === one.value)
  return told.filter((one) => isLast(one) && isOnly(one))
}

/** Whether two sources give the same event another hour: two weekdays or two zones may be no contradiction. */
function doDiffer(one: ToldTime, other: ToldTime): boolean {
  const isSameDay = one.days === other.days || one.days === '' || other.days === ''
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length
  return one.value !== other.value && one.zone === other.zone && isSameDay && shared >= fewestShared
}

function byValue(told: readonly ToldTime[]): ToldTime[][] {
  const values = [...new Set(told.map(({ value }) => value))]
  return values.map((value) => told.filter((one) => one.value === value))
}

/**
 * The hours that the sources of a pack give differently for one event. English alone is read, and only what is told to
 * have happened "at" an hour. `items` in the order of time.
 */
export function timesThatDiffer(items: readonly PackItem[]): DifferingTime[] {
  const all = withoutCopies(items)
    .filter((item) => !isForeign(item))
    .flatMap((item) =>
      item.sentences.filter(({ part }) => part === 'text').flatMap((sentence) => toldIn(item, sentence)),
    )
  return Object.keys(timedEvents).flatMap((event) => {
    const told = latestOf(all.filter((one) => one.event === event))
    const differing = told.filter((one) => told.some((other) => doDiffer(one, other)))
    return differing.length > 0 ? [{ event, said: byValue(differing) }] : []
  })
}
