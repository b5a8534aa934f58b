/**
 * A process of its own, run by `wireSearchBench`: a newsroom whose wire is filled by SQL, asked as the wire
 * desk asks it, first with few items and then with many. Prints one line of JSON.
 */
import { performance } from 'node:perf_hooks'
import type { Payload, TypedUser } from 'payload'
import type { SqliteClient } from '../../src/adapters/search/SqliteClient.ts'
import { createAccount } from '../../src/commands/createAccount.ts'
import { readNews } from '../../src/commands/wireDesk/readNews.ts'
import { countStream, readStream } from '../../src/commands/wireDesk/readStream.ts'
import { takeInWire } from '../../src/commands/wireDesk/wireIndex.ts'
import { wireFilter, type WireFilter } from '../../src/domain/wire/desk/wireFilter.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { sentence } from './harbourCopy.mjs'
import { inventedWire } from './inventedWire.mjs'
import { median } from './median.mjs'

const sizes = process.argv.slice(2).map(Number)
const block = 10_000
const rounds = 15
const outlets = 40

interface Invented {
  id: string
  headline: string
  text: string
  source: string
}

const columns = `id, source_id, external_id, headline, text, language, posted_at, received_at, state, sha256,
  revisions, filed, updated_at, created_at`

/** Writes a block of items round Payload, as fast as SQLite takes them; the triggers note them all the same. */
const writeBlock = async (client: SqliteClient, sources: string[], at: number): Promise<void> => {
  const invented: Invented[] = inventedWire(block)
  const start = Date.UTC(2024, 0, 1) + at * block * 60_000
  const rows = invented.map(({ headline, text, source }, index) => {
    const moment = new Date(start + index * 60_000).toISOString()
    const id = `${String(at).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`
    const of = sources[Number(source.slice(1)) % sources.length]
    const body = `${text}\n${sentence(index)}${sentence(index + 7)} Lot ${String(at)}x${String(index)}.`
    const state = index % 500 === 0 ? 'deleted' : 'live'
    return [id, of, id, headline, body, 'en', moment, moment, state, id, 1, 1, moment, moment]
  })
  const picked = Array.from({ length: 14 }, (_, place) => `value ->> ${String(place)}`).join(', ')
  await client.execute({
    sql: `INSERT INTO wire_items (${columns}) SELECT ${picked} FROM json_each(?)`,
    args: [JSON.stringify(rows)],
  })
}

const questions: Record<string, Partial<WireFilter>> = {
  'first page of all': {},
  'a word of every tenth item': { words: 'harbour ' },
  'two words': { words: 'harbour storm ' },
  'a phrase': { words: '"after storm"' },
  'the first letter of a word': { words: 'h' },
  'two letters of a word': { words: 'ha' },
  'a word and the first letter of another': { words: 'harbour s' },
  'a beginning of a word': { words: 'harb' },
  'a long beginning of a word in every item': { words: 'harbou' },
  'a word of one item': { words: '0x77' },
  'no such word beside a common one': { words: 'harbour nowhereatall ' },
  'a word without another': { words: 'harbour -storm' },
}

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return median(times)
}

const measure = async (payload: Payload, user: TypedUser, sources: string[]) => {
  const asker = { payload, user }
  const narrowed = {
    'a word of one outlet': { words: 'harbour ', sources: sources.slice(0, 1) },
    'five outlets': { sources: sources.slice(0, 5) },
    'deleted items with a word': { words: 'harbour ', states: ['deleted' as const] },
    'an old day with a word': { words: 'harbour ', from: '2024-01-02', to: '2024-01-03' },
  }
  const taken: Record<string, number> = {}
  for (const [name, some] of Object.entries({ ...questions, ...narrowed })) {
    const filter = wireFilter.parse(some)
    taken[name] = await timed(() => readStream(asker, { filter, before: null, now: new Date() }))
  }
  const common = wireFilter.parse({ words: 'harbour ' })
  taken['how many hold a word'] = await timed(() => countStream(asker, common))
  taken['nothing new in four columns'] = await timed(() =>
    readNews(asker, { since: Date.now(), columns: [common, common, common, common], now: new Date() }),
  )
  return taken
}

/** Milliseconds this process worked: taking in is not measured by what others do on the machine. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const payload = await openNewsroom()
const { client } = payload.db as unknown as { client: SqliteClient }
const { user } = await createAccount(payload, {
  name: 'Bench',
  email: 'bench@monexus.example',
  roles: ['editor'],
})
const sources: string[] = []
for (let at = 0; at < outlets; at += 1) {
  const data = {
    code: `OUT${String(at)}`,
    name: `Outlet ${String(at)}`,
    platform: 'rss' as const,
    owner: `Owner ${String(at)}`,
  }
  sources.push((await payload.create({ collection: 'sources', data, depth: 0 })).id)
}
const measured = []
let blocks = 0
for (const size of sizes) {
  const start = spent()
  for (; blocks * block < size; blocks += 1) await writeBlock(client, sources, blocks)
  const stored = spent()
  while (await takeInWire(payload, 100));
  const indexed = spent()
  // What is asked for the first time is compiled first.
  if (measured.length === 0) await measure(payload, { ...user, collection: 'users' }, sources)
  const taken = await measure(payload, { ...user, collection: 'users' }, sources)
  const [{ rows }, page] = [await client.execute('PRAGMA page_count'), 4096]
  const bytes = Number(rows[0]?.['page_count']) * page
  measured.push({ size, taken, storing: stored - start, indexing: indexed - stored, bytes })
}
process.stdout.write(`${JSON.stringify(measured)}\n`)
await payload.destroy()
process.exit()
