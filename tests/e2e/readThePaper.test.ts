import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage, type WatchedPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'

const { origin } = sharedPaper()
let browser: Browser
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  watched = await openPage(browser, origin)
  page = watched.page
})
afterAll(() => browser.close())
beforeEach(async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const list of [watched.strangers, watched.complaints]) list.length = 0
})

const dayInLondon = (date: Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Etc/UTC' }).format(date).replace(',', '')

/** What the tz database says a zone is called today, in the words the paper uses. */
const seasonal: Record<string, [winter: string, summer: string]> = {
  'America/New_York': ['EST', 'EDT'],
  'Europe/London': ['GMT', 'BST'],
  'Europe/Paris': ['CET', 'CEST'],
  'Asia/Tokyo': ['JST', 'JST'],
  'Asia/Hong_Kong': ['HKT', 'HKT'],
}

const offsetOf = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at)

const isSummerIn = (zone: string, now: Date): boolean => {
  const january = offsetOf(zone, new Date(Date.UTC(now.getUTCFullYear(), 0, 15))).split(', ')[1]
  return offsetOf(zone, now).split(', ')[1] !== january
}

const words = (one: Page): Promise<string[]> =>
  one.evaluate(() => document.body.innerText.split(/\s+/).filter((word) => !/\d/.test(word)))

/** Everything that a page shows at once has come, fonts and pictures too; the line to the wire stays open. */
const settle = async (one: Page): Promise<void> => {
  await one.waitForLoadState('load')
  await one.evaluate(() => document.fonts.ready)
}

describe('the front page', () => {
  beforeEach(async () => {
    await page.goto('/')
  })

  test('says which paper it is: volume, number, day and the label of that day', async () => {
    const line = page.getByRole('list', { name: 'Edition' })
    expect(await line.innerText()).toMatch(/Vol\. [IVXLC]+ · No\. [1-9]\d*/)
    const stated = await line.locator('time').first().getAttribute('datetime')
    const day = new Date(`${stated}T12:00:00Z`)
    expect((await line.locator('time').first().innerText()).replace(',', '')).toBe(dayInLondon(day))
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Etc/UTC' }).format(day)
    expect(await line.innerText()).toContain(`${weekday} Ed.`)
    expect(await line.innerText()).toMatch(/Updated \d\d:\d\d UTC/)
  })

  test('runs the last wire items with UTC time and source code', async () => {
    const items = await page.locator('.WireStrip li').allInnerTexts()
    expect(items.length).toBeGreaterThanOrEqual(8)
    for (const one of items) expect(one).toMatch(/^(?:\w{3} )?\d\d:\d\dZ\s+[A-Z\d]{3,}\s+\S/)
    const times = await page
      .locator('.WireStrip time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
    expect(times).toEqual([...times].sort().reverse())
  })

  test('runs 38 instruments with their time, proxies named as proxies', async () => {
    const strip = page.locator('.MarketsStrip')
    expect(await strip.locator('li').count()).toBe(38)
    expect(await strip.innerText()).toMatch(/as of (\w{3} )?\d\d:\d\dZ/i)
    const texts = await strip.locator('li').allInnerTexts()
    for (const symbol of ['SPY', 'DIA', 'BNO'])
      expect(texts.find((one) => one.startsWith(symbol))).toMatch(/proxy/)
  })

  test('keeps the clocks of the desk’s cities, called as they are this season', async () => {
    const now = new Date()
    const clocks = page.locator('.WorldClocks li')
    expect(await clocks.count()).toBeGreaterThanOrEqual(6)
    for (const [zone, [winter, summer]] of Object.entries(seasonal)) {
      const name = isSummerIn(zone, now) ? summer : winter
      expect(await page.locator(`.WorldClocks abbr[title="${zone}"]`).innerText()).toBe(name)
    }
    expect(await clocks.first().innerText()).toMatch(/UTC\s+\d\d:\d\d/)
  })

  test('says whether New York trades and until when', async () => {
    expect(await page.locator('.ExchangeState').innerText()).toMatch(
      /NYSE (open · closes|closed · opens) in \d+ (d|h|min)/,
    )
  })

  test('asks nobody else for anything and complains of nothing', async () => {
    await settle(page)
    expect(watched.strangers).toEqual([])
    expect(watched.complaints).toEqual([])
  })

  test('carries its pictures', async () => {
    await settle(page)
    const hero = page.locator('.LeadStory-picture img')
    expect(await hero.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(300)
    expect((await hero.getAttribute('alt'))?.length).toBeGreaterThan(10)
  })
})

describe('without script', () => {
  test.each(['/', '/wire', '/editions', 'article'])('%s reads the same', async (path) => {
    await page.goto('/')
    const address =
      path === 'article' ? ((await page.locator('.LeadStory a').last().getAttribute('href')) ?? '') : path
    await page.goto(address)
    const plain = await openPage(browser, origin, { javaScriptEnabled: false })
    await plain.page.goto(address)
    expect(await words(plain.page)).toEqual(await words(page))
    await plain.context.close()
  })
})

describe('at every width', () => {
  test.each([1440, 900, 390])('no page is wider than %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/')
    const lead = (await page.locator('.LeadStory-headline a').getAttribute('href')) ?? ''
    for (const path of ['/', lead, `/${lead.split('/')[1]}`, '/wire', '/editions', '/nowhere']) {
      await page.goto(path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, wide]).toEqual([path, width])
    }
  })
})

