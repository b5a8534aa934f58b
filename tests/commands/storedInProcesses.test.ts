import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from 'payload'
import { fileArrivals } from '../../src/commands/stories/fileArrivals.ts'
import type { IngestCounts } from '../../src/commands/storeDelivery.ts'
import { crashInProcess } from '../factories/crashInProcess.ts'
import { createSource } from '../factories/createSource.ts'
import { loadHere } from '../factories/loadHere.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const file = 'tests/factories/ingestInProcess.ts'
const many = loadHere(2000)

const itemsOf = async (source: string, some: Where = {}): Promise<number> => {
  const where = { and: [{ source: { equals: source } }, some] }
  return (await newsroom.payload.count({ collection: 'wire-items', where })).totalDocs
}

const unfiled = { filed: { not_equals: true } }

/** How many revisions the items of a source have, and of how many items. */
const revisionsOf = async (source: string): Promise<[all: number, items: number]> => {
  const { docs } = await newsroom.payload.find({
    collection: 'wire-revisions',
    where: { 'item.source': { equals: source } },
    pagination: false,
    depth: 0,
    select: { item: true },
  })
  return [docs.length, new Set(docs.map(({ item }) => String(item))).size]
}

/** Whoever died holds up the others for some seconds. */
const fileAll = async (source: string): Promise<void> => {
  while ((await itemsOf(source, unfiled)) > 0) {
    await fileArrivals(newsroom.payload)
    await pause(200)
  }
}

const countsOfStories = async (): Promise<void> => {
  const { docs } = await newsroom.payload.find({
    collection: 'stories',
    pagination: false,
    depth: 0,
    joins: false,
  })
  for (const { id, itemCount } of docs) {
    const where = { story: { equals: id } }
    expect((await newsroom.payload.count({ collection: 'wire-items', where })).totalDocs).toBe(itemCount)
  }
}

test.each([
  ['storing', loadHere(5000), async (source: string) => (await itemsOf(source)) > 300],
  [
    'filing',
    many,
    async (source: string) => (await itemsOf(source, { filed: { equals: true } })) > many / 10,
  ],
])(
  'a process killed while %s %i items loses and repeats nothing',
  async (_, many, isTime) => {
    const { id: source, code } = await createSource(newsroom.payload)
    const env = { INGEST_SOURCE: code, INGEST_COUNT: String(many) }
    await crashInProcess({ file, env }, async (kill) => {
      while (!(await isTime(source))) await pause(5)
      kill()
    })
    expect(await itemsOf(source, unfiled)).toBeGreaterThan(0)
    const had = await itemsOf(source)
    const [counts] = await runInProcesses<IngestCounts>({ file, processes: 1, env })
    expect(counts).toMatchObject({ received: many, created: many - had })
    await fileAll(source)
    expect(await itemsOf(source)).toBe(many)
    expect(await revisionsOf(source)).toEqual([many, many])
    await countsOfStories()
  },
  600_000,
)

test('what a killed process left is completed and filed though it never comes again', async () => {
  const { id: source, code } = await createSource(newsroom.payload)
  const env = { INGEST_SOURCE: code, INGEST_COUNT: String(many) }
  await crashInProcess({ file, env }, async (kill) => {
    while ((await itemsOf(source)) < many / 10) await pause(5)
    kill()
  })
  const had = await itemsOf(source)
  await fileAll(source)
  expect(await itemsOf(source)).toBe(had)
  expect(await revisionsOf(source)).toEqual([had, had])
}, 600_000)

test('two processes that take in the same items at once keep each once, with one revision', async () => {
  const { id: source, code } = await createSource(newsroom.payload)
  const both = loadHere(2000)
  const env = { INGEST_SOURCE: code, INGEST_COUNT: String(both) }
  const counts = await runInProcesses<IngestCounts>({ file, processes: 2, env })
  expect(counts.reduce((sum, { created }) => sum + created, 0)).toBe(both)
  await fileAll(source)
  expect(await itemsOf(source)).toBe(both)
  expect(await revisionsOf(source)).toEqual([both, both])
  await countsOfStories()
}, 600_000)
