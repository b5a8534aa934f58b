// @ts-check
/**
 * The wire desk over a million stored items, against ten thousand in the same run: what a page costs by
 * words and filters. `npm run bench` runs it; MONEXUS_BENCH_ITEMS sets another number of items.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'
import { say } from './say.mjs'

const few = 10_000
const many = Number(process.env.MONEXUS_BENCH_ITEMS ?? 1_000_000)
/** A page reads a hundred rows wherever they lie; the index must not make it dearer by much. */
const atMost = 3
/** SQLite has an index of beginnings of up to four letters; a longer one is put together from its words. */
const putTogether = 10

mkdirSync(join(projectRoot, '.build'), { recursive: true })
const folder = mkdtempSync(join(projectRoot, '.build', 'bench-'))
const data = mkdtempSync(join(tmpdir(), 'monexus-bench-'))
process.once('exit', () => [folder, data].forEach((one) => rmSync(one, { recursive: true, force: true })))
const entryPoints = { ask: join(projectRoot, 'tests', 'bench', 'askWire.ts') }
await build({ ...bundleOptions(projectRoot, folder), entryPoints })

const args = ['--conditions=development', join(folder, 'ask.mjs'), String(few), String(many)]
const child = spawn(process.execPath, args, {
  cwd: projectRoot,
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a secret that only the bench uses, and no newsroom',
    MONEXUS_DATA_DIR: data,
    MONEXUS_MEDIA_DIR: join(data, 'media'),
    DATABASE_URL: `file:${join(data, 'bench.db')}`,
    MONEXUS_ROLE: 'web',
    LOG_LEVEL: 'error',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
if (child.exitCode !== 0) throw new Error('The wire could not be asked.')

/** @type {{ size: number, taken: Record<string, number>, storing: number, indexing: number, bytes: number }[]} */
const [small, large] = JSON.parse(said.trim().split('\n').at(-1) ?? '')
if (!small || !large) throw new Error('Nothing was measured.')
const perItem = (/** @type {typeof small} */ { indexing }, /** @type {number} */ items) => indexing / items

const baseline = small.taken['first page of all'] ?? 0
const counts = [many, few].map((count) => count.toLocaleString('en'))
console.log(`\nThe wire desk over ${counts.join(' items, as a multiple of its first page over ')}\n`)
for (const [name, ms] of Object.entries(large.taken)) {
  say(name, ms / baseline, { atMost: name.startsWith('a long beginning') ? putTogether : atMost })
  console.log(`  ${(small.taken[name] ?? 0).toFixed(1)} ms, then ${ms.toFixed(1)} ms`)
}
say('taking an item into the index', perItem(large, many - few) / perItem(small, few), { atMost })
console.log(
  `  ${perItem(large, many - few).toFixed(2)} ms each; ${(large.bytes / many / 1024).toFixed(1)} KB an item on disk in all`,
)
