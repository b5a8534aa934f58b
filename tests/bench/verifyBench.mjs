// @ts-check
/**
 * `npx monexus verify --chain-only` over a thousand signed releases. Beside it, in the same run, a command that
 * only starts, and SHA-256 over the same manifests.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'
import { median } from './median.mjs'
import { say } from './say.mjs'

const many = 1000
const rounds = 3

mkdirSync(join(projectRoot, '.build'), { recursive: true })
const folder = mkdtempSync(join(projectRoot, '.build', 'bench-'))
const data = mkdtempSync(join(tmpdir(), 'monexus-bench-'))
process.once('exit', () => [folder, data].forEach((one) => rmSync(one, { recursive: true, force: true })))
const entryPoints = { fill: join(projectRoot, 'tests', 'bench', 'fillChain.ts') }
await build({ ...bundleOptions(projectRoot, folder), entryPoints })

/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret that only the bench uses, and no newsroom',
  MONEXUS_DATA_DIR: data,
  MONEXUS_MEDIA_DIR: join(data, 'media'),
  DATABASE_URL: `file:${join(data, 'bench.db')}`,
  MONEXUS_ROLE: 'web',
  LOG_LEVEL: 'error',
}
const child = spawn(process.execPath, ['--conditions=development', join(folder, 'fill.mjs'), String(many)], {
  cwd: projectRoot,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
if (child.exitCode !== 0) throw new Error('The chain could not be made.')
/** @type {{ hashing: number, bytes: number }} */
const { hashing, bytes } = JSON.parse(said.trim().split('\n').at(-1) ?? '')

/** @param {string[]} args */
function taken(...args) {
  const start = performance.now()
  const command = join(projectRoot, 'src', 'cli', 'monexus.mjs')
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout)
  return performance.now() - start
}

taken('keys')
const [verifying, starting] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
for (let round = 0; round < rounds; round += 1) {
  verifying.push(taken('verify', '--chain-only'))
  starting.push(taken('keys'))
}
const [whole, alone] = [median(verifying), median(starting)]
console.log(`\nA chain of ${many} releases, ${(bytes / 1024 / 1024).toFixed(1)} MB of manifests\n`)
say('verify --chain-only, beyond the start of a command', (whole - alone) / 1000, { unit: ' s', atMost: 5 })
say('as a multiple of a command that only starts', whole / alone, { atMost: 3 })
console.log(
  `  ${(whole / 1000).toFixed(2)} s as it is called, ${(alone / 1000).toFixed(2)} s of them to start; the chain takes ${((whole - alone) / hashing).toFixed(0)} times what SHA-256 over its bytes takes`,
)