describe('an article', () => {
  beforeEach(async () => {
    await page.goto('/')
    await page.locator('.LeadStory-headline a').click()
    await page.waitForURL(/\/[^/]+\/[^/]+$/)
  })

  test('numbers its sources: every mark in the text leads to an entry, every entry to a post', async () => {
    const marks = page.locator('.CitationMark a')
    const entries = page.locator('#provenance li')
    expect(await marks.count()).toBeGreaterThan(3)
    const numbers = await entries.evaluateAll((all) => all.map((one) => one.id))
    expect(numbers).toEqual(numbers.map((_, place) => `source-${place + 1}`))
    const targets = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(targets.filter((one) => !numbers.includes(String(one).slice(1)))).toEqual([])
    for (const href of await entries
      .locator('.ProvenanceEntry-address a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
      expect(href).toMatch(/^https:\/\/[^/]+\/\S+/)
    expect(await entries.locator('.ProvenanceEntry-address a').count()).toBe(numbers.length)
  })

  test('takes a reader from a mark to its entry and back', async () => {
    await page.locator('.CitationMark a').first().click()
    await page.waitForURL(/#source-1$/)
    await page
      .locator('#source-1')
      .getByRole('link', { name: /in the text, where source 1/ })
      .click()
    await page.waitForURL(/#cited-1$/)
  })

  test('says how the story was framed and leads back to its section and the front', async () => {
    expect(await page.locator('.FramingNote').innerText()).toMatch(/Monexus framed this story around/)
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' })
    expect(await crumbs.innerText()).toMatch(/The Monexus\s*\/\s*\S+/i)
    await crumbs.getByRole('link').last().click()
    await page.waitForURL(/^[^#]*\/[^/]+$/)
    expect(await page.locator('h1').count()).toBe(1)
  })

  test('says the same to machines, with every source as a citation', async () => {
    const json = await page.locator('script[type="application/ld+json"]').textContent()
    const told = JSON.parse(json ?? '') as { '@type': string; headline: string; citation: { url: string }[] }
    expect(told['@type']).toBe('NewsArticle')
    expect(told.headline).toBe(await page.locator('h1').innerText())
    const shown = await page
      .locator('.ProvenanceEntry-address a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(told.citation.map((one) => one.url)).toEqual(shown)
  })

  test('shows its picture, and asks nobody else for it', async () => {
    await settle(page)
    const width = await page
      .locator('article img')
      .first()
      .evaluate((one: HTMLImageElement) => one.naturalWidth)
    expect(width).toBeGreaterThan(300)
    expect(watched.strangers).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})

describe('from the front page a reader reaches', () => {
  test.each([
    ['the wire', 'The wire', /^\/wire$/, /wire/i],
    ['the editions', 'Editions', /^\/editions$/, /Editions/],
    ['a section', 'World', /^\/world$/, /World/],
  ])('%s', async (_, link, path, title) => {
    await page.goto('/')
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click()
    await page.waitForURL((url) => path.test(url.pathname))
    expect(await page.title()).toMatch(title)
    expect(await page.locator('h1').count()).toBe(1)
  })

  test('an edition of the past, which says that it is one', async () => {
    await page.goto('/editions')
    await page.locator('main a[href^="/editions/"]').last().click()
    await page.waitForURL(/\/editions\/\d{4}-\d\d-\d\d/)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('.EditionLine').innerText()).toMatch(/past edition/)
  })

  test('a page that says so where nothing was printed', async () => {
    const answer = await page.goto('/world/no-such-article')
    expect(answer?.status()).toBe(404)
    expect(await page.locator('h1').count()).toBe(1)
    await page.locator('main').getByRole('link').first().click()
    await page.waitForLoadState()
    expect((await page.context().request.get(page.url())).status()).toBe(200)
  })
})
