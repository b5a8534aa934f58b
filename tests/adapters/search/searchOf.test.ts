import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { searchOf } from '../../../src/adapters/search/searchOf.ts'
import type { WireQuestion } from '../../../src/adapters/search/WireSearch.ts'
import { storeDelivery } from '../../../src/commands/storeDelivery.ts'
import { parseWords } from '../../../src/domain/wire/desk/parseWords.ts'
import { anItem } from '../../factories/anItem.ts'
import { createSource } from '../../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'

/** More than two parts of the index, as one delivery writes them: at the same few moments. */
const many = 1200

let newsroom: TestNewsroom
let code: string
let source: string

const deliver = (words: (number: number) => string, numbers: number[]) =>
  storeDelivery(newsroom.payload, {
    sourceCode: code,
    receivedAt: new Date('2026-06-25T07:00:00.000Z'),
    items: numbers.map((number) =>
      anItem({ externalId: `n-${String(number)}`, headline: words(number), text: '' }),
    ),
  })

const all = Array.from({ length: many }, (_, number) => number)

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  ;({ code, id: source } = await createSource(newsroom.payload))
  await deliver((number) => `Berth ${String(number)} is free`, all)
}, 600_000)
afterAll(() => newsroom.close())

const takeInAll = async () => {
  const search = searchOf(newsroom.payload)
  await search.ensure()
  let taken = 0
  for (let part = await search.takeIn(); part > 0; part = await search.takeIn()) taken += part
  return taken
}

const find = (words: string, some: Partial<WireQuestion> = {}) =>
  searchOf(newsroom.payload).find({
    words: parseWords(words),
    sources: null,
    languages: [],
    states: [],
    among: null,
    from: null,
    to: null,
    before: null,
    limit: many + 1,
    ...some,
  })

test('items written at one moment are all taken in, part by part, once', async () => {
  expect(await takeInAll()).toBe(many)
  expect(new Set(await find('berth')).size).toBe(many)
  expect(await find('berth', { sources: [source], limit: 7 })).toHaveLength(7)
  expect(await takeInAll()).toBe(0)
})

test('page after page each is found once', async () => {
  const seen: string[] = []
  for (let page = await find('free', { limit: 500 }); page.length > 0;) {
    seen.push(...page)
    page = await find('free', { limit: 500, before: page.at(-1) ?? null })
  }
  expect(seen).toHaveLength(many)
  expect(new Set(seen).size).toBe(many)
})

test('what its source writes anew is found by its new words, and by the old ones no more', async () => {
  await deliver((number) => `Berth ${String(number)} is taken`, all.slice(0, 700))
  expect(await takeInAll()).toBe(700)
  expect(await find('taken')).toHaveLength(700)
  expect(await find('free')).toHaveLength(many - 700)
})
