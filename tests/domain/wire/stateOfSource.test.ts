import { describe, expect, test } from '@jest/globals'
import { hoursOfWeek } from '../../../src/domain/wire/hoursOfWeek.ts'
import { learnRhythm, type Rhythm } from '../../../src/domain/wire/learnRhythm.ts'
import type { SourceState } from '../../../src/domain/wire/sourceState.ts'
import { stateOfSource } from '../../../src/domain/wire/stateOfSource.ts'
import { seededChance } from '../../../src/demo/pictures/seededChance.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Monday. */
const monday = Date.parse('2026-06-01T00:00:00.000Z')
const iso = (at: number): string => new Date(at).toISOString()

const isWorkday = (at: number): boolean => ![0, 6].includes(new Date(at).getUTCDay())
const isDaytime = (at: number): boolean => {
  const hour = new Date(at).getUTCHours()
  return hour >= 8 && hour < 18
}

/** Items about every `minutes`, more or less by half, while somebody is at the desk. */
const write = (weeks: number, minutes: number, isOpen: (at: number) => boolean): number[] => {
  const chance = seededChance(7)
  const items: number[] = []
  for (let at = monday; at < monday + weeks * 7 * DAY; at += minutes * (0.5 + chance()) * MINUTE)
    if (isOpen(at)) items.push(Math.round(at))
  return items
}

interface Watch {
  items: number[]
  from: number
  to: number
  every?: number
}

/** What the newsroom would have said of a source, looking again and again with what it knew by then. */
const watch = ({ items, from, to, every = 20 * MINUTE }: Watch): [at: number, state: SourceState][] => {
  const said: [number, SourceState][] = []
  let rhythm: Rhythm | null = null
  for (let at = from; at < to; at += every) {
    const heard = items.filter((one) => one <= at && one > at - 28 * DAY)
    if (!rhythm || at - Date.parse(rhythm.learntAt) >= 6 * HOUR)
      rhythm = learnRhythm(heard.map(iso), new Date(at))
    const last = heard.at(-1)
    const watched = { outcome: 'ok' as const, faults: 0, minutes: 10, rhythm }
    said.push([at, stateOfSource({ ...watched, lastItemAt: last ? iso(last) : null }, new Date(at))])
  }
  return said
}
const alarms = (watched: ReturnType<typeof watch>): string[] =>
  watched.filter(([, state]) => state !== 'live').map(([at, state]) => `${iso(at)} ${state}`)

describe('a channel that writes by day', () => {
  const isOpen = (at: number): boolean => isWorkday(at) && isDaytime(at)

  test('raises no alarm at night, on a weekend, or in the morning, from its second week on', () => {
    const items = write(6, 30, isOpen)
    expect(alarms(watch({ items, from: monday + 7 * DAY, to: monday + 42 * DAY }))).toEqual([])
  })

  test('raises none in its first week either, before its habits are known', () => {
    const items = write(1, 30, isOpen)
    expect(alarms(watch({ items, from: items[0] ?? 0, to: monday + 7 * DAY }))).toEqual([])
  })

  test('is late some hours after it fell silent on a working day, and then silent', () => {
    const fell = monday + 28 * DAY + 10 * HOUR
    const items = write(6, 30, isOpen).filter((at) => at < fell)
    const watched = watch({ items, from: fell, to: fell + 7 * DAY })
    const first = (state: SourceState) => ((watched.find(([, one]) => one === state)?.[0] ?? 0) - fell) / HOUR
    expect(first('late')).toBeGreaterThan(1)
    expect(first('late')).toBeLessThan(6)
    expect(first('silent')).toBeGreaterThan(first('late'))
    expect(first('silent')).toBeLessThan(36)
  })
})

test('an agency that writes every two minutes is late within two hours of silence, at night as well', () => {
  const fell = monday + 21 * DAY + 3 * HOUR
  const items = write(3, 2, () => true).concat(
    write(4, 2, () => true).filter((at) => at > monday + 21 * DAY && at < fell),
  )
  const watched = watch({ items, from: fell, to: fell + 5 * HOUR })
  expect(watched[0]?.[1]).toBe('live')
  expect(watched.find(([at]) => at >= fell + 2 * HOUR)?.[1]).not.toBe('live')
  expect(watched.at(-1)?.[1]).toBe('silent')
})

describe('without a rhythm', () => {
  const now = new Date(monday)
  const daysAgo = (days: number): string => iso(monday - days * DAY)
  test.each([
    ['heard yesterday', { lastItemAt: daysAgo(1) }, 'live'],
    ['heard a week ago', { lastItemAt: daysAgo(7) }, 'late'],
    ['heard a year ago', { lastItemAt: daysAgo(365) }, 'silent'],
    ['never heard', { lastItemAt: null }, 'silent'],
    ['heard today, and failing again and again', { lastItemAt: daysAgo(0), faults: 3 }, 'late'],
    ['heard today, and failing once', { lastItemAt: daysAgo(0), faults: 1 }, 'live'],
    ['gone', { lastItemAt: daysAgo(0), outcome: 'gone' as const }, 'closed'],
  ])('a source %s is told as it is', (_, some, state) => {
    expect(stateOfSource({ outcome: 'ok', faults: 0, minutes: 10, rhythm: null, ...some }, now)).toBe(state)
  })
})

test('a span of time is cut at full hours, from Monday on', () => {
  const pieces = [...hoursOfWeek(monday - 30 * MINUTE, monday + 90 * MINUTE)]
  expect(pieces).toEqual([
    { hour: 167, length: 30 * MINUTE },
    { hour: 0, length: HOUR },
    { hour: 1, length: 30 * MINUTE },
  ])
})

test('fewer than twenty items are no habit', () => {
  const times = Array.from({ length: 19 }, (_, at) => iso(monday + at * HOUR))
  expect(learnRhythm(times, new Date(monday))).toBeNull()
})
