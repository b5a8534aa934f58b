import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { doneBy } from './harness/draftCiting.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { type ServedFeed, serveFeed } from './harness/serveFeed.ts'
import { signIn } from './harness/signIn.ts'
import { startPaper, type StartedPaper, stopPaper } from './harness/startPaper.mjs'

const DAY = 86_400_000
/** A round of polls begins within ten seconds; a busy machine takes longer. */
const patience = { timeout: 90_000 }

let feed: ServedFeed
let paper: StartedPaper
let browser: Browser
let ask: Ask
let front: Page
let desk: Page
let wire: Page
let complaints: string[][]

const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString()
const stripped = (words: string): Locator => front.locator('.WireStrip-item', { hasText: words })
const row = (code: string): Locator => desk.locator('.source-row', { hasText: code })
const received = (words: string): Locator =>
  wire.locator('section[aria-label="All"] .wire-row', { hasText: words })
const register = async (code: string, path: string): Promise<string> =>
  doneBy(
    await ask('/sources', {
      code,
      name: `The ${code}`,
      platform: 'rss',
      owner: 'Quay office',
      polling: { enabled: true, address: feed.address(path), minutes: 1 },
    }),
  ).id

beforeAll(async () => {
  feed = await serveFeed()
  browser = await openBrowser()
  paper = await startPaper(undefined, { MONEXUS_INNER_SOURCES: feed.place })
  ask = await askApi(paper, 'editor')
  const [reader, editor] = [await openPage(browser, paper.origin), await openPage(browser, paper.origin)]
  front = reader.page
  desk = editor.page
  complaints = [reader.complaints, editor.complaints]
  await signIn(desk, paper.folder, 'editor')
  wire = await editor.context.newPage()
}, 900_000)
afterAll(async () => {
  await browser.close()
  await stopPaper(paper)
  await feed.close()
})

test('what a source publishes stands on the open front page and at the desks, and nobody reloads', async () => {
  feed.entries.set('/tides', [{ id: 't1', title: 'High water at noon', postedAt: ago(60_000) }])
  await register('QUAYTIDES', '/tides')
  await front.goto('/')
  await desk.goto('/admin/wire/sources')
  await wire.goto('/admin/wire')
  await wire.locator('.wire-row').first().waitFor()
  for (const page of [front, desk, wire])
    await page.evaluate(() => document.documentElement.setAttribute('data-never-reloaded', ''))
  await row('QUAYTIDES').getByRole('button', { name: 'Poll now' }).click()
  await desk.getByRole('status').filter({ hasText: 'QUAYTIDES is polled within seconds.' }).waitFor()
  await stripped('High water at noon').waitFor(patience)
  await received('High water at noon').waitFor(patience)
  await row('QUAYTIDES').filter({ hasText: '1 new, 0 revised' }).waitFor(patience)
  expect(await row('QUAYTIDES').innerText()).toMatch(/live/)
})

test('words that the source changes take the place of the old ones, which are kept as a revision', async () => {
  feed.entries.set('/tides', [{ id: 't1', title: 'High water at one', postedAt: ago(60_000) }])
  await row('QUAYTIDES').getByRole('button', { name: 'Poll now' }).click()
  await stripped('High water at one').waitFor(patience)
  await received('High water at one').locator('.wire-row__state', { hasText: 'Edited' }).waitFor(patience)
  expect(await stripped('High water at noon').count()).toBe(0)
  const { docs: items } = doneBy(await ask('/wire-items?where[externalId][equals]=t1&depth=0'))
  const { docs } = doneBy(
    await ask(`/wire-revisions?where[item][equals]=${items[0].id}&sort=sequence&depth=0`),
  )
  expect(docs.map(({ headline }: { headline: string }) => headline)).toEqual([
    'High water at noon',
    'High water at one',
  ])
  expect(items[0].state).toBe('edited')
})

test('what the source deletes goes from the front page, and stays at the desk, struck out', async () => {
  feed.entries.set('/tides', [{ id: 't1', title: '', postedAt: '', isDeleted: true }])
  await row('QUAYTIDES').getByRole('button', { name: 'Poll now' }).click()
  await stripped('High water at one').waitFor({ state: 'detached', ...patience })
  const taken = received('High water at one')
  await taken.locator('s').waitFor(patience)
  expect(await taken.locator('.wire-row__state').innerText()).toBe('Deleted')
})

test('a source that has gone quiet looks quiet, in the strip and at the desk, until it writes again', async () => {
  const old = [8, 9, 10].map((days) => ({
    id: `old-${String(days)}`,
    title: `Buoy report ${String(days)}`,
    postedAt: ago(days * DAY),
  }))
  feed.entries.set('/buoys', old)
  const id = await register('BUOYDESK', '/buoys')
  doneBy(await ask(`/sources/${id}/poll`, {}))
  const note = front.locator('.WireHealthNote')
  await note.filter({ hasText: /BUOYDESK quiet since \d+ \w+/ }).waitFor(patience)
  expect(await front.locator('.WireHealthNote-code').first().getAttribute('title')).toBe('The BUOYDESK')
  await row('BUOYDESK').filter({ hasText: 'late' }).waitFor(patience)
  const context = await browser.newContext({ baseURL: paper.origin, javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto('/')
  expect(await plain.locator('.WireHealthNote').innerText()).toContain('BUOYDESK')
  await context.close()

  feed.entries.set('/buoys', [{ id: 'new', title: 'Buoy back on station', postedAt: ago(5000) }, ...old])
  doneBy(await ask(`/sources/${id}/poll`, {}))
  await stripped('Buoy back on station').waitFor(patience)
  await note.waitFor({ state: 'hidden', ...patience })
})

test('what goes wrong at a source stands at the desk in words and reaches no reader', async () => {
  const id = await register('GONEDESK', '/nothing-here')
  doneBy(await ask(`/sources/${id}/poll`, {}))
  await row('GONEDESK')
    .filter({ hasText: /nothing at this address/ })
    .waitFor(patience)
  expect(await front.locator('.WireStrip').innerText()).not.toContain('GONEDESK')
})

test('whatever the state of a source, what is said of it stands in the same columns', async () => {
  const columns = await desk.locator('.source-row').evaluateAll((rows) =>
    rows.map((one) => {
      const sign = one.querySelector('.source-row__sign')?.getBoundingClientRect().right ?? 0
      const parts = [...one.children].map((part) => part.getBoundingClientRect().left)
      return [sign, ...parts].map(Math.round).join(' ')
    }),
  )
  const states = await desk.locator('.source-row__sign').allInnerTexts()
  expect(new Set(states).size).toBeGreaterThan(1)
  expect(new Set(columns).size).toBe(1)
})

test('the desk is worked by keys, and stopped sources are not called quiet', async () => {
  await desk.locator('body').click({ position: { x: 2, y: 2 } })
  await desk.keyboard.press('?')
  await desk.getByRole('heading', { name: 'Keys of the Sources desk' }).waitFor()
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('/')
  await desk.keyboard.type('quaytides')
  await desk.keyboard.press('Enter')
  await desk.waitForFunction(() => document.querySelectorAll('.source-row').length === 1)
  await desk.keyboard.press('j')
  await desk.keyboard.press('s')
  await row('QUAYTIDES').filter({ hasText: 'not polled' }).waitFor(patience)
})

test('and no page was loaded anew, or complained', async () => {
  for (const page of [front, desk, wire])
    expect(await page.locator('html[data-never-reloaded]').count()).toBe(1)
  expect(complaints).toEqual([[], []])
})
