import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { paragraph, lexicalState, text } from '../domain/publication/lexicalState.ts'
import { useTool } from '../factories/agentAt.ts'
import { type Ask, askApi } from './harness/askApi.ts'
import { doneBy } from './harness/draftCiting.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'
import { tellStory, type ToldStory } from './harness/tellStory.ts'

const paper = sharedPaper()
const stamp = String(Date.now()).slice(-6)
const mill = `Grovemill ${stamp}`
const own = 'We asked at the mill.'

/** A burst weir: two counts of the evacuated, and two sides. */
const said = {
  [`WEIRPOST${stamp}`]: [
    [
      `Weir bursts at ${mill}`,
      `The weir at ${mill} burst on Monday morning, the river board said. 40 people were evacuated from ${mill}, the river board said.`,
    ],
  ],
  [`MILLWIRE${stamp}`]: [
    [
      `Mayor counts 55 evacuated at ${mill}`,
      `55 people were evacuated from ${mill}, the mayor said. The mayor asked for sandbags.`,
    ],
  ],
  [`FORDNEWS${stamp}`]: [
    [
      `Owner of the weir denies neglect at ${mill}`,
      `The owner of the weir denied that it had been neglected. A bridge below the weir was closed.`,
    ],
  ],
} satisfies Record<string, [string, string][]>

let browser: Browser
let editor: Ask
let story: ToldStory
let page: Page
let complaints: string[]
let article = ''

const panel = (): Locator => page.getByRole('region', { name: 'Synthesis' })
const bodyText = (): Locator => page.locator('.rich-text-lexical [contenteditable="true"]').first()
const sentence = (words: string | RegExp): Locator => panel().locator('.draft-sentence', { hasText: words })
const articleNow = async () => doneBy(await editor(`/articles/${article}?draft=true&depth=0`))
const storedText = async (): Promise<string> => JSON.stringify((await articleNow()).body)
const isWide = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

const atEachWidth = async (name: string, of: string): Promise<void> => {
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 1000 })
    expect(await isWide()).toBe(true)
    expect(await obstaclesOn(page, of)).toEqual([])
    const folder = process.env['JOURNEYS_PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}-${String(width)}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
}

/** Has a draft made of wire items beside the article, as another window does. */
const draftBeside = async (items: readonly string[], of = story.id): Promise<string> => {
  const asked = { items, article, story: of, length: 400 }
  const { synthesis } = doneBy(await editor('/syntheses/order', asked))
  for (;;) {
    const { synthesis: run } = doneBy(await editor(`/syntheses/${String(synthesis.id)}/view`))
    if (run.state === 'done') return synthesis.id as string
    if (run.reason !== null) throw new Error(String(run.reason))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Opens what can be done about a sentence. */
const unfold = async (row: Locator): Promise<void> => {
  if (!(await row.locator('details').evaluate((one: HTMLDetailsElement) => one.open)))
    await row.locator('summary').click()
}

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  story = await tellStory(editor, { folder: paper.folder, said })
  const { docs } = doneBy(await editor('/sections?limit=1&sort=order'))
  const form = {
    headline: `The weir at ${mill}`,
    section: docs[0].id,
    body: lexicalState(paragraph(text(own))),
  }
  article = doneBy(await editor('/articles?draft=true&depth=0', form)).id
  await draftBeside(story.items)
  const opened = await openPage(browser, paper.origin, {
    viewport: { width: 1440, height: 1000 },
    bypassCSP: true,
  })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, 'editor')
  await page.goto(`/admin/collections/articles/${article}`)
  await panel().locator('.draft-sentence').first().waitFor()
}, 600_000)
afterAll(() => browser.close())

test('a draft beside the editor’s own text shows what it proposes', async () => {
  await panel().getByRole('region', { name: 'What it proposes' }).waitFor()
  expect(await bodyText().innerText()).toContain(own)
  await atEachWidth('proposed', '.synthesis')
})

test('one that came too late is told that others went on, and looks anew at once', async () => {
  const { rev } = await articleNow()
  const standfirst = 'Saved in another window.'
  doneBy(await editor(`/articles/${article}?draft=true&depth=0`, { standfirst, rev }, 'PATCH'))
  const before = await storedText()
  await panel().getByRole('button', { name: 'Take over all' }).click()
  const refusal = page.locator('[data-sonner-toast]', { hasText: 'Somebody saved this article since' })
  await refusal.waitFor()
  expect(await refusal.innerText()).toContain('Nothing was changed')
  expect(await storedText()).toBe(before)
  await atEachWidth('stale', '.synthesis')
  await refusal.getByRole('button', { name: 'Look anew' }).click()
  await page.waitForFunction(
    (words) => (document.querySelector('#field-standfirst') as HTMLTextAreaElement | null)?.value === words,
    standfirst,
  )
  await refusal.waitFor({ state: 'detached' })
})

