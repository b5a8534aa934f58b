// @ts-check
/**
 * `npm run bench`: the built product on a port and a data folder of its own, measured against a bare server in
 * the same run. Prints ratios, because seconds say more about the machine than about the paper.
 */
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
// @ts-expect-error autocannon carries no types
import autocannon from 'autocannon'
import { findFreePort } from '../../src/cli/setup/checkPort.mjs'
import { median } from './median.mjs'
import { residentMegabytes } from './residentMegabytes.mjs'
import { say } from './say.mjs'
import { startProduct } from './startProduct.mjs'

const rounds = 4
const secondsPerRound = 4

/**
 * @param {string} url
 * @returns {Promise<{ text: string, ms: number, headers: Headers }>}
 */
async function load(url) {
  const start = performance.now()
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  const text = await answer.text()
  return { text, ms: performance.now() - start, headers: answer.headers }
}

/** @param {string} html */
function articlesOf(html) {
  const links = [...html.matchAll(/<h[1-4][^>]*>\s*<a[^>]*href="(\/[^"#?]+)"/g)].map(([, href]) => href ?? '')
  return [...new Set(links.filter((href) => href.split('/').length > 2))]
}

/**
 * The first answer to each address: nobody has asked for these pages since the server started.
 * @param {string} origin
 * @param {string[]} paths
 */
async function firstAnswers(origin, paths) {
  const renders = []
  const wholes = []
  for (const path of paths) {
    const { ms, headers } = await load(origin + path)
    const [, duration] = /render;dur=([\d.]+)/.exec(headers.get('server-timing') ?? '') ?? []
    if (duration === undefined) throw new Error(`${path} was not rendered for this question.`)
    renders.push(Number(duration))
    wholes.push(ms)
  }
  return { render: median(renders), slowest: Math.max(...renders), whole: median(wholes) }
}

/** @param {string} url */
const takeRequests = (url) =>
  autocannon({
    url,
    connections: 10,
    duration: secondsPerRound,
    headers: { 'accept-encoding': 'gzip' },
  }).then((/** @type {{ non2xx: number, errors: number, requests: { average: number } }} */ result) => {
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`)
    return result.requests.average
  })

/**
 * The same bytes from a server in a process of its own, so that both sides share the machine alike.
 * @param {string} url
 */
async function startBare(url) {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
  const html = Buffer.from(await answer.text())
  const isPacked = answer.headers.get('content-encoding') === 'gzip'
  const body = (isPacked ? gzipSync(html) : html).toString('base64')
  const heads = {
    'content-type': 'text/html; charset=utf-8',
    ...(isPacked && { 'content-encoding': 'gzip' }),
  }
  const port = await findFreePort()
  const child = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'inherit', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  child.stdin.end(`
    import { createServer } from 'node:http'
    const body = Buffer.from('${body}', 'base64')
    const heads = { ...${JSON.stringify(heads)}, 'content-length': body.length }
    createServer((_, response) => response.writeHead(200, heads).end(body)).listen(${port}, '127.0.0.1')
  `)
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return `http://127.0.0.1:${port}/`
    await pause(100)
  }
  throw new Error('The bare server did not start.')
}

/** @param {string} url */
async function compareThroughput(url) {
  const bare = await startBare(url)
  await takeRequests(url)
  await takeRequests(bare)
  const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await takeRequests(url))
    theirs.push(await takeRequests(bare))
  }
  return {
    ours: median(ours),
    bare: median(theirs),
    ratio: median(ours.map((value, index) => value / (theirs[index] ?? 1))),
  }
}

/**
 * @param {string} origin
 * @param {string} path
 */
async function weigh(origin, path) {
  const { text } = await load(origin + path)
  const styles = [...text.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)]
  const scripts = [...text.matchAll(/<script[^>]*src="([^"]+)"/g)]
  const packed = async (/** @type {RegExpMatchArray[]} */ found) => {
    const files = await Promise.all(found.map(([, href]) => load(new URL(href ?? '', origin + path).href)))
    return files.reduce((sum, file) => sum + gzipSync(file.text).length, 0)
  }
  return { html: gzipSync(text).length, script: await packed(scripts), styles: await packed(styles) }
}

const { origin, child: product } = await startProduct()
await pause(8000)
const idle = residentMegabytes(product.pid ?? 0)
const articles = articlesOf((await load(`${origin}/`)).text)
const [article] = articles
if (!article) throw new Error('The front page links to no article.')
const first = await firstAnswers(origin, articles)
const speed = await compareThroughput(origin + article)

console.log(`\n${article}`)
console.log(`${speed.ours.toFixed(0)} requests/s, a bare server ${speed.bare.toFixed(0)} with the same bytes`)
console.log(
  `first answers of ${articles.length} articles: ${first.whole.toFixed(1)} ms each with their way\n`,
)
say('Article against a bare server', speed.ratio, { atLeast: 0.5 })
say('First render of an article, median', first.render, { unit: ' ms', atMost: 10 })
say('First render of an article, slowest', first.slowest, { unit: ' ms', atMost: 20 })
for (const [name, path] of [
  ['Article', article],
  ['Front page', '/'],
]) {
  const { html, script, styles } = await weigh(origin, path ?? '/')
  say(`${name}, HTML gzipped`, html / 1024, { unit: ' KB', atMost: 30 })
  say(`${name}, script gzipped`, script / 1024, { unit: ' KB', atMost: 10 })
  say(`${name}, styles gzipped`, styles / 1024, { unit: ' KB', atMost: 15 })
}
say('Idle memory', idle, { unit: ' MB', atMost: 350 })
say('Memory after the load', residentMegabytes(product.pid ?? 0), { unit: ' MB', atMost: 700 })

product.kill('SIGTERM')
await Promise.race([once(product, 'exit'), pause(15_000)])
process.exit()
