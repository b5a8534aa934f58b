import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { accountOf } from './harness/accountOf.ts'
import { askApi } from './harness/askApi.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const broken = 'Four links, no posts'
const isPost = /^https:\/\/(t\.me\/(?!s\/)\w+\/\d+|x\.com\/\w+\/status\/\d+)$/

let browser: Browser
/** The editor's page, then the publisher's. */
let page: Page
let complaints: string[]
let posts: string[]

const panel = (): Locator => page.getByRole('region', { name: 'Readiness' })
const summary = (): Locator => panel().getByRole('status')

const openDesk = async (role: string): Promise<void> => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, role)
}

const codes = (): Promise<string[]> =>
  panel()
    .locator('.readiness__group--block li')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-code') ?? '').sort())

const editionLine = async (): Promise<string> => {
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto('/')
  const line = await reader.page.getByRole('list', { name: 'Edition' }).innerText()
  await reader.context.close()
  return line
}

const numberIn = (line: string): number => Number(/No\. (\d+)/.exec(line)?.[1])

beforeAll(async () => {
  browser = await openBrowser()
  await openDesk('editor')
})
afterAll(() => browser.close())

test('an editor signs in and reads where today’s edition stands', async () => {
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/\d{1,2} \w+ \d{4}/)
  expect(await page.locator('.today').innerText()).toMatch(/Ed\..*not (yet )?printed|planned|planning/i)
  await page.getByRole('link', { name: 'Open today’s edition' }).waitFor()
  expect(
    await page
      .locator('.today')
      .getByRole('link', { name: new RegExp(broken) })
      .count(),
  ).toBeGreaterThan(0)
})

test('the editor opens the broken draft and reads which links are wrong and why', async () => {
  await page
    .locator('.today')
    .getByRole('link', { name: new RegExp(broken) })
    .first()
    .click()
  await panel().locator('li').first().waitFor()
  expect(await codes()).toEqual([
    'container-cited',
    'container-cited',
    'link-duplicate',
    'link-missing',
    'post-id-missing',
    'post-id-missing',
  ])
  expect(await summary().innerText()).toContain('6 findings block it')
  for (const message of await panel().locator('.readiness__fix').allInnerTexts())
    expect(message.length).toBeGreaterThan(15)
})

test('asking to publish is refused in words, and nothing is sent', async () => {
  await page.getByRole('button', { name: 'Ask to publish' }).click()
  await page.getByText('This article cannot be printed yet').first().waitFor()
  await page.waitForFunction(() => document.activeElement?.id.startsWith('readiness-'))
  expect((await codes()).length).toBe(6)
})

test('pressing a finding opens the link it speaks of, with the cursor in its address', async () => {
  await panel().locator('li[data-code="post-id-missing"] button').first().click()
  const address = page.locator('.doc-drawer #field-rawUrl')
  await address.waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'field-rawUrl')
  expect(await address.inputValue()).toMatch(/^https:\/\/x\.com\/Polymarket\/status\/$/)
})

/** Posts of the demo's wire, whatever other journeys brought in since. */
const takePosts = async (): Promise<string[]> => {
  const ask = await askApi(paper, 'editor')
  const { body } = await ask('/wire-items?limit=100&depth=0&sort=createdAt&where[state][equals]=live')
  const docs = body.docs as { canonicalUrl?: string | null }[]
  const all = docs.map(({ canonicalUrl }) => canonicalUrl ?? '')
  return [...new Set(all.filter((one) => isPost.test(one)))]
}

const mendOpenLink = async (address: string): Promise<void> => {
  const drawer = page.locator('.doc-drawer')
  await drawer.locator('#field-rawUrl').fill(address)
  const saved = page.waitForResponse(
    (answer) => /\/api\/provenance-links\//.test(answer.url()) && answer.ok(),
  )
  await drawer.locator('#action-save').click()
  await saved
  await drawer.locator('.doc-drawer__header-close').click()
  await drawer.waitFor({ state: 'detached' })
}

const mendNext = async (address: string): Promise<void> => {
  const before = (await codes()).length
  await panel()
    .locator('li[data-code="post-id-missing"] button, li[data-code="container-cited"] button')
    .first()
    .click()
  await page.locator('.doc-drawer #field-rawUrl').waitFor()
  await mendOpenLink(address)
  await page.waitForFunction(
    (most) => document.querySelectorAll('.readiness__group--block li').length < most,
    before,
  )
}

test('the editor mends each link with the address of a post, and only a fact-checker’s word is missing', async () => {
  posts = await takePosts()
  expect(posts.length).toBeGreaterThanOrEqual(4)
  const [first = '', ...others] = posts
  await mendOpenLink(first)
  await page.waitForFunction(() => document.querySelectorAll('.readiness__group--block li').length < 6)
  for (const address of others.slice(0, 3)) await mendNext(address)
  await page.waitForFunction(() =>
    /^Ready for fact-check/.test(document.querySelector('.readiness__summary')?.textContent ?? ''),
  )
  expect(await codes()).toEqual([])
})

test('an editor prints nothing: the mended article goes to fact-check', async () => {
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Ask to publish' }).click()
  await page.getByText('Sent to fact-check.').first().waitFor()
  await page.getByRole('button', { name: 'Ask to publish' }).click()
  await page.getByText('with the fact-checkers').first().waitFor()
})

test('nothing on the editor’s way made the browser complain', () => {
  expect(complaints).toEqual([])
})

test('a fact-checker finds no button that prints', async () => {
  await page.context().close()
  await openDesk('factChecker')
  await page.getByRole('link', { name: 'Open today’s edition' }).click()
  await page.getByRole('region', { name: 'What would be printed' }).waitFor()
  await page.locator('.lineup__row').first().waitFor()
  expect(await page.locator('#action-print').count()).toBe(0)
  await page.context().close()
})

test('a publisher prints today’s edition, and the front page carries the new number', async () => {
  const before = numberIn(await editionLine())
  await openDesk('publisher')
  await page.getByRole('link', { name: 'Open today’s edition' }).click()
  await page.locator('.lineup__row').first().waitFor()
  await page.getByRole('button', { name: 'Print edition' }).click()
  const dialog = page.getByRole('dialog').filter({ hasText: 'Print the paper of' })
  await dialog.getByRole('button', { name: 'Proof', exact: true }).click()
  await dialog.getByRole('link', { name: 'Read the proof' }).waitFor()
  await dialog.getByRole('button', { name: 'Print', exact: true }).click()
  await page
    .getByText(/Printed: Vol\. I · No\. \d+, release 1/)
    .first()
    .waitFor()
  // The page shows what is printed now: state, release and the next one.
  await page.getByRole('button', { name: 'Print again (release 2)' }).waitFor()
  expect(await page.locator('#field-revision').inputValue()).toBe('1')
  const line = await editionLine()
  expect(numberIn(line)).toBe(before + 1)
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date())
  expect(line.replace(',', '')).toContain(today.replace(',', ''))
})

test('the password stays out of the page and the address', async () => {
  const { password } = accountOf(paper.folder, 'publisher')
  expect(page.url()).not.toContain(password)
  expect(await page.content()).not.toContain(password)
})
