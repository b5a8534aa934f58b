import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { editSource, findEntries, type WireEntry } from './harness/editSource.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'

const paper = sharedPaper()
const stamp = String(Date.now())

let browser: Browser
let page: Page
let complaints: string[]
let ask: Ask
let entry: WireEntry

let list: Page

const listed = (words: string) => list.locator('.WireHourList-item', { hasText: words })
const stripped = (words: string) => page.locator('.WireStrip-item', { hasText: words })

beforeAll(async () => {
  browser = await openBrowser()
  ask = await askApi(paper, 'editor')
  const [known] = await findEntries(ask)
  const externalId = `${known.url}/live-${stamp}`
  entry = { ...known, url: externalId, externalId, postedAt: new Date(Date.now() - 5000).toISOString() }
  ;({ page, complaints } = await openPage(browser, paper.origin))
  ;({ page: list } = await openPage(browser, paper.origin))
  await list.goto('/wire')
  await page.goto('/')
  await page.evaluate(() => document.documentElement.setAttribute('data-never-reloaded', ''))
})
afterAll(() => browser.close())

test('an item that comes in stands at the head of an open front page', async () => {
  await editSource(paper.folder, entry, `Pilot boat leaves the mole ${stamp}`)
  await stripped(`Pilot boat leaves the mole ${stamp}`).waitFor()
  expect(await page.locator('.WireStrip-item').first().innerText()).toContain('Pilot boat leaves the mole')
  expect(await page.locator('.WireStrip-item').count()).toBeLessThanOrEqual(12)
})

test('it stands in the list of an open page on the wire too, under its hour', async () => {
  await listed(`Pilot boat leaves the mole ${stamp}`).waitFor()
  const hour = list.locator('section', { has: listed(`Pilot boat leaves the mole ${stamp}`) })
  expect(await hour.locator('h2').innerText()).toContain(`${entry.postedAt.slice(11, 13)}:00`)
})

test('its new words take the place of the old ones', async () => {
  await editSource(paper.folder, entry, `Pilot boat turned back ${stamp}`)
  await stripped(`Pilot boat turned back ${stamp}`).waitFor()
  expect(await stripped(`Pilot boat leaves the mole ${stamp}`).count()).toBe(0)
  await listed(`Pilot boat turned back ${stamp}`).waitFor()
  expect(await listed(`Pilot boat leaves the mole ${stamp}`).count()).toBe(0)
})

test('taken back it goes, and the page was never loaded anew', async () => {
  const { body } = await ask(
    `/wire-items?where[externalId][equals]=${encodeURIComponent(entry.externalId)}&depth=0`,
  )
  await ask(`/wire-items/${body.docs[0].id}`, { state: 'withheld' }, 'PATCH')
  await stripped(`Pilot boat turned back ${stamp}`).waitFor({ state: 'detached' })
  await listed(`Pilot boat turned back ${stamp}`).waitFor({ state: 'detached' })
  expect(await page.locator('html[data-never-reloaded]').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('without script the strip shows what there was when the page was made', async () => {
  const context = await browser.newContext({ baseURL: paper.origin, javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto('/')
  expect(await plain.locator('.WireStrip-item').count()).toBeGreaterThan(0)
  await context.close()
})
