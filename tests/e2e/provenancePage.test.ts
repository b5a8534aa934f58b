import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage, type WatchedPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'

interface Claim {
  exact: string
  cites: number[]
}

const paper = sharedPaper()
const bank = '/business/bank-of-norvane-holds-and-looks-at-rents'
const cable = '/business/lorn-link-trips-and-nobody-need-be-wrong'
/** What is told of sources whose words were not frozen from a page or the wire. */
const byHand = 'a text brought by the desk'

let browser: Browser
let watched: WatchedPage
let page: Page
let editor: Ask

const plain = (text: string): string => text.replace(/\[\d+(, \d+)*\]|\s+/g, '').trim()
const readJson = async (path: string) => (await page.context().request.get(`${path}/provenance.json`)).json()

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  watched = await openPage(browser, paper.origin)
  ;({ page } = watched)
})
afterAll(() => browser.close())

test.each([bank, cable])(
  'every claim of %s is shown with its sources, and stands in the article',
  async (path) => {
    await page.goto(path)
    const printed = plain(await page.locator('main').innerText())
    await page.getByRole('link', { name: 'Every claim with its evidence' }).click()
    await page.waitForURL(`**${path}/provenance`)
    const { claims, links } = (await readJson(path)) as { claims: Claim[]; links: unknown[] }
    expect(claims.length).toBeGreaterThan(5)
    expect(await page.locator('.ClaimEntry').count()).toBe(claims.length)
    expect(await page.locator('.SourceRecord').count()).toBe(links.length)
    for (const [index, { exact, cites }] of claims.entries()) {
      const entry = page.locator('.ClaimEntry').nth(index)
      expect(await entry.locator('.ClaimEntry-exact').innerText()).toBe(exact)
      expect(printed).toContain(plain(exact))
      const sources = await entry.locator('a[href^="#source-"]').allInnerTexts()
      expect(sources).toEqual(cites.map((number) => `[${number}]`))
      expect(sources.length).toBeGreaterThan(0)
    }
  },
)

test('what was brought by hand and what was waived is said, with the name of whoever answers for it', async () => {
  await page.goto(`${bank}/provenance`)
  expect(await page.locator('#source-6').innerText()).toContain(byHand)
  await page.goto(`${cable}/provenance`)
  await page.getByRole('heading', { name: 'Printed without a frozen copy' }).waitFor()
  expect(await page.locator('#waivers').innerText()).toMatch(/About source 7 · Vera Osk, publisher/)
  expect(await page.locator('#source-7').innerText()).toContain('No frozen copy')
})

test('nothing of a draft is on it: no later words, no notes of the desk, no unprinted article', async () => {
  const secret = 'Zephyrine'
  const { body } = await editor(`/articles?where[slug][equals]=${bank.split('/')[2] ?? ''}&depth=0`)
  const draft = { headline: secret, standfirst: `${secret} twice.`, framingNote: `${secret} thrice.` }
  const saved = await editor(`/articles/${body.docs[0].id}?draft=true`, draft, 'PATCH')
  expect([saved.status, saved.body.doc?.headline]).toEqual([200, secret])
  for (const path of [bank, `${bank}/provenance`, `${bank}/provenance.json`])
    expect(await (await page.context().request.get(path)).text()).not.toContain(secret)
  const told = JSON.stringify(await readJson(cable))
  expect(told).not.toContain('Opened by hand')
  for (const path of ['/tech/four-links-no-posts', '/science/two-counts-of-the-same-cod'])
    expect((await page.context().request.get(`${path}/provenance`)).status()).toBe(404)
})

test('it reads at every width, on paper and by every reader', async () => {
  await page.goto(`${cable}/provenance`)
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  for (const scheme of ['light', 'dark'] as const) expect(await obstaclesOn(page, 'body', scheme)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.strips, .SectionNav').filter({ visible: true }).count()).toBe(0)
  expect(watched.strangers).toEqual([])
  expect(watched.complaints).toEqual([])
})
