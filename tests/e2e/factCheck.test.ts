import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi, askAs } from './harness/askApi.ts'
import { draftFromWire, type DraftFromWire } from './harness/draftFromWire.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { openEditionId } from './harness/openEditionId.ts'
import { signIn } from './harness/signIn.ts'
import { signInAs } from './harness/signInAs.ts'

const paper = sharedPaper()
const stamp = String(Date.now())
const ida = { name: 'Ida Holm', email: `ida-${stamp}@monexus.example`, password: `a long password ${stamp}` }
const jon = { name: 'Jon Dahl', email: `jon-${stamp}@monexus.example`, password: `a long password ${stamp}` }
const headline = `Three desks told it ${stamp}`
const links = 3

let browser: Browser
let editor: Ask
let publisher: Ask
let article: DraftFromWire
/** The page of the demo’s fact-checker, who works by keyboard. */
let page: Page
let complaints: string[]

const said = (where = page): Locator => where.locator('.check-bar__said')
const heard = (words: string | RegExp, where = page): Promise<void> =>
  said(where).filter({ hasText: words }).waitFor()
const pane = (where = page): Locator => where.getByRole('region', { name: 'Evidence', exact: true })
const stageOf = async (): Promise<string> =>
  (await editor(`/articles/${article.id}?draft=true&depth=0`)).body.stage
const press = async (key: string, where = page): Promise<void> => where.keyboard.press(key)

const openDesk = async (account: typeof ida): Promise<Page> => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  await signInAs(opened.page, account)
  await opened.page.goto(`/admin/fact-check/${article.id}`)
  await opened.page.locator('.check-desk').waitFor()
  return opened.page
}

const obstacles = async (colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(axe.source)
  const asked = JSON.stringify({ include: [['.fact-check']] })
  const found = (await page.evaluate(`axe.run(${asked}, { resultTypes: ['violations'] })`)) as AxeResults
  await page.emulateMedia({ colorScheme: 'light' })
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  publisher = await askApi(paper, 'publisher')
  const administrator = await askApi(paper, 'administrator')
  await administrator('/users', { ...ida, roles: ['factChecker'] })
  await administrator('/users', { ...jon, roles: ['editor', 'factChecker'] })
  const { body } = await editor('/editions?where[status][equals]=open&sort=-date&limit=1&depth=0')
  article = await draftFromWire(await askAs(paper, jon), { headline, edition: body.docs[0].id, count: links })
  await editor(`/articles/${article.id}?draft=true`, { stage: 'in-check' }, 'PATCH')
  const opened = await openPage(browser, paper.origin, {
    viewport: { width: 1440, height: 1000 },
    bypassCSP: true,
  })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, 'factChecker')
}, 600_000)
afterAll(() => browser.close())

test('a fact-checker finds the article in the queue, with what blocks it', async () => {
  await page.locator('.today').getByRole('link', { name: 'To check' }).click()
  await page.getByRole('heading', { name: 'To check', level: 1 }).waitFor()
  const row = page.locator('.check-row').filter({ hasText: headline })
  expect(await row.getByRole('list', { name: 'What blocks it' }).innerText()).toBe(
    `${links} of ${links} links to verify`,
  )
  expect(await row.innerText()).toContain(jon.name)
  expect(await obstacles()).toEqual([])
  await row.getByRole('link', { name: headline }).click()
  await page.locator('.check-desk').waitFor()
})

test('the article cannot be cleared yet: the findings say why, and lead to their places', async () => {
  await press('c')
  const dialog = page.getByRole('dialog', { name: 'It cannot be cleared yet' })
  await dialog.waitFor()
  expect(await dialog.locator('li[data-code="link-unverified"]').count()).toBe(links)
  await dialog.locator('li[data-code="link-unverified"] button').nth(1).click()
  await page.waitForFunction(() => document.activeElement?.id === 'at-link-1')
  expect(await stageOf()).toBe('in-check')
})

