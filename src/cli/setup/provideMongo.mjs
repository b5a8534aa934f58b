// @ts-check
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { canInstallPackages, installPackages } from './findChromium.mjs'
import { findFreePort } from './checkPort.mjs'
import { keepStamp } from './keepStamp.mjs'
import { runCommand, startCommand } from './runCommand.mjs'

/** A MongoDB-compatible server for tests, from PyPI; pinned, because it is still young. */
const surrogate = 'SecantusDB==0.7.0b3'
const startLimit = 30_000

/** @param {number} port */
const answers = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })

/**
 * Starts a server and waits until it takes connections.
 * @param {string} root
 * @param {{ program: string, args: (port: number) => string[], set: string }} server
 *   `set`: the name of its replica set, with further options of the address
 * @returns {Promise<string | undefined>} its address
 */
async function startOn(root, { program, args, set }) {
  const port = await findFreePort()
  const env = { ...process.env, MONGO_PORT: String(port) }
  const log = join(root, 'data', 'mongo.log')
  // The tests on it run beside the browser's, and give way to them.
  const child = startCommand(program, args(port), { cwd: root, env, log, yields: true })
  const deadline = performance.now() + startLimit
  while (performance.now() < deadline && child.exitCode === null && child.pid) {
    if (await answers(port)) return `mongodb://127.0.0.1:${port}/monexus?replicaSet=${set}`
    await new Promise((next) => setTimeout(next, 200))
  }
  return undefined
}

/**
 * @param {string} root
 * @param {string} venv
 */
async function makeVenv(root, venv) {
  const make = () =>
    runCommand('python3', ['-m', 'venv', '--clear', venv], {
      cwd: root,
      log: join(root, 'data', 'venv.log'),
      limitSeconds: 120,
    })
  if ((await make()).code === 0) return true
  const canMend = canInstallPackages() && (await installPackages(root, ['python3-venv']))
  return canMend && (await make()).code === 0
}

/**
 * Installs the surrogate into a venv of its own, once.
 * @param {string} root
 * @returns {Promise<string | undefined>} its program
 */
async function installSurrogate(root) {
  const venv = join(root, 'data', 'venv')
  const program = join(venv, 'bin', 'secantusd-py')
  const mark = {
    file: join(venv, '.stamp'),
    stamp: `${surrogate} ${venv}`,
    isThere: () => existsSync(program),
  }
  const fetched = keepStamp(mark, async () => {
    const log = join(root, 'data', 'pip.log')
    const args = ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--timeout', '20', surrogate]
    if (!(await makeVenv(root, venv))) throw new Error('no venv')
    const { code } = await runCommand(join(venv, 'bin', 'python'), args, {
      cwd: root,
      log,
      limitSeconds: 240,
    })
    if (code !== 0) throw new Error('no package')
  })
  return fetched.then(
    () => program,
    () => undefined,
  )
}

/** @param {string} root */
async function startSurrogate(root) {
  const program = await installSurrogate(root)
  const args = (/** @type {number} */ port) => [
    '--port',
    String(port),
    '--storage-path',
    ':memory:',
    '--log-level',
    'ERROR',
  ]
  // With retryable writes it goes through all it wrote in half an hour, twice for each write.
  return program && startOn(root, { program, args, set: 'secantus&retryWrites=false' })
}

/** @param {string} root */
async function startGiven(root) {
  const script = process.env.MONEXUS_MONGO_SERVER
  if (!script || !existsSync(script)) return undefined
  return startOn(root, { program: process.execPath, args: () => [resolve(script)], set: 'rs0' })
}

/**
 * A MongoDB for the tests: MONGODB_URL if set; else SecantusDB from PyPI; else the script that
 * MONEXUS_MONGO_SERVER names. MONEXUS_MONGO=given|pypi|none asks for one of them only.
 * @param {string} root
 * @returns {Promise<{ outcome: string, value?: string }>}
 */
export async function provideMongo(root) {
  const wish = process.env.MONEXUS_MONGO ?? ''
  if (process.env.MONGODB_URL) return { outcome: 'given by MONGODB_URL', value: process.env.MONGODB_URL }
  const surrogateUrl = ['', 'pypi'].includes(wish) ? await startSurrogate(root) : undefined
  if (surrogateUrl) return { outcome: `${surrogate} started`, value: surrogateUrl }
  const givenUrl = ['', 'given'].includes(wish) ? await startGiven(root) : undefined
  if (givenUrl) return { outcome: 'the server in MONEXUS_MONGO_SERVER started', value: givenUrl }
  return { outcome: 'none to be had: the tests on it will be skipped' }
}
