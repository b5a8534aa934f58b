// @ts-check
/**
 * The wire under load: 10,000 items at once parsed, stored and filed on SQLite, 10,000 edits, and what an item
 * costs with 200,000 stored against 10,000.
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

mkdirSync(join(projectRoot, '.build'), { recursive: true })
const folder = mkdtempSync(join(projectRoot, '.build', 'bench-wire-'))
const data = mkdtempSync(join(tmpdir(), 'monexus-bench-'))
process.once('exit', () => {
  for (const one of [folder, data]) rmSync(one, { recursive: true, force: true })
})
const entryPoints = { measure: join(projectRoot, 'tests', 'bench', 'measureWire.ts') }
await build({ ...bundleOptions(projectRoot, folder), entryPoints })
const env = {
  ...process.env,
  NODE_ENV: /** @type {const} */ ('production'),
  PAYLOAD_SECRET: 'a secret that only the bench uses, and no newsroom',
  MONEXUS_DATA_DIR: data,
  MONEXUS_MEDIA_DIR: join(data, 'media'),
  LOG_LEVEL: 'error',
  DATABASE_URL: `file:${join(data, 'bench.db')}`,
}
// With this condition Lexical names its files outright, and awaits nothing while it loads (see settleLexical).
const args = ['--conditions=development', '--expose-gc', join(folder, 'measure.mjs')]
const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'inherit'] })
const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
if (child.exitCode !== 0) throw new Error('The wire could not be measured.')
const { burst, edits, few, many, memory } = JSON.parse(said.trim().split('\n').at(-1) ?? '')

const shown = (/** @type {number} */ value) => value.toFixed(2)
for (const [stage, { wall, cpu }] of Object.entries(burst))
  console.log(`${stage.padEnd(52)}${shown(wall)} s, ${shown(cpu)} s of processor time`)
console.log(`10,000 edits${' '.repeat(40)}${shown(edits.store)} s stored, ${shown(edits.file)} s filed again`)
console.log(
  `Resident memory${' '.repeat(37)}${shown(memory.rss)} MB before, ${shown(memory.peak)} MB after\n`,
)
say('10,000 items parsed, stored and filed', burst.parse.wall + burst.store.wall + burst.file.wall, {
  unit: ' s',
  atMost: 30,
})
say('10,000 edits stored and filed again', edits.store + edits.file, { unit: ' s', atMost: 60 })
console.log(`${shown(few.each)} ms an item with 10,000 stored, ${shown(many.each)} ms with 200,000`)
say('Cost of an item, 200,000 stored against 10,000', many.each / few.each, { atMost: 1.5 })
say('Memory kept for the items of three days, each', ((memory.after - memory.before) * 1000) / 10_000, {
  unit: ' KB',
  atMost: 40,
})
say('Memory kept with 200,000 stored against 10,000', memory.end / memory.after, { atMost: 1.5 })
