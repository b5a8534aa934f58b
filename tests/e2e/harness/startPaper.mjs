// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '../../../src/cli/setup/checkPort.mjs'
import { projectRoot } from '../../../src/cli/setup/projectRoot.mjs'

/**
 * A server of the built product with data of its own.
 * @typedef {{ origin: string, folder: string, child: import('node:child_process').ChildProcess }} StartedPaper
 */

const startLimit = 240_000

/**
 * The surroundings of a throw-away newsroom: nothing of it lies in the checkout.
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(folder) {
  return {
    ...process.env,
    // What jest and npm say to themselves is not for the server.
    NODE_OPTIONS: '',
    JEST_WORKER_ID: undefined,
    npm_lifecycle_event: undefined,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a secret that only the journeys use, and no newsroom',
    DATABASE_URL: '',
    MONEXUS_DATA_DIR: folder,
    MONEXUS_MEDIA_DIR: join(folder, 'media'),
    MONEXUS_PUBLIC_URL: '',
    MONEXUS_QUOTES: '',
    MONEXUS_QUOTES_FILE: '',
    MONEXUS_DEMO: '1',
    LOG_LEVEL: 'error',
  }
}

/** @param {string} folder what the server of this folder said so far */
export const saidIn = (folder) => readFileSync(join(folder, 'server.log'), 'utf8')

/**
 * Waits until the newsroom answers; of a server that ended instead, the error tells the words.
 * @param {StartedPaper} paper
 */
async function untilAnswered({ origin, child, folder }) {
  const deadline = performance.now() + startLimit
  for (;;) {
    const answer = await fetch(`${origin}/health`).catch(() => null)
    if (answer?.ok) return
    if (child.exitCode !== null) throw new Error(`The server ended:\n${saidIn(folder)}`)
    if (performance.now() > deadline) throw new Error(`The server did not answer:\n${saidIn(folder)}`)
    await pause(100)
  }
}

/**
 * Starts the product on a free port, out of the checkout as it was built.
 * @param {string} [folder] its data: a new one, or that of a server which ended
 * @param {Record<string, string>} [settings] what this newsroom is set besides
 * @returns {Promise<StartedPaper>}
 */
export async function startPaper(folder = mkdtempSync(join(tmpdir(), 'monexus-journey-')), settings = {}) {
  const port = await findFreePort()
  const log = openSync(join(folder, 'server.log'), 'a')
  const child = spawn(process.execPath, [join(projectRoot, 'src', 'cli', 'start.mjs')], {
    env: { ...environmentOf(folder), ...settings, PORT: String(port) },
    stdio: ['ignore', log, log],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const paper = { origin: `http://localhost:${port}`, folder, child }
  await untilAnswered(paper)
  return paper
}

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null

/**
 * Ends a server at once, as a power cut would.
 * @param {StartedPaper} paper
 */
export async function killPaper({ child }) {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/**
 * Ends a server and takes its data away.
 * @param {StartedPaper} paper
 */
export async function stopPaper(paper) {
  const { child, folder } = paper
  if (!hasEnded(child)) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await Promise.race([ended, pause(10_000, undefined, { ref: false })])
  }
  await killPaper(paper)
  rmSync(folder, { recursive: true, force: true })
}
