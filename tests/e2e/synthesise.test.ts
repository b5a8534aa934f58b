import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { scripted } from '../factories/modelBrains.ts'
import { type ModelStub, openModelStub } from '../factories/modelStub.ts'
import { type Ask, askApi } from './harness/askApi.ts'
import { doneBy } from './harness/draftCiting.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { openEditionId } from './harness/openEditionId.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'
import { startPaper, type StartedPaper, stopPaper } from './harness/startPaper.mjs'
import { tellStory, type ToldStory } from './harness/tellStory.ts'

const paper = sharedPaper()
const stamp = String(Date.now()).slice(-6)
const codes = ['GULLPOST', 'TIDEWIRE', 'QUAYNEWS', 'LAMPRADIO'].map((name) => `${name}${stamp}`) as [
  string,
  string,
  string,
  string,
]
const works = `Aldermoor ${stamp}`

/** Eight items of four owners: a fire, two counts of the hurt, and two sides. */
const said = {
  [codes[0]]: [
    [
      `Fire breaks out at the cable works of ${works}`,
      `A fire broke out at the cable works of ${works} on Sunday morning, the fire service said. It sent four crews.`,
    ],
    [
      `Fire service counts 12 injured at ${works}`,
      `12 people were injured in the fire at ${works}, the fire service said. Chief officer Rune Falk said the fire was under control.`,
    ],
  ],
  [codes[1]]: [
    [
      `Hospital: 9 injured in the fire at ${works}`,
      `9 people were injured in the fire at ${works}, the county hospital said. None of them is in danger of their life.`,
    ],
    [
      `Cable works of ${works} stop production`,
      `The owner of the cable works, Brightline, said production would stop for a week.`,
    ],
  ],
  [codes[2]]: [
    [
      `Union says alarms were off at ${works}`,
      `The union of cable workers said that the alarms had been switched off on Friday.`,
    ],
    [
      `Workers of ${works} gather at the gate`,
      `Some of the workers gathered at the gate and asked for an inquiry, the union said.`,
    ],
  ],
  [codes[3]]: [
    [
      `Brightline denies that alarms were off at ${works}`,
      `Brightline denied that the alarms had been switched off. It did not say when they were last tested.`,
    ],
    [
      `Police close the road to ${works}`,
      `The police closed the road to the works and have not said what caused the fire.`,
    ],
  ],
} satisfies Record<string, [string, string][]>

let browser: Browser
let editor: Ask
let publisher: Ask
let story: ToldStory
let page: Page
let complaints: string[]
let strangers: string[]
/** The article that the synthesis began. */
let article = ''

const press = (key: string): Promise<void> => page.keyboard.press(key)
const panel = (): Locator => page.getByRole('region', { name: 'Synthesis' })
const bodyText = (): Locator => page.locator('.rich-text-lexical [contenteditable="true"]').first()
const articleNow = async () => doneBy(await editor(`/articles/${article}?draft=true&depth=0`))
const sentence = (words: string | RegExp): Locator => panel().locator('.draft-sentence', { hasText: words })

const openDesk = async (role: string, origin = paper.origin, folder = paper.folder): Promise<Page> => {
  const opened = await openPage(browser, origin, { viewport: { width: 1440, height: 1000 }, bypassCSP: true })
  ;({ page, complaints, strangers } = opened)
  await signIn(page, folder, role)
  return page
}

const isWide = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  publisher = await askApi(paper, 'publisher')
  story = await tellStory(editor, { folder: paper.folder, said })
  await openDesk('editor')
}, 600_000)
afterAll(() => browser.close())

test('an editor opens a story of eight items from four owners and reads what its sources contest', async () => {
  await page.goto(`/admin/wire/stories/${story.id}`)
  await page.locator('.story-entry').nth(7).waitFor()
  expect(await page.locator('.story__summary').innerText()).toMatch(/^8 items of 4 owners/)
  await press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys of a story' })
  await sheet.getByText('synthesise a draft from the chosen items, or from all').waitFor()
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('a key opens the synthesis: all items are ticked but what a source took back', async () => {
  const gone = story.items[7] ?? ''
  doneBy(await editor(`/wire-items/${gone}`, { state: 'canceled' }, 'PATCH'))
  await page.reload()
  await page.locator('.story-entry').nth(7).waitFor()
  await press('y')
  const dialog = page.getByRole('dialog', { name: 'Synthesise a draft' })
  await dialog.waitFor()
  await dialog.getByText('Made from 7 of 8 items').waitFor()
  const taken = dialog.locator('.order-item', { hasText: 'Canceled by its source' })
  expect(await taken.getByRole('checkbox').isDisabled()).toBe(true)
  expect(await dialog.getByText('MONEXUS_MODEL').count()).toBe(1)
  expect(await dialog.getByRole('radio', { name: /A language model/ }).isDisabled()).toBe(true)
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 1000 })
    expect(await isWide()).toBe(true)
    expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
  await press('Escape')
  await dialog.waitFor({ state: 'detached' })
  doneBy(await editor(`/wire-items/${gone}`, { state: 'live' }, 'PATCH'))
})

test('the editor synthesises without any model, and opens the draft', async () => {
  await page.reload()
  await page.locator('.story-entry').nth(7).waitFor()
  await press('y')
  const dialog = page.getByRole('dialog', { name: 'Synthesise a draft' })
  await dialog.getByText('Made from 8 of 8 items').waitFor()
  await dialog.getByRole('button', { name: 'Synthesise' }).click()
  const made = page.getByRole('dialog', { name: 'The draft is made' })
  await made.waitFor()
  expect(await made.innerText()).toMatch(/\d+ sentences stand in the article/)
  expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  await made.getByRole('link', { name: 'Open the draft' }).click()
  await page.waitForURL(/\/collections\/articles\/[\w-]+$/)
  article = page.url().split('/').at(-1) ?? ''
  await panel().locator('.draft-sentence').first().waitFor()
})

test('the article shows each sentence with what it rests on, and contested numbers side by side', async () => {
  expect(await panel().innerText()).toContain('without a model')
  const contested = panel().getByRole('region', { name: 'What is contested' })
  const numbers = (await contested.locator('dd strong').allInnerTexts()).join(' | ')
  expect(numbers).toMatch(/\b12\b/)
  expect(numbers).toMatch(/\b9\b/)
  const first = panel().locator('.draft-sentence').first()
  await first.locator('summary').click()
  expect(await first.locator('.draft-evidence blockquote').count()).toBeGreaterThan(0)
  expect(await first.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\//)
  await first.getByText('Why is this here').waitFor()
  expect(await bodyText().innerText()).toContain(
    (await first.locator('.draft-sentence__text').innerText()).slice(0, 30),
  )
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 1000 })
    expect(await isWide()).toBe(true)
    expect(await obstaclesOn(page, '.synthesis')).toEqual([])
    expect(await obstaclesOn(page, '.synthesis', 'dark')).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
})

test('a sentence is dropped, and the form shows the text without it at once', async () => {
  const row = sentence('gathered at the gate').first()
  if (!(await row.locator('details').evaluate((one: HTMLDetailsElement) => one.open)))
    await row.locator('summary').click()
  await row.getByRole('button', { name: 'Drop' }).click()
  await row.getByText('Dropped', { exact: true }).waitFor()
  await bodyText().filter({ hasNotText: 'gathered at the gate' }).waitFor()
  expect(JSON.stringify((await articleNow()).body)).not.toContain('gathered at the gate')
})
