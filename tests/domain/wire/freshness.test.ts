import { describe, expect, test } from '@jest/globals'
import { seededChance } from '../../../src/demo/pictures/seededChance.ts'
import { alarms, DAY, HOUR, MINUTE, timeUntil, watch, write } from './watchSource.ts'

/** A Monday. */
const monday = Date.parse('2026-06-01T00:00:00.000Z')
const week = 7 * DAY
const seeds = [1, 2, 3]

const clockIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  })
  return (at: number) => {
    const parts = format.formatToParts(at)
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
    return { weekday: part('weekday'), hour: Number(part('hour')) }
  }
}
/** Somebody is at the desk from eight to six on workdays, by the clock of that place. */
const byDayIn = (timeZone: string) => {
  const clock = clockIn(timeZone)
  return (at: number): boolean => {
    const { weekday, hour } = clock(at)
    return !['Sat', 'Sun'].includes(weekday) && hour >= 8 && hour < 18
  }
}

describe('a channel that writes by day', () => {
  const isOpen = byDayIn('UTC')

  test.each(seeds)('raises no alarm at night, on a weekend, or in the morning (%i)', (seed) => {
    const items = write({ from: monday, to: monday + 6 * week, minutes: 30, isOpen, seed })
    expect(alarms(watch({ items, from: monday + week, to: monday + 6 * week }))).toEqual([])
  })

  test('raises none in its first week either, before its habits are known', () => {
    const items = write({ from: monday, to: monday + week, minutes: 30, isOpen })
    expect(alarms(watch({ items, from: items[0] ?? 0, to: monday + week }))).toEqual([])
  })

  test('is late some hours after it fell silent on a working day, and then silent', () => {
    const fell = monday + 4 * week + 10 * HOUR
    const items = write({ from: monday, to: fell, minutes: 30, isOpen })
    const watched = watch({ items, from: fell, to: fell + week })
    const late = timeUntil(watched, 'late', fell)
    expect(late).toBeGreaterThan(HOUR)
    expect(late).toBeLessThan(6 * HOUR)
    const silent = timeUntil(watched, 'silent', fell)
    expect(silent).toBeGreaterThan(late)
    expect(silent).toBeLessThan(36 * HOUR)
  })
})

describe('a channel whose clocks are changed', () => {
  const isOpen = byDayIn('Europe/Berlin')
  const changes: [name: string, from: string, to: string, changed: string][] = [
    ['in spring', '2026-02-23', '2026-04-27', '2026-03-29'],
    ['in autumn', '2026-09-21', '2026-11-23', '2026-10-25'],
  ]
  const span = (from: string, to: string, seed = 7) => {
    const [first, last] = [Date.parse(from), Date.parse(to)]
    return { first, last, items: write({ from: first, to: last, minutes: 10, isOpen, seed }) }
  }

  test.each(changes)('raises no alarm %s, before or after', (_, from, to) => {
    for (const seed of seeds) {
      const { items, first, last } = span(from, to, seed)
      expect(alarms(watch({ items, from: first + week, to: last }))).toEqual([])
    }
  })

  test.each(changes)('is still noticed when it falls silent the day after, %s', (_, from, to, changed) => {
    const fell = Date.parse(changed) + DAY + 11 * HOUR
    const { items } = span(from, to)
    const watched = watch({ items: items.filter((at) => at < fell), from: fell, to: fell + DAY })
    expect(timeUntil(watched, 'late', fell)).toBeLessThan(3 * HOUR)
  })
})

describe('an agency that writes round the clock', () => {
  const agency = (to: number, seed: number) => write({ from: monday, to, minutes: 3, byChance: true, seed })

  test.each(seeds)('raises no alarm in weeks of items that come by chance (%i)', (seed) => {
    const items = agency(monday + 4 * week, seed)
    expect(alarms(watch({ items, from: monday + DAY, to: monday + 4 * week }))).toEqual([])
  })

  test.each(seeds)('is late within two hours of silence in the middle of the night (%i)', (seed) => {
    const fell = monday + 3 * week + 3 * HOUR
    const watched = watch({ items: agency(fell, seed), from: fell, to: fell + 5 * HOUR, every: 5 * MINUTE })
    expect(watched[0]?.[1]).toBe('live')
    expect(timeUntil(watched, 'late', fell)).toBeLessThan(2 * HOUR)
    expect(watched.at(-1)?.[1]).toBe('silent')
  })
})

describe('a letter that comes once a week', () => {
  /** On Fridays about nine, give or take three hours. */
  const letter = (weeks: number, seed: number): number[] => {
    const chance = seededChance(seed)
    const friday = monday + 4 * DAY + 9 * HOUR
    return Array.from({ length: weeks }, (_, at) =>
      Math.round(friday + at * week + (chance() - 0.5) * 6 * HOUR),
    )
  }

  test.each(seeds)('raises no alarm between two of them (%i)', (seed) => {
    const items = letter(16, seed)
    expect(alarms(watch({ items, from: monday + 4 * week, to: monday + 16 * week, every: HOUR }))).toEqual([])
  })

  test.each(seeds)('is late some days after one did not come, and silent after the next (%i)', (seed) => {
    const items = letter(12, seed)
    const last = items.at(-1) ?? 0
    const watched = watch({ items, from: last, to: last + 6 * week, every: HOUR })
    expect(timeUntil(watched, 'late', last)).toBeGreaterThan(8 * DAY)
    expect(timeUntil(watched, 'late', last)).toBeLessThan(14 * DAY)
    expect(timeUntil(watched, 'silent', last)).toBeLessThan(28 * DAY)
  })
})

test('a bulletin that comes every morning is missed the day it does not, and not before', () => {
  const items = Array.from({ length: 60 }, (_, at) => monday + at * DAY + 6 * HOUR + (at % 5) * 9 * MINUTE)
  const last = items.at(-1) ?? 0
  expect(alarms(watch({ items, from: monday + 3 * week, to: last + DAY }))).toEqual([])
  const late = timeUntil(watch({ items, from: last, to: last + week }), 'late', last)
  expect(late).toBeGreaterThan(26 * HOUR)
  expect(late).toBeLessThan(40 * HOUR)
})