test('each claim is read beside the passage of the evidence that bears it out', async () => {
  for (let at = 0; at < links; at += 1) await press('k')
  await page.waitForFunction(() => document.activeElement?.id === 'at-claim-1')
  await press('k')
  await page.waitForFunction(() => document.activeElement?.id === 'at-claim-0')
  const mark = pane().locator('mark').first()
  await mark.waitFor()
  expect(await mark.innerText()).toContain(article.quotes[0])
  const isSeen = await mark.evaluate((element) => {
    const [own, box] = [element, element.closest('.frozen-text')].map((one) => one?.getBoundingClientRect())
    return own && box ? own.top >= box.top - 1 && own.bottom <= box.bottom + 1 : false
  })
  expect(isSeen).toBe(true)
  await press('v')
  await heard(`Claim 1 verified. ${links - 1} of ${links} claims left.`)
})

test('keys rest while one types, and the reason of a dispute goes with it', async () => {
  await press('j')
  await press('d')
  const dialog = page.getByRole('dialog', { name: 'Dispute claim 2' })
  await dialog.getByRole('textbox').waitFor()
  await page.keyboard.type('jvc? Who counted?')
  expect(await dialog.getByRole('textbox').inputValue()).toBe('jvc? Who counted?')
  await dialog.getByRole('button', { name: 'Dispute' }).click()
  await heard('Claim 2 disputed.')
  expect(await pane().innerText()).toContain('“jvc? Who counted?”')
  await press('v')
  await heard('Claim 2 verified.')
})

test('every key is on the key sheet, and nothing on the desk stands in anybody’s way', async () => {
  await press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys of the desk' })
  await sheet.waitFor()
  expect(await sheet.locator('kbd').allInnerTexts()).toEqual(['j', 'k', 'v', 'd', 'a', 'c', '?'])
  expect(await obstacles()).toEqual([])
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(await obstacles('light')).toEqual([])
  expect(await obstacles('dark')).toEqual([])
})

describe('two fact-checkers at one article', () => {
  let other: Page
  beforeAll(async () => {
    other = await openDesk(ida)
  })

  test('see each other’s decisions, by name, without reloading', async () => {
    await other.locator('#at-link-0').click()
    await press('v', other)
    await heard(`Link 1 verified. ${links - 1} of ${links} links left.`, other)
    await heard(/Link 1: Verified by Ida Holm, \d\d:\d\d UTC\./)
    expect(await page.locator('#at-link-0').innerText()).toMatch(/Verified by Ida Holm, \d\d:\d\d UTC/)
  })

  test('cannot overwrite them: whoever decides on what is old reads who was first', async () => {
    // Until it has decided itself the page hears nothing new, and so still shows the link as it was.
    let isHeld = true
    page.on('request', (request) => (isHeld &&= request.method() !== 'PATCH'))
    const unheard = page.waitForEvent('requestfailed')
    await page.route('**/fact-check?since=*', (route) => (isHeld ? route.abort() : route.continue()))
    await unheard
    await page.getByText('The newsroom does not answer').waitFor()
    await page.locator('#at-link-1').click()
    await other.locator('#at-link-1').click()
    await press('d', other)
    await other.getByRole('dialog').getByRole('textbox').fill('The post says another day.')
    await other.getByRole('dialog').getByRole('button', { name: 'Dispute' }).click()
    await heard('Link 2 disputed.', other)
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await press('v')
    expect((await saved).status()).toBe(409)
    await heard(/Ida Holm decided first: link 2 is disputed, \d\d:\d\d UTC\. Yours was not saved\./)
    const { body } = await editor(`/provenance-links/${article.links[1] ?? ''}?depth=0`)
    expect(body.verification).toMatchObject({ status: 'disputed', note: 'The post says another day.' })
  })
  afterAll(() => other.context().close())
})

const clearByKey = async (): Promise<void> => {
  await press('c')
  const dialog = page.getByRole('dialog', { name: 'Clear this article?' })
  await dialog.waitFor()
  const hash = await dialog.locator('code').innerText()
  await press('Enter')
  await heard(`Article cleared, under the hash ${hash.slice(0, 12)}.`)
  expect((await editor(`/articles/${article.id}?draft=true&depth=0`)).body.clearance.hash).toBe(hash)
}

