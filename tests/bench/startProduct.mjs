// @ts-check
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '../../src/cli/setup/checkPort.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'

/**
 * A running product and the environment it runs in.
 * @typedef {{ origin: string, data: string, env: NodeJS.ProcessEnv, child: import('node:child_process').ChildProcess }} Product
 */

const startLimit = 600_000

/**
 * The product on a port and a data folder of its own, with the demo newsroom.
 * @param {Record<string, string>} [settings] what this newsroom is set besides
 * @returns {Promise<Product>}
 */
export async function startProduct(settings = {}) {
  const port = await findFreePort()
  const data = mkdtempSync(join(tmpdir(), 'monexus-bench-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PAYLOAD_SECRET: 'a secret that only the bench uses, and no newsroom',
    MONEXUS_DATA_DIR: data,
    MONEXUS_MEDIA_DIR: join(data, 'media'),
    LOG_LEVEL: 'error',
    MONEXUS_DEMO: '1',
    DATABASE_URL: `file:${join(data, 'bench.db')}`,
    MONEXUS_PUBLIC_URL: '',
    ...settings,
  }
  const script = join(projectRoot, 'src', 'cli', 'start.mjs')
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  process.once('exit', () => {
    child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  })
  const origin = `http://127.0.0.1:${port}`
  const deadline = performance.now() + startLimit
  while (performance.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/`).catch(() => null)
    if (answer?.ok) return { origin, data, env, child }
    await pause(250)
  }
  throw new Error('The product did not start.')
}
