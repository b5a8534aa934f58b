import { afterAll, beforeAll, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage, type WatchedPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'

const { origin } = sharedPaper()
let browser: Browser
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  watched = await openPage(browser, origin, { bypassCSP: true, reducedMotion: 'reduce' })
  page = watched.page
})
afterAll(() => browser.close())

/** What axe calls serious or critical; in the dark only what the dark changes is looked at again. */
const obstacles = async (colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(axe.source)
  const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules })
  const found = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const firstOf = async (list: string, link: string): Promise<string> => {
  await page.goto(list)
  return (await page.locator(link).first().getAttribute('href')) ?? ''
}

const places: [name: string, find: () => Promise<string>][] = [
  ['the front page', () => Promise.resolve('/')],
  ['an article', () => firstOf('/', '.LeadStory-headline a')],
  ['a section', () => firstOf('/', '.LeadStory .SectionLabel')],
  ['the wire', () => Promise.resolve('/wire')],
  ['the editions', () => Promise.resolve('/editions')],
  ['an edition', () => firstOf('/editions', 'main a[href^="/editions/"]')],
  ['a page that is not there', () => Promise.resolve('/nowhere')],
]

test.each(places)('%s puts no obstacle before any reader', async (_, find) => {
  await page.goto(await find())
  expect(await obstacles('light')).toEqual([])
  expect(await obstacles('dark')).toEqual([])
})

test('the sign-in page puts no obstacle before any member of staff', async () => {
  await page.goto('/admin/login')
  await page.locator('#field-email').waitFor()
  expect(await obstacles()).toEqual([])
})
