import { describe, expect, test } from '@jest/globals'
import { articles } from '../../src/demo/articles.data.ts'
import { events } from '../../src/demo/events.data.ts'
import { resolveWire } from '../../src/demo/resolveWire.ts'
import { sections } from '../../src/demo/sections.data.ts'
import { sources } from '../../src/demo/sources.data.ts'

const items = events.flatMap((event) => event.items)
const printed = (day: number) => articles.filter((one) => one.editionDay === day && one.desk === 'printed')

describe('the demo newsroom', () => {
  test('has the sources, items and events a newcomer needs to see', () => {
    expect(sources.length).toBeGreaterThanOrEqual(14)
    expect(events.length).toBeGreaterThanOrEqual(14)
    expect(items.length).toBeGreaterThanOrEqual(70)
    expect(sections.length).toBeGreaterThanOrEqual(6)
    expect(new Set(sources.map((one) => one.platform)).size).toBe(6)
  })

  test('sources are told apart by code, and some share an owner', () => {
    for (const { code } of sources) expect(code).toMatch(/^[A-Z]{3,12}$/)
    expect(new Set(sources.map((one) => one.code)).size).toBe(sources.length)
    expect(new Set(sources.map((one) => one.owner)).size).toBeLessThan(sources.length - 4)
  })

  test.each(events.map((one) => [one.title, one] as const))(
    '%s: between 2 and 12 items of known sources',
    (_title, event) => {
      expect(event.items.length).toBeGreaterThanOrEqual(2)
      expect(event.items.length).toBeLessThanOrEqual(12)
      for (const item of event.items) expect(sources.map((one) => one.code)).toContain(item.source)
    },
  )

  test('all items fall within the last sixty hours, most of them in three languages or fewer', () => {
    for (const item of items) expect(item.minutesAgo).toBeLessThanOrEqual(3600)
    for (const item of items) expect(item.revision?.minutesAgo ?? 0).toBeLessThan(item.minutesAgo)
    expect(new Set(resolveWire(new Date()).map((one) => one.language))).toEqual(new Set(['en', 'fr', 'es']))
    expect(new Set(items.map((one) => one.key)).size).toBe(items.length)
  })

  test('no source edits in the hours in which yesterday’s paper may have been printed', () => {
    const edits = items.flatMap((item) => item.revision?.minutesAgo ?? [])
    expect(edits.length).toBeGreaterThanOrEqual(3)
    for (const minutesAgo of edits) expect(minutesAgo > 1440 || minutesAgo < 1080).toBe(true)
  })

  test('two editions are printed and a third is planned, with one article in check', () => {
    expect(printed(-2)).toHaveLength(4)
    expect(printed(-1)).toHaveLength(5)
    expect(articles.filter((one) => one.desk === 'in-check')).toHaveLength(1)
    expect(articles.filter((one) => one.editionDay === 0).every((one) => one.desk !== 'printed')).toBe(true)
    expect(new Set(articles.map((one) => one.section))).toEqual(new Set(sections.map((one) => one.slug)))
  })

  test.each([-2, -1, 0])(
    'the edition of day %s counts its places from 1, and a World article leads',
    (day) => {
      const edition = articles.filter((one) => one.editionDay === day).sort((a, b) => a.place - b.place)
      expect(edition.map((one) => one.place)).toEqual(edition.map((_one, index) => index + 1))
      expect(edition[0]?.section).toBe('world')
    },
  )
})
