// @ts-check
import { performance } from 'node:perf_hooks'
import { chromium } from 'playwright-core'
import { findChromium } from '../../src/cli/setup/findChromium.mjs'
import { browserArguments } from '../e2e/harness/browserArguments.mjs'
import { accountOf } from './accountOf.mjs'
import { median } from './median.mjs'
import { say } from './say.mjs'

const rounds = 7
const atMost = 1500

/**
 * A page signed in as the demo's fact-checker.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./startProduct.mjs').Product} product
 */
async function signIn(browser, { origin, data }) {
  const { email, password } = accountOf(data, 'factChecker')
  const viewport = { width: 1440, height: 1000 }
  const page = await (await browser.newContext({ baseURL: origin, viewport })).newPage()
  await page.goto('/admin')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page
    .getByRole('heading', { name: /\d{4}$/ })
    .first()
    .waitFor()
  return page
}

/**
 * Milliseconds from asking for an address to its rows on screen and everything of it loaded.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 * @param {string} rows
 */
async function timeToOpen(page, path, rows) {
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await page.goto(path, { waitUntil: 'load' })
    await page.locator(rows).first().waitFor()
    times.push(performance.now() - start)
    // What the page asks for after it is there is no part of the next opening.
    await page.waitForLoadState('networkidle')
  }
  // The first opening compiles what the server had not been asked for yet.
  return median(times.slice(1))
}

/**
 * Opens the fact-check desk in a browser: the queue, and the longest article; each against a short list of
 * Payload's own.
 * @param {import('./startProduct.mjs').Product} product
 * @param {import('./fillProduct.mjs').Filled} filled
 */
export async function openDesk(product, { id, inCheck }) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH.')
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const page = await signIn(browser, product)
    const list = await timeToOpen(page, '/admin/collections/sections', 'tbody tr')
    const queue = await timeToOpen(page, '/admin/fact-check', '.check-row')
    const article = await timeToOpen(page, `/admin/fact-check/${id}`, '.check-desk')
    say(`The desk with ${inCheck} articles in check`, queue, { unit: ' ms', atMost })
    console.log(`  against a list of six rows: ${(queue / list).toFixed(1)} times`)
    say('The longest article at the desk', article, { unit: ' ms', atMost })
    console.log(`  against a list of six rows: ${(article / list).toFixed(1)} times`)
  } finally {
    await browser.close()
  }
}
