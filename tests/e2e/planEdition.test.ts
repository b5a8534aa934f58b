import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { clearByApi } from './harness/clearByApi.ts'
import { draftFromWire } from './harness/draftFromWire.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { signIn } from './harness/signIn.ts'
import { startPaper, type StartedPaper, stopPaper } from './harness/startPaper.mjs'

/** Pictures of what was seen, for whoever asks for them. */
const pictures = process.env['JOURNEY_PICTURES'] ?? ''

let paper: StartedPaper
let browser: Browser
let page: Page
let complaints: string[]
let editor: Ask
let checker: Ask
/** Headlines of what was cleared and is in no paper yet. */
const written = ['The pilots count their boats', 'The lamp at the mole is lit again']

const front = (): Promise<string> => readAsStranger('/', '.Nameplate')
const numberOf = (line: string): number => Number(/No\. (\d+)/.exec(line)?.[1])
const said = (): Locator => page.locator('.check-bar__said')
const heard = (words: string | RegExp): Promise<void> => said().filter({ hasText: words }).waitFor()
const key = (name: string): Promise<void> => page.keyboard.press(name)
const dialog = (): Locator => page.getByRole('dialog')
const cards = (): Locator => page.locator('[data-side="paper"] [data-kind="article"]')
const headlines = (): Promise<string[]> =>
  page.locator('[data-side="paper"] .plan-card__headline').allInnerTexts()

async function readAsStranger(path: string, place: string): Promise<string> {
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto(path)
  const text = await reader.page.locator(place).first().innerText()
  await reader.context.close()
  return text
}

const cardOf = (headline: string): Locator => cards().filter({ hasText: headline })
const inPool = (headline: string): Locator =>
  page.locator('[data-side="pool"] [data-kind="article"]').filter({ hasText: headline })

const bringIn = async (headline: string): Promise<void> => {
  await inPool(headline).focus()
  await key('Enter')
  await heard(`“${headline}” is in hand`)
  await key('ArrowRight')
  await cardOf(headline).waitFor()
  await key('Enter')
  await heard('Saved.')
}

const look = async (name: string): Promise<void> => {
  if (pictures === '') return
  mkdirSync(pictures, { recursive: true })
  for (const [width, height] of [
    [1440, 1000],
    [900, 1000],
    [390, 844],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({
        path: join(pictures, `${name}-${String(width)}-${colorScheme}.png`),
        fullPage: true,
      })
    }
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.emulateMedia({ colorScheme: 'light' })
}

beforeAll(async () => {
  browser = await openBrowser()
  paper = await startPaper()
  editor = await askApi(paper, 'editor')
  checker = await askApi(paper, 'factChecker')
  const { body } = await editor('/editions?where[status][equals]=planning&sort=-date&limit=1&depth=0')
  for (const headline of written)
    await clearByApi(
      { editor, checker },
      await draftFromWire(editor, { headline, edition: body.docs[0].id, count: 2 }),
    )
  const opened = await openPage(browser, paper.origin, {
    viewport: { width: 1440, height: 1000 },
    bypassCSP: true,
  })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, 'publisher')
}, 600_000)
afterAll(async () => {
  await browser.close()
  await stopPaper(paper)
})

test('a publisher opens the planner, and sees the paper, what waits and what it lacks', async () => {
  await page.goto('/admin/edition')
  await page.getByRole('heading', { name: 'Flatplan' }).waitFor()
  expect(await cards().count()).toBeGreaterThan(1)
  expect(await page.locator('.planner-head__facts').innerText()).toMatch(
    /In planning; it would be Vol\. I · No\. \d+.*\d+ articles, [\d,]+ words/,
  )
  await page.getByRole('heading', { name: 'What is missing' }).waitFor()
  await page.getByRole('heading', { name: 'On whose sources it rests' }).waitFor()
  expect(await page.locator('[data-side="paper"] .plan-card__label').first().innerText()).toBe('Front lead')
  for (const headline of written) await inPool(headline).waitFor()
  await look('planner')
  expect(await obstaclesOn(page, '.planner')).toEqual([])
})

test('the first arrow key leads from the page into the board', async () => {
  await page.locator('.planner-head h1').click()
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-side]')?.getAttribute('data-side'))
  await key('ArrowDown')
  expect(await focused()).toBe('pool')
  await key('ArrowRight')
  expect(await focused()).toBe('paper')
})

test('by keyboard alone two articles come into the paper, and one of them leads it', async () => {
  const [first = '', second = ''] = written
  await bringIn(first)
  await bringIn(second)
  const before = await headlines()
  await cardOf(second).focus()
  await key('Enter')
  await heard(`“${second}” is in hand`)
  while ((await headlines())[0] !== second) {
    const was = await headlines()
    await key('ArrowUp')
    await page.waitForFunction(
      (old) =>
        JSON.stringify(
          [...document.querySelectorAll('[data-side="paper"] .plan-card__headline')].map(
            (one) => one.textContent,
          ),
        ) !== old,
      JSON.stringify(was),
    )
  }
  await heard(`“${second}”: Front lead`)
  await key('Enter')
  await heard('Saved.')
  expect((await headlines()).toSorted()).toEqual(before.toSorted())
  await page.getByText(`“${second}” leads the front page and has no picture.`).waitFor()
  await page.reload()
  await cards().first().waitFor()
  expect((await headlines())[0]).toBe(second)
})

test('Escape puts back what is in hand, and Delete takes it out', async () => {
  const before = await headlines()
  const [first = ''] = written
  await cardOf(first).focus()
  await key('Enter')
  await key('ArrowUp')
  await key('Escape')
  await heard('is back where it was')
  expect(await headlines()).toEqual(before)
  await cardOf(first).focus()
  await key('Delete')
  await heard(`“${first}”: not in the paper. Saved.`)
  expect(await headlines()).not.toContain(first)
})

