import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'

interface Sheet {
  quotes: { symbol: string; price: number; asOf?: string }[]
  asOf: string
}

const paper = sharedPaper()
const file = join(paper.folder, 'quotes.json')
/** The newsroom looks at its quotes every ten seconds; a busy machine takes longer. */
const patience = { timeout: 60_000 }

let browser: Browser
let page: Page
let complaints: string[]
let before: string

const price = (place: string, symbol: string): Promise<string> =>
  page.locator(`${place} [data-symbol="${symbol}"] data`).innerText()

beforeAll(async () => {
  before = readFileSync(file, 'utf8')
  browser = await openBrowser()
  ;({ page, complaints } = await openPage(browser, paper.origin))
  await page.goto('/')
})
afterAll(async () => {
  writeFileSync(file, before)
  await browser.close()
})

test('a price that changes stands on an open page, in the strip and in the table, and nothing moves', async () => {
  const sheet = JSON.parse(before) as Sheet
  const [first] = sheet.quotes
  if (!first) throw new Error('The demo has quotes.')
  const was = await price('.MarketsStrip', first.symbol)
  const place = await page.locator('.MarketsStrip li').nth(3).boundingBox()
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-shifted', '0')
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as { value: number }[])
        document.documentElement.setAttribute(
          'data-shifted',
          String(Number(document.documentElement.getAttribute('data-shifted')) + shift.value),
        )
    }).observe({ type: 'layout-shift' })
  })
  first.price += 1.11
  writeFileSync(file, JSON.stringify(sheet))
  const changed = page
    .locator(`.MarketsStrip [data-symbol="${first.symbol}"] data`)
    .filter({ hasNotText: was })
  await changed.waitFor(patience)
  expect(await price('.MarketsTable', first.symbol)).toBe(await price('.MarketsStrip', first.symbol))
  expect(await page.locator('.MarketsStrip li').nth(3).boundingBox()).toEqual(place)
  expect(Number(await page.locator('html').getAttribute('data-shifted'))).toBeLessThan(0.001)
  expect(complaints).toEqual([])
})
