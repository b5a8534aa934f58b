// @ts-check
/**
 * What listening costs and how soon news is heard: the built product in a process of its own, its readers in
 * another, its source on loopback in this one. Run by `npm run bench`.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'
import { accountOf } from './accountOf.mjs'
import { benchFeed, prefix } from './benchFeed.mjs'
import { residentMegabytes } from './residentMegabytes.mjs'
import { say } from './say.mjs'
import { startProduct } from './startProduct.mjs'

const [readers, idlers] = [1000, 3000]
const [rounds, itemsEach] = [8, 5]
/** A poll begins within ten seconds of being asked for. */
const pollLimit = 60_000

/** @param {string} origin */
function openClients(origin) {
  const file = join(projectRoot, 'tests', 'bench', 'liveClients.mjs')
  const child = fork(file, [new URL(origin).port, prefix], { stdio: 'inherit' })
  process.once('exit', () => child.kill('SIGKILL'))
  /** @type {{ headline: string, stored: number, at: number }[]} */
  const heard = []
  child.on('message', (/** @type {{ heard?: typeof heard }} */ told) => {
    for (const one of told.heard ?? []) heard.push(one)
  })
  /** @param {number} count so many listen from now on */
  const keep = async (count) => {
    child.send({ count })
    for (;;) {
      const [told] = await once(child, 'message')
      if (told.listening === count) return
    }
  }
  return { heard, keep, close: () => child.kill('SIGKILL') }
}

/** @param {import('./startProduct.mjs').Product} product */
async function signIn({ origin, data }) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(accountOf(data, 'editor'))
  const answer = await fetch(`${origin}/api/users/login`, { method: 'POST', headers, body })
  const { token } = await answer.json()
  return async (/** @type {string} */ path, /** @type {object} */ asked) => {
    const response = await fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { ...headers, authorization: `JWT ${token}` },
      body: JSON.stringify(asked),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? NaN

/** @param {() => boolean} isSo @param {string} what */
async function until(isSo, what) {
  const deadline = performance.now() + pollLimit
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`Waited too long: ${what}.`)
    await pause(50)
  }
}

/**
 * Milliseconds to each event in each stream, from the answer of the source and from when it was stored.
 * @param {import('./startProduct.mjs').Product} product
 * @param {Awaited<ReturnType<typeof benchFeed>>} feed
 */
async function timeToHear(product, feed) {
  const post = await signIn(product)
  const clients = openClients(product.origin)
  await clients.keep(readers)
  const polling = { enabled: true, address: `http://${feed.place}/tides`, minutes: 60 }
  const source = { code: 'TIDES', name: 'Tides', platform: 'rss', owner: 'Tide office', polling }
  feed.publish(0, itemsEach)
  const { doc } = await post('/sources', source)
  for (let round = 0; round < rounds; round += 1) {
    feed.publish(round, itemsEach)
    if (round > 0) await post(`/sources/${doc.id}/poll`, {})
    const expected = (round + 1) * itemsEach * readers
    await until(() => clients.heard.length >= expected, `round ${round}, ${clients.heard.length} heard`)
  }
  clients.close()
  return {
    fromAnswer: clients.heard.map(({ headline, at }) => at - (feed.answered.get(headline) ?? NaN)),
    fromStore: clients.heard.map(({ stored, at }) => at - stored),
  }
}

/**
 * Kilobytes of the server's memory that each client takes which only listens.
 * @param {import('./startProduct.mjs').Product} product
 */
async function memoryOfIdlers({ origin, child }) {
  const clients = openClients(origin)
  // What the first readers make a server load and compile is no memory of theirs.
  await clients.keep(300)
  await clients.keep(0)
  await pause(8000)
  const before = residentMegabytes(child.pid ?? 0)
  await clients.keep(idlers)
  // Two heartbeats, by when everybody was told something.
  await pause(32_000)
  const after = residentMegabytes(child.pid ?? 0)
  clients.close()
  return { before, after, each: ((after - before) * 1024) / idlers }
}

const feed = await benchFeed()
const product = await startProduct({ MONEXUS_INNER_SOURCES: feed.place })
await pause(8000)
const { before, after, each } = await memoryOfIdlers(product)
const { fromAnswer, fromStore } = await timeToHear(product, feed)
console.log(`\n${idlers} idle clients: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB with them`)
console.log(
  `${fromAnswer.length} events heard: half of them ${quantile(fromAnswer, 0.5)} ms after the answer, ` +
    `${quantile(fromStore, 0.5)} ms after they were stored, 99 of 100 ${quantile(fromStore, 0.99)} ms\n`,
)
say(`Memory of an idle client of ${idlers}`, each, { unit: ' KB', atMost: 40 })
say(`Answer of a poll to ${readers} streams, p99`, quantile(fromAnswer, 0.99), { unit: ' ms', atMost: 500 })
product.child.kill('SIGTERM')
await Promise.race([once(product.child, 'exit'), pause(15_000)])
process.exit()