test('by mouse a card is dragged into the paper', async () => {
  const [first = ''] = written
  await page
    .locator('.planner-pool .plan-card')
    .filter({ hasText: first })
    .dragTo(page.locator('[data-side="paper"] .plan-card').first())
  await heard(`“${first}”: Front lead in`)
  expect((await headlines())[0]).toBe(first)
})

test('the proof is the whole edition at an address of its own, which strangers can read and nobody finds', async () => {
  const [lead = ''] = await headlines()
  await cards().first().focus()
  await key('p')
  await dialog().getByRole('button', { name: 'Proof', exact: true }).click()
  const link = dialog().getByRole('link', { name: 'Read the proof' })
  await link.waitFor()
  const proof = (await link.getAttribute('href')) ?? ''
  const hash = await dialog().locator('.proof-facts__hash').innerText()
  await look('proof-dialog')
  expect(await obstaclesOn(page, 'dialog')).toEqual([])
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto(proof)
  expect(await reader.page.locator('.ProofBanner').innerText()).toContain(hash)
  expect(await reader.page.locator('.LeadStory-headline').innerText()).toBe(lead)
  if (pictures !== '') await reader.page.screenshot({ path: join(pictures, 'proof.png'), fullPage: true })
  await reader.page.locator('.LeadStory-headline a').click()
  await reader.page.getByText('Proof, not printed.').waitFor()
  expect(reader.page.url()).toContain('/proof/')
  expect(reader.complaints).toEqual([])
  await reader.context.close()
  expect(await readAsStranger('/', 'main')).not.toContain('Proof, not printed')
})

const changeComma = async (): Promise<string> => {
  const id = (await cards().first().getAttribute('data-thing')) ?? ''
  const { body } = await editor(`/articles/${id}?draft=true&depth=0`)
  const standfirst = String(body.standfirst).replace(/^(\S+ \S+) /, '$1, ')
  const changed = await editor(`/articles/${id}?draft=true`, { standfirst, rev: body.rev }, 'PATCH')
  expect([changed.status, changed.body.errors]).toEqual([200, undefined])
  return id
}

test('an editor adds a comma, and the press refuses and shows it', async () => {
  const id = await changeComma()
  await dialog().getByRole('button', { name: 'Print', exact: true }).click()
  const changes = dialog().getByRole('list', { name: 'What was changed since the proof' })
  await changes.waitFor()
  expect(await changes.locator('ins').first().innerText()).toBe(',')
  expect(await changes.locator('li').count()).toBe(1)
  expect(await dialog().getByRole('button', { name: 'Print', exact: true }).count()).toBe(0)
  await look('refused')
  expect(await obstaclesOn(page, 'dialog')).toEqual([])
  // The changed text is checked again, as every text.
  expect((await editor(`/articles/${id}?draft=true`, { stage: 'in-check' }, 'PATCH')).status).toBe(200)
  expect((await checker(`/articles/${id}?draft=true`, { stage: 'cleared' }, 'PATCH')).status).toBe(200)
})

test('proofed again it is printed, and readers see the next number', async () => {
  const before = numberOf(await front())
  await dialog().getByRole('button', { name: 'Proof again' }).click()
  await dialog().getByRole('link', { name: 'Read the proof' }).waitFor()
  await dialog().getByRole('button', { name: 'Print', exact: true }).click()
  await heard(/Printed: Vol\. I · No\. \d+, release 1/)
  expect(numberOf(await front())).toBe(before + 1)
  const [lead = ''] = await headlines()
  expect(await readAsStranger('/', '.LeadStory-headline')).toBe(lead)
  await page.getByText(`Printed as Vol. I · No. ${String(before + 1)}, release 1.`).waitFor()
})

test('tomorrow is planned from the template of its weekday, and declared void with a reason', async () => {
  const publisher = await askApi(paper, 'publisher')
  const { body } = await publisher('/sections?sort=order&limit=2&depth=0')
  const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
  const [first, second] = body.docs as { id: string; title: string }[]
  await publisher('/edition-templates', {
    title: 'Any day',
    weekdays,
    sections: [
      { section: first?.id, wanted: 4 },
      { section: second?.id, wanted: 1 },
    ],
  })
  await page.getByText('Day after →').click()
  await page.getByRole('button', { name: 'Start from “Any day”' }).click()
  await page.getByText(`${String(first?.title)} wants 4 articles and has 0.`).waitFor()
  await look('tomorrow')
  await page.getByRole('button', { name: 'No paper on this day…' }).click()
  await dialog().getByRole('textbox').fill('Nobody works on this day.')
  await dialog().getByRole('button', { name: 'Declare it void' }).click()
  await page.getByText('No paper on this day: Nobody works on this day.').waitFor()
})

test('a day that nobody planned is declared void at once, and planned again with a reason', async () => {
  await page.getByText('Day after →').click()
  await page.getByText('There is no edition of').waitFor()
  await page.getByRole('button', { name: 'No paper on this day…' }).click()
  await dialog().getByRole('textbox').fill('The works are shut on this day.')
  await dialog().getByRole('button', { name: 'Declare it void' }).click()
  await page.getByText('No paper on this day: The works are shut on this day.').waitFor()
  await page.getByRole('button', { name: 'Print it after all…' }).click()
  await dialog().getByRole('textbox').fill('They are open after all.')
  await dialog().getByRole('button', { name: 'Plan it again' }).click()
  await heard('This day has a paper again.')
})

test('nothing on the way made the browser complain', () => {
  // A refusal is an answer too, and the console counts it.
  expect(complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
})
