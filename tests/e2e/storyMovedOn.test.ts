import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { clearByApi } from './harness/clearByApi.ts'
import { type CitingDraft, doneBy, draftCiting } from './harness/draftCiting.ts'
import { findEntries } from './harness/editSource.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { receiveItems } from './harness/receiveItems.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const stamp = String(Date.now())
const headline = `A tram leaves the rails, ${stamp}`
const text = (dead: number): string =>
  `A tram left the rails at Quayside Crossing in Halmere. The crash left ${String(dead)} dead, the fire service said.`

let browser: Browser
let page: Page
let complaints: string[]
let ask: Record<'editor' | 'checker' | 'publisher', Ask>
let source: string
let article: CitingDraft

const receive = (id: string, dead: number): Promise<void> =>
  receiveItems(paper.folder, source, [
    {
      id: `${stamp}-${id}`,
      headline: `Tram crash at Quayside Crossing in Halmere leaves ${String(dead)} dead`,
      text: text(dead),
      postedAt: new Date(),
    },
  ])

const openUpdates = async (): Promise<number> =>
  (await ask.editor(`/proposed-updates?where[article][equals]=${article.id}&where[state][equals]=open`)).body
    .totalDocs

/** A worker looks once a minute. */
const untilProposed = async (): Promise<void> => {
  const deadline = Date.now() + 110_000
  while ((await openUpdates()) === 0) {
    if (Date.now() > deadline) throw new Error('Nobody looked at the story.')
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

const entry = (): Locator =>
  page.locator('.updates .impact__article').filter({ has: page.getByRole('link', { name: headline }) })

beforeAll(async () => {
  browser = await openBrowser()
  const [editor, checker, publisher] = await Promise.all(
    ['editor', 'factChecker', 'publisher'].map((role) => askApi(paper, role)),
  )
  if (!editor || !checker || !publisher) throw new Error('The demo lacks a role.')
  ask = { editor, checker, publisher }
  source = (await findEntries(editor))[0].source
  await receive('first', 12)
  const { body } = await editor('/editions?where[status][equals]=open&sort=-date&limit=1&depth=0')
  const edition: string = body.docs[0].id
  article = await draftCiting(editor, {
    ...{ headline, edition },
    addresses: [`https://${source.toLowerCase()}.example/${stamp}-first`],
    sentences: [['The crash at Quayside Crossing left 12 dead, the fire service said.', 1]],
  })
  await clearByApi(ask, article)
  doneBy(await publisher(`/articles/${article.id}`, { _status: 'published' }, 'PATCH'))
  doneBy(await publisher(`/editions/${edition}/press`, { reason: 'A tram' }))
}, 600_000)
afterAll(() => browser.close())

test('the wire gives another number: the story waits on the dashboard, the paper is as it was', async () => {
  await receive('second', 14)
  await untilProposed()
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, 'editor')
  const list = page.locator('.today__waiting').filter({ hasText: 'Stories that moved on' })
  await list.getByText('now says 14 dead, in print 12').first().waitFor()
  const { body } = await ask.editor(`/articles/${article.id}?depth=0`)
  expect(JSON.stringify(body.body)).not.toContain('14 dead')
  await list.getByRole('link', { name: 'Stories that moved on' }).click()
})

test('the impact desk shows what is in print, the new words and what is proposed', async () => {
  await entry().getByText('The crash at Quayside Crossing left 12 dead').waitFor()
  expect(await entry().locator('q').allInnerTexts()).toEqual([
    'The crash left 14 dead, the fire service said.',
  ])
  expect((await entry().locator('ins').allInnerTexts()).join(' ')).toContain('14 dead')
  expect(await entry().getByRole('link', { name: headline }).getAttribute('href')).toContain(article.id)
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(page, '.fact-check', scheme)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
})

test('an editor dismisses it with a reason, and it is not proposed again', async () => {
  await entry().getByRole('button', { name: 'Dismiss…' }).click()
  await page.getByLabel('Why is nothing to be done?').fill('The fire service took it back by telephone.')
  await entry().getByRole('button', { name: 'Dismiss', exact: true }).click()
  await entry().waitFor({ state: 'detached' })
  expect(await openUpdates()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})