test('the fact-checker verifies every link by keyboard and clears the article, by its hash', async () => {
  await page.reload()
  await page.locator('.check-desk').waitFor()
  for (let at = 0; at < links; at += 1) await press('j')
  for (let at = 0; at < links; at += 1) {
    await press('j')
    await page.waitForFunction((id) => document.activeElement?.id === id, `at-link-${at}`)
    await pane().locator('.frozen-text').waitFor()
    await press('v')
    await heard(`Link ${at + 1} verified.`)
  }
  await clearByKey()
  expect(await stageOf()).toBe('cleared')
  await page.getByText(/^Cleared by .+, \d\d:\d\d UTC/).waitFor()
})

test('an editor changes one word: the clearance is void, and the desk shows the word', async () => {
  const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
  await signIn(opened.page, paper.folder, 'editor')
  await opened.page.goto(`/admin/collections/articles/${article.id}`)
  await opened.page.locator('#field-standfirst').fill('The desks told it on the same evening.')
  const saved = opened.page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await opened.page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await opened.context.close()
  const changes = page.getByRole('region', { name: /^Changed since .+ cleared it/ })
  await changes.waitFor()
  expect(await changes.locator('del').innerText()).toBe('morning')
  expect(await changes.locator('ins').innerText()).toBe('evening')
  expect(await stageOf()).toBe('in-check')
  expect(await obstacles()).toEqual([])
})

test('the fact-checker clears it again, and it is printed', async () => {
  await clearByKey()
  const published = await publisher(`/articles/${article.id}?depth=0`, { _status: 'published' }, 'PATCH')
  expect(published.status).toBe(200)
  const { edition } = published.body.doc
  expect((await publisher(`/editions/${edition}/press`, { reason: 'A new article' })).status).toBe(200)
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto('/')
  await reader.page.getByRole('link', { name: headline }).first().click()
  await reader.page.getByText('The desks told it on the same evening.').first().waitFor()
  await reader.context.close()
})

describe('whoever has written in an article', () => {
  let draft: DraftFromWire
  let own: Ask
  beforeAll(async () => {
    own = await askAs(paper, jon)
    const edition = await openEditionId(editor)
    draft = await draftFromWire(own, { headline: `${headline} again`, edition, count: 2 })
    await own(`/articles/${draft.id}?draft=true`, { stage: 'in-check' }, 'PATCH')
  })

  test('cannot clear it through REST, nor verify its links, fact-checker or not', async () => {
    const link = await own(
      `/provenance-links/${draft.links[0] ?? ''}`,
      { verification: { status: 'verified' } },
      'PATCH',
    )
    expect(link.status).toBe(403)
    const cleared = await own(`/articles/${draft.id}?draft=true`, { stage: 'cleared' }, 'PATCH')
    expect(cleared.status).toBe(422)
    const codes = cleared.body.errors[0].data.findings.map((one: { code: string }) => one.code)
    expect(codes).toContain('checker-is-author')
  })

  test('reads the desk without its verbs, and why', async () => {
    const opened = await openPage(browser, paper.origin, { viewport: { width: 1440, height: 1000 } })
    await signInAs(opened.page, jon)
    await opened.page.locator('#nav-fact-check').waitFor({ state: 'attached' })
    await opened.page.goto(`/admin/fact-check/${draft.id}`)
    await opened.page.getByText('You have written in this article. Another fact-checker decides').waitFor()
    await opened.page.locator('#at-link-0').click()
    await pane(opened.page).locator('.frozen-text').waitFor()
    expect(await opened.page.getByRole('button', { name: /Verify|Dispute|Clear/ }).count()).toBe(0)
    await press('v', opened.page)
    await heard('You have written in this article.', opened.page)
    await opened.context.close()
  })
})

test('nothing on the way made the browser complain', () => {
  // Held back on purpose, and refused on purpose.
  expect(complaints.filter((one) => !/ERR_FAILED|409 \(Conflict\)/.test(one))).toEqual([])
})
