// @ts-check
/**
 * The newsroom at its limits: an article of 2,000 words with 60 links and 60 evidence texts saved through REST,
 * and the fact-check desk with 500 articles in check opened in Chromium. `npm run bench` runs it last.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { fillProduct } from './fillProduct.mjs'
import { measureSaves } from './measureSaves.mjs'
import { openDesk } from './openDesk.mjs'
import { startProduct } from './startProduct.mjs'

const product = await startProduct()
const start = performance.now()
const filled = await fillProduct(product.env)
const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(
  `\nFilled in ${seconds} s: ${filled.inCheck} articles in check, the longest of 2,000 words and 60 links\n`,
)
await openDesk(product, filled)
await measureSaves(product, filled)

product.child.kill('SIGTERM')
await Promise.race([once(product.child, 'exit'), pause(15_000)])
process.exit()