test('all of it is taken over behind the editor’s own words', async () => {
  await panel().getByRole('button', { name: 'Take over all' }).click()
  await page.getByText('Taken over.').first().waitFor()
  await panel().getByRole('region', { name: 'What it proposes' }).waitFor({ state: 'detached' })
  await bodyText().filter({ hasText: 'The sources differ on' }).waitFor()
  const words = await bodyText().innerText()
  expect(words.startsWith(own)).toBe(true)
  expect(await panel().locator('.draft-sentence--stands').count()).toBe(
    await panel().locator('.draft-sentence').count(),
  )
  await atEachWidth('taken', '.synthesis')
})

test('what sets two sources side by side gives way to neither', async () => {
  const row = sentence('The sources differ on').first()
  await unfold(row)
  await row.getByRole('button', { name: 'Drop', exact: true }).waitFor()
  expect(await row.getByRole('button', { name: 'Replace with quotation' }).count()).toBe(0)
})

test('a sentence is dropped, and stays dropped', async () => {
  const row = sentence('denied that it had been neglected').first()
  await unfold(row)
  await row.getByRole('button', { name: 'Drop', exact: true }).click()
  await row.getByText('Dropped', { exact: true }).waitFor()
  await bodyText().filter({ hasNotText: 'denied that it had been neglected' }).waitFor()
  expect(await storedText()).not.toContain('denied that it had been neglected')
  await atEachWidth('dropped', '.synthesis')
})

test('what a later draft leaves open of an earlier one waits beside it, and is taken over there', async () => {
  const code = `LOCKPOST${stamp}`
  const news = await tellStory(editor, {
    folder: paper.folder,
    said: {
      [code]: [
        [`Barges wait above ${mill}`, `12 barges wait above ${mill}, the lock keeper said.`],
        [`Divers look at the lock of ${mill}`, `Divers will look at the lock of ${mill} on Friday.`],
      ],
    },
  })
  await draftBeside(news.items.slice(0, 1), news.id)
  await draftBeside(news.items.slice(1), news.id)
  const beside = panel().getByRole('region', { name: 'Drafts beside it' })
  await beside.locator('summary', { hasText: 'Left open in the draft for' }).click({ timeout: 60_000 })
  const row = beside.locator('.draft-sentence', { hasText: '12 barges' })
  await row.getByRole('button', { name: 'Take over' }).waitFor()
  await atEachWidth('beside', '.synthesis')
  await row.getByRole('button', { name: 'Take over' }).click()
  await bodyText().filter({ hasText: '12 barges' }).waitFor()
  await beside.waitFor({ state: 'detached' })
})

test('what an agent suggests stands beside it under its name, and an editor takes it over', async () => {
  const administrator = await askApi(paper, 'administrator')
  const { user } = doneBy(await editor('/users/me'))
  const asked = { label: `Planner ${stamp}`, owner: user.id, rights: ['drafts', 'propose'] }
  const { id } = doneBy(await administrator('/agent-keys', asked))
  const { key: secret } = doneBy(await administrator(`/agent-keys/${String(id)}/issue`, {}))
  const code = `RAILPOST${stamp}`
  const news = await tellStory(editor, {
    folder: paper.folder,
    said: {
      [code]: [[`Trains skip ${mill}`, `Trains will skip ${mill} until Sunday, the railway said.`]],
    },
  })
  const before = await storedText()
  const suggested = await useTool({ origin: paper.origin, secret }, 'propose_draft', {
    ...{ article, items: news.items, form: 'brief', length: 100 },
  })
  expect(suggested.said).toContain('proposal')
  const beside = panel().getByRole('region', { name: 'Drafts beside it' })
  await beside
    .locator('summary', { hasText: `Suggested by the agent Planner ${stamp}` })
    .waitFor({ timeout: 60_000 })
  const row = beside.locator('.draft-sentence', { hasText: 'Trains will skip' })
  await row.getByRole('button', { name: 'Take over' }).waitFor()
  expect(await storedText()).toBe(before)
  await atEachWidth('suggested', '.synthesis')
  await row.getByRole('button', { name: 'Take over' }).click()
  await bodyText().filter({ hasText: 'Trains will skip' }).waitFor()
  expect(await storedText()).toContain('Trains will skip')
})

test('the dialog says what the house wants of the chosen form', async () => {
  await panel().getByRole('button', { name: 'Synthesise again…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Synthesise a draft' })
  await dialog.getByText('A news report: what happened, what each side says').waitFor()
  await dialog.getByRole('radio', { name: /^Brief/ }).check()
  await dialog.getByText('A few sentences: what happened, and what is contested or not known.').waitFor()
  await dialog.getByLabel('Words at most').fill('400')
  await dialog.getByText('It has 120 words at most here.').waitFor()
  await atEachWidth('guidance', '.over-desk')
  await page.keyboard.press('Escape')
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([])
  await page.context().close()
})
