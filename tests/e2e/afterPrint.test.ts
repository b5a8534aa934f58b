import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { clearByApi } from './harness/clearByApi.ts'
import { doneBy } from './harness/draftCiting.ts'
import { type DraftFromWire, draftFromWire } from './harness/draftFromWire.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const stamp = String(Date.now())
const wrong = `We gave the morning as the evening, in number ${stamp}.`
const changed = `The standfirst names the evening now, in number ${stamp}.`
const reason = `Its desk took all of it back, in number ${stamp}.`

let browser: Browser
let page: Page
let complaints: string[]
let ask: Record<'editor' | 'checker' | 'publisher', Ask>
let corrected: DraftFromWire
let killed: DraftFromWire
let section: string

const addressOf = ({ slug }: DraftFromWire): string => `/${section}/${slug}`
const textAt = async (path: string): Promise<string> => (await fetch(paper.origin + path)).text()

const publish = async (headline: string, edition: string): Promise<DraftFromWire> => {
  const draft = await draftFromWire(ask.editor, { headline, edition, count: 2 })
  await clearByApi(ask, draft)
  doneBy(await ask.publisher(`/articles/${draft.id}`, { _status: 'published' }, 'PATCH'))
  return draft
}

const openAs = async (role: string, { id }: DraftFromWire): Promise<void> => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, role)
  await page.goto(`/admin/collections/articles/${id}`)
  await page.getByRole('region', { name: 'Readiness' }).waitFor()
}

beforeAll(async () => {
  browser = await openBrowser()
  const [editor, checker, publisher] = await Promise.all(
    ['editor', 'factChecker', 'publisher'].map((role) => askApi(paper, role)),
  )
  if (!editor || !checker || !publisher) throw new Error('The demo lacks a role.')
  ask = { editor, checker, publisher }
  const { body } = await editor('/editions?where[status][equals]=open&sort=-date&limit=1&depth=0')
  const edition: string = body.docs[0].id
  corrected = await publish(`To be put right ${stamp}`, edition)
  killed = await publish(`To be taken down ${stamp}`, edition)
  doneBy(await publisher(`/editions/${edition}/press`, { reason: 'Two more' }))
  const { body: article } = await editor(`/articles/${corrected.id}?depth=1`)
  section = article.section.slug
  const words = { standfirst: 'The desks told it on the same evening.' }
  doneBy(await editor(`/articles/${corrected.id}?draft=true`, words, 'PATCH'))
}, 600_000)
afterAll(() => browser.close())

test('an editor is offered nothing that changes the paper', async () => {
  await openAs('editor', corrected)
  for (const act of ['correction', 'update', 'kill'])
    expect(await page.locator(`#action-${act}`).count()).toBe(0)
  await page.context().close()
})

test('a publisher corrects an article in words that readers will see', async () => {
  await openAs('publisher', corrected)
  await page.locator('#action-correction').click()
  const dialog = page.getByRole('dialog').filter({ hasText: 'Correct it in print?' })
  const confirm = dialog.getByRole('button', { name: 'Print the correction' })
  await dialog.getByLabel('What was wrong').waitFor()
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(page, '.confirmation-modal', scheme)).toEqual([])
  await dialog.getByLabel('What was wrong').fill('Nine')
  await dialog.getByText('6 more letters at least').waitFor()
  expect(await confirm.isDisabled()).toBe(true)
  await dialog.getByLabel('What was wrong').fill(wrong)
  await dialog.getByLabel('What changed').fill(changed)
  await confirm.click()
  await page
    .getByText(/The correction is out, release \d+\./)
    .first()
    .waitFor()
})

test('a reader finds it on the article, on the page of corrections and in both feeds', async () => {
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto(addressOf(corrected))
  const box = reader.page.getByRole('complementary', { name: 'Corrections and updates' })
  expect(await box.innerText()).toContain(wrong)
  expect(await box.innerText()).toContain(changed)
  await reader.page.getByText('The desks told it on the same evening.').first().waitFor()
  expect(await obstaclesOn(reader.page, '.ArticleCorrections')).toEqual([])
  for (const width of [1440, 900, 390]) {
    await reader.page.setViewportSize({ width, height: 1000 })
    const widthOf = async (place: Locator) => (await place.boundingBox())?.width ?? 0
    // As wide as the text it stands over, less its own margin.
    const text = await widthOf(reader.page.locator('.ArticleBody'))
    expect(await widthOf(box.getByText(wrong))).toBeGreaterThan(text / 2)
  }
  await box.getByRole('link', { name: 'All corrections' }).click()
  await reader.page.getByRole('heading', { name: 'Corrections', level: 1 }).waitFor()
  await reader.page.getByRole('link', { name: `To be put right ${stamp}` }).waitFor()
  await reader.page.getByText(changed).waitFor()
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(reader.page, 'main', scheme)).toEqual([])
  for (const feed of ['/feed.xml', '/corrections.xml']) expect(await textAt(feed)).toContain(wrong)
  expect([reader.complaints, reader.strangers]).toEqual([[], []])
  await reader.context.close()
})

test('a publisher kills an article with a reason, and the form shows what became of it', async () => {
  await page.goto(`/admin/collections/articles/${killed.id}#kill`)
  const dialog = page.getByRole('dialog').filter({ hasText: 'Take it out of the paper?' })
  await dialog.getByLabel('Why it is taken down').fill(reason)
  await dialog.getByRole('button', { name: 'Kill the article' }).click()
  await page
    .getByText(/The article is taken down, release \d+\./)
    .first()
    .waitFor()
  await page.locator('#action-kill').waitFor({ state: 'detached' })
  expect((await ask.editor(`/articles/${killed.id}?draft=true&depth=0`)).body.stage).toBe('killed')
  expect(complaints).toEqual([])
})

test('its address answers 410 with the reason, and the paper has forgotten what it said', async () => {
  const answer = await fetch(paper.origin + addressOf(killed))
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain(reason)
  for (const path of ['/', `/${section}`, '/feed.xml'])
    expect(await textAt(path)).not.toContain(addressOf(killed))
  expect(await textAt('/corrections.xml')).toContain(reason)
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto(addressOf(killed))
  await reader.page.getByRole('heading', { name: 'We have taken this article down.' }).waitFor()
  expect(await obstaclesOn(reader.page, 'main')).toEqual([])
  await reader.context.close()
})
