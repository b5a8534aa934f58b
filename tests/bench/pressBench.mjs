// @ts-check
/**
 * The press as publishers and readers meet it: sixty articles from press to front page, breaking news from the
 * request to a reader's page, and the front page while the press runs. `npm run bench` runs it.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { askAs } from './askAs.mjs'
import { runFilling } from './fillProduct.mjs'
import { median } from './median.mjs'
import { say } from './say.mjs'
import { startProduct } from './startProduct.mjs'

/** @typedef {{ edition: string, section: string, listed: number, later: string[] }} Filled */

const secondsOfReading = 5
/** As many as keep the press busy for as long: of three, the 99th percentile would be one slow page. */
const presses = 12
/** The pages of what was printed last are put on record behind it, three seconds after and for a while. */
const untilOnRecord = 20_000

/** @param {string} url */
async function read(url) {
  const start = performance.now()
  const answer = await fetch(url)
  const text = await answer.text()
  return { ms: performance.now() - start, status: answer.status, text }
}

/** @param {number[]} times */
const p99 = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0

/**
 * Milliseconds that readers of the front page wait, one after the other, until told to stop.
 * @param {string} origin
 * @param {() => boolean} isDone
 */
async function readFront(origin, isDone) {
  const times = []
  while (!isDone()) {
    times.push((await read(`${origin}/`)).ms)
    await pause(5)
  }
  return times
}

const product = await startProduct()
/** @type {Filled} */
const filled = await runFilling(product.env, 'fillEdition.ts')
const publisher = await askAs(product, 'publisher')
const press = `/editions/${filled.edition}/press`

const before = performance.now()
const printed = await publisher(press, 'POST', { proof: true, reason: 'Bench' })
if (printed.status !== 200) throw new Error(JSON.stringify(printed.body).slice(0, 2000))
const front = await read(`${product.origin}/`)
const took = performance.now() - before
if (!front.text.includes(`/${filled.section}/`)) throw new Error('The front page does not show the edition.')
say(`${filled.listed} articles, from press to readers`, took, { unit: ' ms', atMost: 3000 })
console.log(`  against reading the front page: ${(took / front.ms).toFixed(0)} times`)

const releases = []
for (const id of filled.later) {
  const start = performance.now()
  const { status, body } = await publisher(`/articles/${id}`, 'PATCH', { _status: 'published' })
  const page = await read(`${product.origin}/${filled.section}/${body.doc?.slug}`)
  if (status !== 200 || page.status !== 200) throw new Error(JSON.stringify(body).slice(0, 2000))
  releases.push(performance.now() - start)
}
say('Breaking news, from the request to a page', median(releases.slice(3)), { unit: ' ms', atMost: 100 })
console.log(`  the slowest: ${Math.max(...releases).toFixed(0)} ms`)

await pause(untilOnRecord)
const readingEnds = performance.now() + secondsOfReading * 1000
const quiet = p99(await readFront(product.origin, () => performance.now() > readingEnds))
let isPressed = false
const pressing = (async () => {
  for (let round = 0; round < presses; round += 1)
    await publisher(press, 'POST', { proof: true, reason: 'Again' })
  isPressed = true
})()
const busy = p99(await readFront(product.origin, () => isPressed))
await pressing
console.log(`  p99 of the front page: usually ${quiet.toFixed(1)} ms, while pressing ${busy.toFixed(1)} ms`)
say('The front page while pressing, p99 against usual', busy / quiet, { unit: ' times', atMost: 2 })

product.child.kill('SIGTERM')
await Promise.race([once(product.child, 'exit'), pause(15_000)])
process.exit()
