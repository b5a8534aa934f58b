import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { clearByApi } from './harness/clearByApi.ts'
import { type CitingDraft, draftCiting } from './harness/draftCiting.ts'
import { editSource, findEntries } from './harness/editSource.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const stamp = String(Date.now())
const [scheduled, alone, shared] = [`Due by itself ${stamp}`, `Alone ${stamp}`, `Held by two ${stamp}`]
const minute = 60_000

let browser: Browser
let page: Page
let complaints: string[]
let ask: Record<'editor' | 'checker' | 'publisher', Ask>
let article: CitingDraft
let releases: number

const countReleases = async (): Promise<number> => (await ask.publisher('/releases?limit=0')).body.totalDocs
const scheduleOf = async () => (await ask.editor(`/articles/${article.id}?draft=true&depth=0`)).body.schedule
const entryOf = (headline: string): Locator =>
  page.locator('.impact__article').filter({ has: page.getByRole('link', { name: headline }) })

/** What stands far down a form is drawn once one has scrolled to it. */
const scheduleNote = async (): Promise<Locator> => {
  await page.locator('#field-schedule').scrollIntoViewIfNeeded()
  return page.getByRole('region', { name: 'Schedule' })
}

const openAs = async (role: string, path: string): Promise<void> => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, role)
  await page.goto(path)
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
  const [first, second] = await findEntries(editor)
  const quoted = ({ headline }: typeof first): string => `The desk wrote: “${headline}”.`
  const addresses = [first.url, second.url]
  const draft = { edition, addresses }
  const oneEach: [string, number][] = [
    [quoted(first), 1],
    [quoted(second), 2],
  ]
  await draftCiting(editor, { ...draft, headline: shared, sentences: [[quoted(first), 1, 2]] })
  await draftCiting(editor, { ...draft, headline: alone, sentences: oneEach })
  await editSource(paper.folder, first, `${first.headline}, it said at first`)
  article = await draftCiting(editor, {
    ...{ ...draft, addresses: [second.url] },
    headline: scheduled,
    sentences: [[quoted(second), 1]],
  })
  await clearByApi(ask, article)
  releases = await countReleases()
}, 600_000)
afterAll(() => browser.close())

test('a publisher schedules a cleared article, and reads when it will be published', async () => {
  await openAs('publisher', `/admin/collections/articles/${article.id}`)
  await page.locator('#action-schedule').click()
  const dialog = page.getByRole('dialog').filter({ hasText: 'Publish later?' })
  const time = dialog.getByLabel('Time, in UTC')
  await time.waitFor()
  expect(await obstaclesOn(page, '.confirmation-modal')).toEqual([])
  // The next minute, or the one after where that is too near to be chosen by hand.
  const at = new Date(Math.ceil((Date.now() + 10_000) / minute) * minute).toISOString().slice(0, 16)
  await time.fill(at)
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await page.getByText('Scheduled. The text that was cleared is published then').waitFor()
  const note = await scheduleNote()
  await note.getByText(`The cleared text is published by itself on ${at.replace('T', ', ')} UTC.`).waitFor()
})

test('its text changes before that', async () => {
  const words = { standfirst: 'The desks told it on the same evening.' }
  const saved = await ask.editor(`/articles/${article.id}?draft=true`, words, 'PATCH')
  expect(saved.status).toBe(200)
  expect((await scheduleOf()).state).toBe('waiting')
  expect(complaints).toEqual([])
  await page.context().close()
})

test('meanwhile a source was edited: what rests on it alone stands above what has other support', async () => {
  await openAs('factChecker', '/admin/fact-check/impact')
  await entryOf(alone).waitFor()
  const headlines = await page.locator('.impact__headline').allInnerTexts()
  expect(headlines.indexOf(shared)).toBeGreaterThan(headlines.indexOf(alone))
  expect(await entryOf(alone).getByText('Rests on this alone').count()).toBe(1)
  expect(await entryOf(shared).getByText('Rests on this alone').count()).toBe(0)
  const added = await entryOf(alone).locator('ins').allInnerTexts()
  expect(added.join(' ')).toMatch(/^it\b.*\bat first$/)
  for (const scheme of ['light', 'dark'] as const)
    expect(await obstaclesOn(page, '.fact-check', scheme)).toEqual([])
})

test('the fact-checker settles both, with a word and by name', async () => {
  await entryOf(alone).getByRole('button', { name: 'Still holds' }).click()
  await entryOf(alone).waitFor({ state: 'detached' })
  await entryOf(shared).getByRole('button', { name: 'Settled…' }).click()
  await page.getByLabel('What was done about it?').fill('The editor was told by telephone.')
  await entryOf(shared).getByRole('button', { name: 'Settle', exact: true }).click()
  await entryOf(shared).waitFor({ state: 'detached' })
  const question = `where[article.headline][equals]=${encodeURIComponent(shared)}&sort=position&depth=1`
  const { body } = await ask.checker(`/provenance-links?${question}`)
  expect(body.docs[0].recheck).toMatchObject({
    state: 'edited',
    settledNote: 'The editor was told by telephone.',
    settledBy: { name: 'Tomas Reyl' },
  })
  expect(complaints).toEqual([])
  await page.context().close()
})

test('when the time has come nothing is published, and the dashboard shows the alarm', async () => {
  // It is looked for once a minute.
  for (let looks = 0; looks < 300 && (await scheduleOf()).state === 'waiting'; looks += 1)
    await new Promise((resolve) => setTimeout(resolve, 500))
  await openAs('publisher', '/admin')
  const alarms = page.locator('.today__waiting--alarm')
  await alarms.getByText('this is not the text that was scheduled').waitFor()
  expect(await alarms.innerText()).toContain('Changed since: the standfirst.')
  const { body } = await ask.publisher(`/articles/${article.id}?draft=true&depth=0`)
  expect(body).toMatchObject({ _status: 'draft', printedAt: null })
  expect(await countReleases()).toBe(releases)
  await alarms.getByRole('link', { name: scheduled }).click()
  const note = await scheduleNote()
  await note.getByText('Changed since: the standfirst.').waitFor()
  await note.getByRole('button', { name: 'Put away' }).click()
  await note.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
}, 240_000)
