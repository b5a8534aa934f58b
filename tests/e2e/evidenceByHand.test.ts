import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { pictureBytes } from '../factories/createPicture.ts'
import { type Ask, askApi } from './harness/askApi.ts'
import { type CitingDraft, draftCiting } from './harness/draftCiting.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { openEditionId } from './harness/openEditionId.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const headline = `A notice on the quay ${String(Date.now())}`
const notice = 'Lorries above 12 tonnes may not use Quay 9 after 22:00.'
const poster = 'The harbour office will keep 14 berths free until Sunday.'

let browser: Browser
let page: Page
let complaints: string[]
let editor: Ask
let article: CitingDraft

const panel = (): Locator => page.locator('.evidence-panel')

const openAs = async (role: string, path: string): Promise<void> => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, role)
  await page.goto(path)
}

const bring = async (text: string, note: string): Promise<void> => {
  await panel().getByLabel('What it says, word for word').fill(text)
  await panel().getByLabel('Why it is brought by hand').fill(note)
  await panel().getByRole('button', { name: 'Keep as evidence' }).click()
}

const evidenceOf = async (link: number): Promise<{ basis: string; text: string }> =>
  (await editor(`/provenance-links/${article.links[link] ?? ''}?depth=1`)).body.evidence

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  article = await draftCiting(editor, {
    headline,
    edition: await openEditionId(editor),
    addresses: ['https://port.example/notices/9', 'https://port.example/posters/3'],
    sentences: [
      ['No lorries above 12 tonnes may use Quay 9 after 22:00, says the port.', 1],
      ['The harbour office keeps 14 berths free until Sunday.', 2],
    ],
  })
  await editor(`/articles/${article.id}?draft=true`, { stage: 'in-check' }, 'PATCH')
})
afterAll(() => browser.close())

test('an editor brings the words of a page by hand, and they are marked as brought', async () => {
  await openAs('editor', `/admin/collections/provenance-links/${article.links[0] ?? ''}`)
  await panel().getByRole('button', { name: 'Upload text' }).click()
  expect(await panel().getByRole('button', { name: 'Keep as evidence' }).isDisabled()).toBe(true)
  expect(await obstaclesOn(page, '.evidence-panel')).toEqual([])
  await bring(notice, 'The page opens only inside the port.')
  await panel()
    .getByText(/^Taken as a text, brought by hand by Elin Marsh on/)
    .waitFor()
  expect(await panel().innerText()).toContain(notice)
  expect(await panel().innerText()).toContain('The page opens only inside the port.')
  expect(await evidenceOf(0)).toMatchObject({ basis: 'text', text: notice })
})

test('a screenshot too: it is shown, and its words stand below it', async () => {
  await page.goto(`/admin/collections/provenance-links/${article.links[1] ?? ''}`)
  await panel().getByRole('button', { name: 'Upload a screenshot' }).click()
  const picture = { name: 'poster.png', mimeType: 'image/png', buffer: await pictureBytes() }
  await panel().locator('input[type="file"]').setInputFiles(picture)
  await bring(poster, 'The poster hangs in the ticket hall.')
  await panel()
    .getByText(/^Taken as a screenshot, brought by hand by Elin Marsh on/)
    .waitFor()
  const shown = panel().getByRole('img', { name: 'The screenshot that was brought as evidence' })
  await page.waitForFunction(
    (image) => (image as HTMLImageElement).naturalWidth === 640,
    await shown.elementHandle(),
  )
  expect(await panel().innerText()).toContain(poster)
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(page, '.evidence-panel', scheme)).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the fact-checker sees that it was brought by hand, and nothing stands in the way of reading it', async () => {
  await openAs('factChecker', '/admin/fact-check')
  await page.getByRole('heading', { name: 'To check', level: 1 }).waitFor()
  expect(await obstaclesOn(page, '.fact-check')).toEqual([])
  await page.getByRole('link', { name: headline }).click()
  await page.locator('#at-link-1').click()
  const pane = page.getByRole('region', { name: 'Evidence', exact: true })
  await pane.getByText('a screenshot brought by hand').waitFor()
  await pane.getByRole('img', { name: 'Screenshot brought as evidence' }).waitFor()
  expect(await pane.locator('mark').first().innerText()).toContain('14 berths')
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(page, '.fact-check', scheme)).toEqual([])
  await page.locator('#at-link-0').click()
  await pane.getByText('a text brought by hand').waitFor()
  expect(complaints).toEqual([])
})
