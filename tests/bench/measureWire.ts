/**
 * A process of its own, run by `wireBench.mjs` on an empty database: 10,000 items in one document, then
 * what an item costs with 10,000 and with 200,000 stored. Prints one line of JSON.
 */
import { performance } from 'node:perf_hooks'
import { cpuUsage, memoryUsage } from 'node:process'
import type { Payload } from 'payload'
import { parseWire } from '../../src/adapters/wire/parseWire.ts'
import { wireStoreOf } from '../../src/adapters/wireStore/wireStoreOf.ts'
import { storeDelivery } from '../../src/commands/storeDelivery.ts'
import { fileArrivals } from '../../src/commands/stories/fileArrivals.ts'
import { forgetFiling } from '../../src/commands/stories/filingDesk.ts'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'
import { storedWireItem, type WireItem } from '../../src/domain/wire/wireItem.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { inventedWire } from './inventedWire.mjs'

const burst = 10_000
const measured = 2000
const many = 200_000

const payload: Payload = await openNewsroom()
const sourceCode = 'BENCH'
const { id: source } = await payload.create({
  collection: 'sources',
  data: { code: sourceCode, name: 'Bench', platform: 'rss', owner: 'Bench' },
  depth: 0,
})
const wire = inventedWire(many + measured)
const receivedAt = new Date('2026-12-01T00:00:00.000Z')

/** Seconds on the clock, and of the processor: the latter says less about who else is on the machine. */
const timed = async <Result>(act: () => Promise<Result> | Result) => {
  const [start, before] = [performance.now(), cpuUsage()]
  const result = await act()
  const { user, system } = cpuUsage(before)
  return { result, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

const documentOf = (from: number, count: number): Uint8Array => {
  const items = wire.slice(from, from + count).map(({ id, text, headline, postedAt }) => ({
    id,
    title: headline,
    content_text: text,
    date_published: postedAt,
    url: `https://bench.example/${id}`,
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Bench', items }
  return new TextEncoder().encode(JSON.stringify(feed))
}

const read = (bytes: Uint8Array): WireItem[] => {
  const reading = parseWire('bench.json', bytes)
  if ('code' in reading) throw new Error(reading.message)
  return reading.items
}

/** What is kept in memory once everything that can be let go is let go, in MB. */
const kept = (): number => {
  globalThis.gc?.()
  return memoryUsage().heapUsed / 1e6
}

const takeIn = async (from: number, count: number) => {
  const bytes = documentOf(from, count)
  const parse = await timed(() => read(bytes))
  const store = await timed(() => storeDelivery(payload, { sourceCode, items: parse.result, receivedAt }))
  if (store.result.created !== count) throw new Error('Not every item was stored.')
  const file = await timed(() => fileArrivals(payload))
  return { parse, store, file }
}

/** Rows as they would have been stored and filed long ago. */
const fill = async (from: number, to: number): Promise<void> => {
  const store = wireStoreOf(payload)
  const at = receivedAt.toISOString()
  for (let begin = from; begin < to; begin += 500) {
    const rows = read(documentOf(begin, Math.min(500, to - begin))).map((item) => ({
      ...storedWireItem.parse(item),
      id: store.newId(),
      source,
      receivedAt: at,
      state: 'live',
      sha256: hashWireText(item),
      revisions: 1,
      filed: true,
    }))
    await store.insert('wire-items', rows)
    const words = rows.map(({ id, headline, text, sha256 }) => ({ item: id, headline, text, sha256 }))
    const revisions = words.map((one) => ({ ...one, id: store.newId(), sequence: 1, seenAt: at }))
    await store.insert('wire-revisions', revisions)
  }
}

const each = ({ parse, store, file }: Awaited<ReturnType<typeof takeIn>>): number =>
  ((parse.cpu + store.cpu + file.cpu) * 1000) / measured

const [before, rss] = [kept(), memoryUsage().rss / 1e6]
const first = await takeIn(0, burst)
const [after, peak] = [kept(), memoryUsage().rss / 1e6]
const edited = read(documentOf(0, burst)).map((item) => ({ ...item, text: `${item.text} Edited.` }))
const edits = await timed(() => storeDelivery(payload, { sourceCode, items: edited, receivedAt }))
const filedEdits = await timed(() => fileArrivals(payload))
const few = await takeIn(burst, measured)
await fill(burst + measured, many)
// As after a start: what is remembered is the window, and nothing else.
forgetFiling(payload)
await takeIn(many, 1)
const late = await takeIn(many + 1, measured - 1)
const seconds = (stages: typeof first) =>
  Object.fromEntries(Object.entries(stages).map(([name, { seconds: wall, cpu }]) => [name, { wall, cpu }]))
const said = {
  burst: seconds(first),
  edits: { store: edits.seconds, file: filedEdits.seconds, revised: edits.result.revised },
  few: { ...seconds(few), each: each(few) },
  many: { ...seconds(late), each: each(late) },
  memory: { before, after, rss, peak, end: kept() },
}
process.stdout.write(`${JSON.stringify(said)}\n`)
await payload.destroy()
process.exit()
