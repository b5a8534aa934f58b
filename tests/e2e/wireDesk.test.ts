import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { receiveItems, type ReceivedItem } from './harness/receiveItems.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()
const stamp = String(Date.now())
const code = `QUAY${stamp.slice(-8)}`
const other = `MOLE${stamp.slice(-8)}`
/** More than a page, and more than anybody sees at once or is told of one by one. */
const stored = 560
/** Rows drawn beyond those seen are few, however long the column is. */
const mostDrawn = 40
/** No row is taller, in CSS pixels. */
const tallest = 100

let browser: Browser
let page: Page
let complaints: string[]
let strangers: string[]
let editor: Ask

const start = Date.now() - 3_600_000
/** No two alike, so that none is folded behind another. */
const anItem = (at: number, some: Partial<ReceivedItem> = {}): ReceivedItem => ({
  id: `${stamp}-${String(at)}`,
  headline: `Berth ${String(at)} of ${code} is taken by vessel ${String(at * 7919)}`,
  text: `The master of vessel ${String(at * 7919)} signed for berth ${String(at)} at gauge ${String(at * 104729)}.`,
  postedAt: new Date(start + at * 1000),
  ...some,
})

const receive = (source: string, ...items: ReceivedItem[]): Promise<void> =>
  receiveItems(paper.folder, source, items)

const column = (title = 'All'): Locator => page.locator(`section[aria-label="${title}"]`)
const rows = (title = 'All'): Locator => column(title).locator('.wire-row')
const row = (words: string): Locator => rows().filter({ hasText: words })
const list = (title = 'All'): Locator => column(title).locator('.wire-column__rows')
const press = (key: string): Promise<void> => page.keyboard.press(key)
const heard = (words: string | RegExp): Promise<void> =>
  page.locator('.wire-desk__said').filter({ hasText: words }).waitFor()

/** The desk, narrowed to one source. */
const openDesk = async (source = code): Promise<void> => {
  await page.goto('/admin/wire')
  // Its script draws the rows: before they stand there, nobody hears what is chosen.
  await rows().first().waitFor()
  await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: `${source} · ${source}` })
  await rows().filter({ hasText: source }).first().waitFor()
}

const headlineAtTop = (): Promise<string> =>
  list().evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    const seen = [...element.querySelectorAll('.wire-row')]
      .map((one) => ({ y: one.getBoundingClientRect().top - top, text: one.textContent ?? '' }))
      .filter(({ y }) => y >= 0)
      .sort((a, b) => a.y - b.y)
    return `${String(Math.round(seen[0]?.y ?? -1))} ${seen[0]?.text ?? ''}`
  })

const skerry = `Skerry${stamp}`
/** Received long before anybody decides about them; the earliest first. */
const told = {
  dredger: `Dredger sinks at the north pier of ${skerry}`,
  master: `Harbour master of ${skerry} resigns over debts`,
  lamps: `Lamp oil runs short on ${skerry} before winter`,
  school: `School of ${skerry} closes as its teachers leave`,
}
/** Ids of its items and of the stories they are in. */
const ids = { dredger: '', master: '', lamps: '', school: '' }
const storyOf = async (item: string): Promise<string> =>
  (await editor(`/wire-items/${item}?depth=0`)).body.story
const decide = (kind: string, items: string[]) => editor('/stories/decisions', { kind, items })

/** Two stories of two items each, as an editor put them together. */
const tellOfSkerry = async (): Promise<void> => {
  await receive(
    other,
    ...Object.values(told).map((words, at) =>
      anItem(at, { id: `${skerry}-${String(at)}`, headline: words, text: words }),
    ),
  )
  for (const name of Object.keys(told) as (keyof typeof told)[]) {
    const { body } = await editor(
      `/wire-items?where[headline][equals]=${encodeURIComponent(told[name])}&depth=0`,
    )
    ids[name] = body.docs[0].id
  }
  await decide('split', [ids.dredger, ids.master])
  await decide('split', [ids.lamps, ids.school])
}

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  for (const source of [code, other])
    await editor('/sources', { code: source, name: source, platform: 'rss', owner: `Owner of ${source}` })
  await tellOfSkerry()
  await receive(code, ...Array.from({ length: stored }, (_, at) => anItem(at)))
  const opened = await openPage(browser, paper.origin, {
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
  })
  ;({ page, complaints, strangers } = opened)
  await signIn(page, paper.folder, 'editor')
}, 600_000)
afterAll(() => browser.close())

test('an editor finds the wire desk in the sidebar: all of the wire, and a column for each section', async () => {
  await page.goto('/admin/wire')
  await rows().first().waitFor()
  for (const title of ['All', 'World', 'Politics', 'Business']) expect(await column(title).count()).toBe(1)
  expect(await page.locator('#nav-wire').getAttribute('href')).toBe('/admin/wire')
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  expect(await obstaclesOn(page, '.wire', 'dark')).toEqual([])
})

test('whoever reaches the end of a column while it is read anew is read on to all the same', async () => {
  await page.goto('/admin/wire')
  await rows().first().waitFor()
  let answer = (): void => undefined
  const isAnswered = new Promise<void>((done) => {
    answer = done
  })
  await page.route('**/wire-items/stream?**', async (route) => {
    await isAnswered
    await route.continue()
  })
  const asked = page.waitForRequest(/wire-items\/stream\?/)
  await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: `${code} · ${code}` })
  await asked
  await list().evaluate((element) => element.scrollTo(0, element.scrollHeight))
  const first = await list().evaluate((element) => element.scrollHeight)
  answer()
  await page.waitForFunction(
    (height) =>
      (document.querySelector('section[aria-label="All"] .wire-column__rows')?.scrollHeight ?? 0) > height,
    first,
  )
  await page.unroute('**/wire-items/stream?**')
})

test('however long a column is, only what is seen of it is drawn', async () => {
  await openDesk()
  await page.locator('.wire-bar__found', { hasText: `${String(stored)} items` }).waitFor()
  const grid = list()
  expect(await grid.getAttribute('role')).toBe('grid')
  await expect(rows().count()).resolves.toBeLessThanOrEqual(mostDrawn)
  // Reads on page by page until the first item is there.
  for (let last = ''; !last.includes('Nothing older here');) {
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    last = await column().locator('.wire-column__foot').innerText()
    expect(await rows().count()).toBeLessThanOrEqual(mostDrawn)
  }
  // The foot may speak before the last rows have made the column longer: its end is where they are counted.
  await page
    .locator(`[role="grid"][aria-rowcount="${String(stored)}"]`)
    .first()
    .waitFor()
  while (!(await row(`Berth 0 of ${code}`).isVisible()))
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(stored))
  expect(await row(`Berth 0 of ${code}`).getAttribute('aria-rowindex')).toBe(String(stored))
})

test('what comes in while somebody reads further down moves nothing: it is announced, and shown when asked for', async () => {
  await list().evaluate((element) => element.scrollTo(0, 4000))
  // The rows of where the list stood before are drawn for a moment longer.
  await page.waitForFunction((height) => {
    const shown = document.querySelector('section[aria-label="All"] .wire-column__rows')
    const top = shown?.getBoundingClientRect().top ?? 0
    const places = [...(shown?.querySelectorAll('.wire-row') ?? [])].map(
      (one) => one.getBoundingClientRect().top - top,
    )
    return places.some((y) => y >= 0 && y <= height)
  }, tallest)
  const before = await headlineAtTop()
  await receive(code, anItem(stored), anItem(stored + 1))
  await column().getByRole('button', { name: '2 new items' }).waitFor()
  await heard('2 new items in All: press n to show them.')
  expect(await headlineAtTop()).toBe(before)
  await press('n')
  await row(`Berth ${String(stored + 1)} of`).waitFor()
  expect(await headlineAtTop()).toContain(`Berth ${String(stored + 1)} of`)
  expect(await column().getByRole('button', { name: 'new item' }).count()).toBe(0)
})

test('at the top, with nothing selected, new items come in by themselves', async () => {
  await receive(code, anItem(stored + 2))
  await row(`Berth ${String(stored + 2)} of`).waitFor()
  expect(await headlineAtTop()).toContain(`Berth ${String(stored + 2)} of`)
})

test('with an item selected they wait even there, and the cursor stays on its item', async () => {
  await press('j')
  await page.locator('.wire-row--here', { hasText: `Berth ${String(stored + 2)} of` }).waitFor()
  await receive(code, anItem(stored + 3))
  await column().getByRole('button', { name: '1 new item' }).waitFor()
  expect(await row(`Berth ${String(stored + 3)} of`).count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    `Berth ${String(stored + 2)} of`,
  )
  await press('.')
  await row(`Berth ${String(stored + 3)} of`).waitFor()
})

test('an edit shows where the item stands, with what it said before', async () => {
  await receive(
    code,
    anItem(stored + 3, { headline: `Berth ${String(stored + 3)} of ${code} is free again` }),
  )
  await row('is free again').locator('.wire-row__state', { hasText: 'Edited' }).waitFor()
  await press('j')
  await press('Enter')
  const item = page.getByRole('complementary', { name: 'The item' })
  await item.getByRole('heading', { name: 'is free again' }).waitFor()
  await item.getByRole('heading', { name: 'Changed 1 time' }).waitFor()
  expect(await item.locator('.wire-history ins').allInnerTexts()).toContainEqual(
    expect.stringContaining('free'),
  )
  await item.getByText('What it said before, in full').click()
  expect(await item.locator('.wire-history__words').innerText()).toContain(
    `Berth ${String(stored + 3)} of ${code} is taken by vessel`,
  )
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  await press('j')
  await item.getByRole('heading', { name: `Berth ${String(stored + 2)} of` }).waitFor()
  await press('Escape')
  await item.waitFor({ state: 'detached' })
})

test('what its source took back stays, struck out', async () => {
  const { body } = await editor(`/wire-items?where[headline][like]=${String((stored + 1) * 7919)}&depth=0`)
  await editor(`/wire-items/${body.docs[0].id}`, { state: 'withheld' }, 'PATCH')
  const taken = row(`Berth ${String(stored + 1)} of`)
  await taken.locator('s').waitFor()
  expect(await taken.locator('.wire-row__state').innerText()).toBe('Withheld')
  await taken.locator('.wire-row__headline').click()
  const item = page.getByRole('complementary', { name: 'The item' })
  await item.getByText('what it said stays here, and no article rests on it').waitFor()
  expect(await item.locator('.wire-standing li').allInnerTexts()).toEqual([
    expect.stringMatching(/Received$/),
    expect.stringMatching(/\d\d:\d\d\s+Withheld by its source, as noted by hand$/),
  ])
  expect(await item.getByRole('button', { name: 'Start article' }).count()).toBe(0)
  await press('s')
  await heard(/was withheld by its source\. Leave it out to start the article/)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  expect(await obstaclesOn(page, '.wire', 'dark')).toEqual([])
  await press('Escape')
})

test('all text is searched, from the keyboard', async () => {
  await press('/')
  await page.keyboard.type(`"gauge ${String(42 * 104729)}"`)
  await page.locator('.wire-bar__found', { hasText: /^1 item$/ }).waitFor()
  // The count and the rows are two answers, of which either may come first.
  await rows().nth(1).waitFor({ state: 'detached' })
  expect(await rows().allInnerTexts()).toEqual([expect.stringContaining('Berth 42 of')])
  // Letters are letters there.
  await page.keyboard.type(' nowhere')
  await column().getByText('Nothing on the wire fits what you look for.').waitFor()
  await press('Escape')
  await rows().nth(3).waitFor()
  expect(await page.locator('#wire-words').inputValue()).toBe('')
})

/** The words of the row that has the focus. */
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
const focusOn = (words: string): Promise<void> =>
  page.locator('.wire-row--here:focus', { hasText: words }).waitFor()

test('Enter leads from the search to the first that was found, Escape back to the items: there keys act', async () => {
  await openDesk()
  await press('/')
  await page.keyboard.type(`"gauge ${String(43 * 104729)}"`)
  await press('Enter')
  await focusOn(`Berth 43 of ${code}`)
  await press('x')
  await page.getByRole('toolbar', { name: 'Chosen items' }).getByText('1 item chosen').waitFor()
  await press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('wire-words')
  await press('Escape')
  expect(await focused()).toContain(`Berth 43 of ${code}`)
  await press('Escape')
  await page.getByRole('toolbar', { name: 'Chosen items' }).waitFor({ state: 'detached' })
})

test('keys that follow Escape act on the items that are shown once the search is cleared', async () => {
  await openDesk()
  await press('/')
  await page.keyboard.type(`"gauge ${String(43 * 104729)}"`)
  await rows().nth(1).waitFor({ state: 'detached' })
  // The whole list is on its way until all of them are pressed.
  let release = (): void => undefined
  const arePressed = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/api/wire-items/stream*', (route) => arePressed.then(() => route.continue()))
  for (const key of ['Escape', 'j', 'x']) await press(key)
  release()
  await page.getByRole('toolbar', { name: 'Chosen items' }).getByText('1 item chosen').waitFor()
  await page.unroute('**/api/wire-items/stream*')
  expect(await rows().first().locator('.wire-row__headline').innerText()).not.toContain('Berth 43 of')
  await focusOn((await rows().first().locator('.wire-row__headline').innerText()).slice(0, 20))
  await press('Escape')
  await page.getByRole('toolbar', { name: 'Chosen items' }).waitFor({ state: 'detached' })
})

test('Enter leads there as well when what was found stands there before it is pressed', async () => {
  await openDesk()
  await press('/')
  await page.keyboard.type(`"gauge ${String(45 * 104729)}"`)
  await page.locator('.wire-bar__found', { hasText: /^1 item$/ }).waitFor()
  await rows().nth(1).waitFor({ state: 'detached' })
  await press('Enter')
  await focusOn(`Berth 45 of ${code}`)
  await press('o')
  await page
    .getByRole('complementary', { name: 'The item' })
    .getByRole('heading', { name: `Berth 45 of ${code}` })
    .waitFor()
  await press('Escape')
})

test('a column reads in its order: each row begins with its arrival, and says when it was posted long before', async () => {
  await openDesk()
  const arrived = await rows()
    .locator('.wire-row__arrived')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(arrived.length).toBeGreaterThan(5)
  expect(arrived).toEqual([...arrived].sort().reverse())
  const posted = row(`Berth ${String(stored - 20)} of`).locator('.wire-row__posted')
  await list().evaluate((element, top) => element.scrollTo(0, top), 20 * 88)
  expect(await posted.innerText()).toMatch(/^posted (?:\w+ )?\d\d:\d\d$/)
  // Whole in a column of a quarter of the desk.
  const isWhole = await posted.evaluate((element) => {
    const [own, around] = [element, element.parentElement].map((one) => one?.getBoundingClientRect())
    const fits = (own?.right ?? Infinity) <= (around?.right ?? 0)
    return (own?.width ?? 0) > 0 && fits && (own?.bottom ?? Infinity) <= (around?.bottom ?? 0)
  })
  expect(isWhole).toBe(true)
})

test('what is looked for stands in the address: a reload, the way back and a link show the same', async () => {
  await page.goto('/admin/wire')
  await rows().first().waitFor()
  const source = page.getByRole('combobox', { name: 'Source' })
  await source.selectOption({ label: `${code} · ${code}` })
  await page.getByRole('combobox', { name: 'Time' }).selectOption('Last 7 days')
  await page.getByRole('combobox', { name: 'State' }).selectOption('As first received')
  await press('/')
  await page.keyboard.type(`"gauge ${String(44 * 104729)}"`)
  await press('Enter')
  await focusOn(`Berth 44 of ${code}`)
  const address = page.url()
  const shown = async (at: Page): Promise<unknown[]> => [
    await at.locator('#wire-words').inputValue(),
    await at.getByRole('combobox', { name: 'Source' }).locator('option:checked').innerText(),
    await at.getByRole('combobox', { name: 'Time' }).locator('option:checked').innerText(),
    await at.getByRole('combobox', { name: 'State' }).locator('option:checked').innerText(),
    await at.locator('section[aria-label="All"] .wire-row__headline').allInnerTexts(),
  ]
  const before = await shown(page)
  expect(before).toEqual([
    `"gauge ${String(44 * 104729)}"`,
    `${code} · ${code}`,
    'Last 7 days',
    'As first received',
    [expect.stringContaining(`Berth 44 of ${code}`)],
  ])
  const colleague = await page.context().newPage()
  await colleague.goto(address)
  const found = colleague
    .locator('.wire-row')
    .filter({ hasText: `Berth 44 of ${code}` })
    .first()
  await found.waitFor()
  expect(await shown(colleague)).toEqual(before)
  await colleague.reload()
  await found.waitFor()
  expect(await shown(colleague)).toEqual(before)
  await colleague.close()
  // All that was typed is one step, each filter another.
  await page.goBack()
  await rows().nth(3).waitFor()
  expect((await shown(page)).slice(0, 4)).toEqual([
    '',
    `${code} · ${code}`,
    'Last 7 days',
    'As first received',
  ])
  await page.goBack()
  await page.waitForFunction(() => !window.location.search.includes('states='))
  expect((await shown(page)).slice(0, 4)).toEqual(['', `${code} · ${code}`, 'Last 7 days', 'Any state'])
  await page.goForward()
  await page.waitForFunction(() => window.location.search.includes('states=live'))
  expect((await shown(page))[3]).toBe('As first received')
})

test('whoever comes back to a column lands where they were in it', async () => {
  await page.goto('/admin/wire')
  await rows('World').nth(2).waitFor()
  for (const key of ['j', 'j', 'j']) await press(key)
  const left = await focused()
  await press('l')
  await page.waitForFunction(() => window.location.search.includes('column=section-'))
  await press('j')
  const there = await focused()
  await press('h')
  expect(await focused()).toBe(left)
  await press('l')
  expect(await focused()).toBe(there)
  await page.reload()
  await page.locator('.wire-column--active[aria-label="World"]').waitFor()
})

test('an item that is read stands beside whole columns, and its row stays in sight', async () => {
  for (const [width, least] of [
    [1440, 2],
    [900, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/admin/wire')
    await rows('Politics').nth(1).waitFor()
    for (const key of ['j', 'l', 'l', 'j', 'o']) await press(key)
    const item = page.getByRole('complementary', { name: 'The item' })
    await item.getByRole('heading', { level: 2 }).waitFor()
    const seen = await page.evaluate(() => {
      const edges = (one: Element | null) => {
        const { left = 0, right = 0 } = one?.getBoundingClientRect() ?? {}
        return [Math.round(left), Math.round(right)] as const
      }
      const [start, end] = edges(document.querySelector('.wire-desk__columns'))
      const within = (one: Element | null): boolean => {
        const [left, right] = edges(one)
        return left >= start - 1 && right <= end + 1
      }
      const columns = [...document.querySelectorAll('.wire-column')]
      const isSeen = (one: Element): boolean => edges(one)[1] > start + 1 && edges(one)[0] < end - 1
      return {
        cut: columns.filter((one) => isSeen(one) && !within(one)).length,
        whole: columns.filter((one) => within(one)).length,
        isRowSeen: within(document.querySelector('.wire-row--here')),
        isBeside: end <= edges(document.querySelector('.wire-item'))[0] + 1,
      }
    })
    expect({ ...seen, whole: seen.whole >= least }).toEqual({
      cut: 0,
      whole: true,
      isRowSeen: true,
      isBeside: true,
    })
    await press('Escape')
    await item.waitFor({ state: 'detached' })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('on a telephone filters, columns and keys are all in reach, and nothing goes sideways', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/admin/wire')
  await rows().first().waitFor()
  const inSight = async (one: Locator): Promise<boolean> => {
    const box = await one.boundingBox()
    return box !== null && box.x >= 0 && box.x + box.width <= 390
  }
  const more = page.getByRole('button', { name: 'Filters' })
  for (const name of ['Filters', 'Columns', 'Keys'])
    expect([name, await inSight(page.getByRole('button', { name }))]).toEqual([name, true])
  expect(await more.getAttribute('aria-expanded')).toBe('false')
  await more.click()
  for (const name of ['Source', 'Owner', 'Language', 'Time', 'State'])
    expect([name, await inSight(page.getByRole('combobox', { name }))]).toEqual([name, true])
  await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: `${code} · ${code}` })
  await page.getByRole('button', { name: 'Filters (1)' }).waitFor()
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await row(code).first().click()
  const item = page.getByRole('complementary', { name: 'The item' })
  await item.getByRole('button', { name: 'Close' }).click()
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('the keys are on a sheet', async () => {
  await press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys of the wire desk' })
  await sheet.waitFor()
  expect(await sheet.locator('kbd').allInnerTexts()).toEqual(
    expect.arrayContaining(['j', 'k', 'J', 'K', 'x', 'X', '/', 'n', '.', 's', 'a', 'm', 'p', 'Esc']),
  )
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('a filter is kept as a column, and is there again the next time', async () => {
  await page.getByRole('button', { name: 'Columns' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your columns' })
  await dialog.getByLabel('Keep what is shown now as a column named').fill('The quays')
  await dialog.getByRole('button', { name: 'Keep column' }).click()
  expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()
  await rows('The quays').first().waitFor()
  await page.reload()
  await rows('The quays').first().waitFor()
  expect(await rows('The quays').first().innerText()).toContain(code)
  await page.getByRole('button', { name: 'Columns' }).click()
  await dialog.getByRole('button', { name: 'Usual columns' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await column('The quays').waitFor({ state: 'detached' })
})

test('an article is begun from chosen items, with its links and frozen evidence in place', async () => {
  await openDesk()
  await press('s')
  await heard('Choose the items it rests on first')
  await press('j')
  await press('x')
  await press('j')
  await press('x')
  const toolbar = page.getByRole('toolbar', { name: 'Chosen items' })
  await toolbar.getByText('2 items chosen').waitFor()
  const wanted = await page.locator('.wire-row--chosen .wire-row__headline').allInnerTexts()
  // A key is hit in error: nothing is begun before somebody says so.
  await press('s')
  const dialog = page.getByRole('dialog', { name: 'Start an article from 2 items?' })
  await dialog.waitFor()
  expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  await press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toContain('/admin/wire')
  await press('s')
  for (const words of wanted) await dialog.getByText(words).waitFor()
  const field = dialog.getByLabel('Its working headline')
  expect(await field.inputValue()).toBe(wanted[0])
  await field.fill(`Two moorings of ${code} are taken`)
  await press('Enter')
  await page.waitForURL(/\/admin\/collections\/articles\/[^/]+$/)
  const id = page.url().split('/').at(-1) ?? ''
  const { body } = await editor(`/provenance-links?where[article][equals]=${id}&sort=position&depth=1`)
  expect(body.docs.map(({ wireItem }: { wireItem: { headline: string } }) => wireItem.headline)).toEqual(
    wanted,
  )
  for (const { evidenceState, evidence } of body.docs)
    expect([evidenceState, evidence.basis]).toEqual(['frozen', 'wire'])
  await page.locator('#field-headline').waitFor()
  expect(await page.locator('#field-headline').inputValue()).toBe(`Two moorings of ${code} are taken`)
})

test('what its source took back begins no article, and is named', async () => {
  await openDesk()
  await row(`Berth ${String(stored + 1)} of`)
    .locator('input[type="checkbox"]')
    .click()
  await page.getByRole('button', { name: 'Start article' }).click()
  await heard(/was withheld by its source\. Leave it out/)
  expect(page.url()).toContain('/admin/wire')
})

test('chosen items are added to an article that is being written, found by its headline, by keys alone', async () => {
  const headline = `Berths of ${code} fill up`
  const { body: begun } = await editor('/articles?draft=true', { headline })
  const links = async (): Promise<{ headline: string; evidenceState: string; basis: string }[]> => {
    const { body } = await editor(
      `/provenance-links?where[article][equals]=${begun.doc.id}&sort=position&depth=1`,
    )
    return body.docs.map(({ wireItem, evidenceState, evidence }: Record<string, Record<string, string>>) => ({
      headline: wireItem?.['headline'],
      evidenceState,
      basis: evidence?.['basis'],
    }))
  }
  await openDesk()
  await press('a')
  await heard('Choose the items to add first')
  for (const key of ['j', 'x', 'j', 'x']) await press(key)
  const wanted = await page.locator('.wire-row--chosen .wire-row__headline').allInnerTexts()
  await press('a')
  const dialog = page.getByRole('dialog', { name: 'Add 2 items to an article' })
  await dialog.getByRole('button', { name: headline }).waitFor()
  expect(await dialog.locator('.choice-picker__list li').first().innerText()).toMatch(/Draft, begun/)
  expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  await page.keyboard.type(`berths ${code}`)
  const found = dialog.locator('.choice-picker__list button')
  await dialog.locator('.choice-picker__list li:only-child button').waitFor()
  expect(await found.allInnerTexts()).toEqual([expect.stringContaining(headline)])
  await press('Tab')
  await press('Enter')
  await heard('Added to')
  await dialog.waitFor({ state: 'detached' })
  expect(await links()).toEqual(
    wanted.map((words) => ({ headline: words, evidenceState: 'frozen', basis: 'wire' })),
  )
  expect(await page.locator('.wire-row--chosen').count()).toBe(0)
  await page.locator('.wire-row--here .wire-chip--cited').waitFor()

  // The same again is refused by name, and stays chosen.
  await press('x')
  await press('a')
  await page.getByRole('dialog').getByRole('button', { name: headline }).click()
  await heard(/is cited in the article already\. Leave it out/)
  expect(await links()).toHaveLength(2)
  expect(await page.locator('.wire-row--chosen').count()).toBe(1)
  await press('Escape')
})

test('two stories are merged, and one item is split off again', async () => {
  const told = (words: string, at: number): ReceivedItem =>
    anItem(stored + at, { headline: words, text: words })
  await receive(code, told(`Lantern ${stamp} falls from the lighthouse`, 10))
  await receive(other, told(`Keeper ${stamp} wins the regatta of Verana`, 11))
  await page.goto('/admin/wire')
  await page.locator('#wire-words').fill(stamp)
  await row('falls from the lighthouse').waitFor()
  await row('wins the regatta').waitFor()
  await row('falls from the lighthouse').locator('input[type="checkbox"]').click()
  await row('wins the regatta').locator('input[type="checkbox"]').click()
  await page.getByRole('button', { name: 'Merge stories' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge these stories?' })
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await heard('The stories are one now.')
  await row('wins the regatta').getByRole('button', { name: '2 items' }).waitFor()
  await row('wins the regatta').locator('.wire-row__headline').click()
  await page.getByRole('complementary', { name: 'The item' }).getByRole('link', { name: stamp }).click()
  await page.locator('.story-entry').nth(1).waitFor()
  expect(await page.locator('.story__summary').innerText()).toBe('2 items of 2 owners, 2 independent sources')
  expect(await page.locator('.story-entry__marks').allInnerTexts()).toEqual([
    expect.stringMatching(/^First/),
    expect.stringMatching(/^Latest/),
  ])
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  await press('s')
  const beginning = page.getByRole('dialog', { name: 'Start an article from 2 items?' })
  await beginning.waitFor()
  await press('Escape')
  await beginning.waitFor({ state: 'detached' })
  await press('j')
  await press('j')
  await press('x')
  await press('d')
  await page.locator('.story__said', { hasText: 'The item is a story of its own now.' }).waitFor()
  await page.locator('.story-entry').nth(1).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('.story__said', { hasText: 'The item is in this story again.' }).waitFor()
  await page.locator('.story-entry').nth(1).waitFor()
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})

/** How many items the story of each item has, as its row says it: by the items' names. */
const itemsShown = async (counts: Record<keyof typeof told, number>): Promise<void> => {
  for (const [name, count] of Object.entries(counts)) {
    const chip = row(told[name as keyof typeof told]).locator('.wire-chip', { hasText: /^\d+ items$/ })
    if (count > 1) await chip.filter({ hasText: `${String(count)} items` }).waitFor()
    else await chip.waitFor({ state: 'detached' })
  }
}
const twoAndTwo = { dredger: 2, master: 2, lamps: 2, school: 2 }
const allFour = { dredger: 4, master: 4, lamps: 4, school: 4 }
const tick = (words: string): Promise<void> => row(words).locator('input[type="checkbox"]').click()

test('what an editor merges or pins shows at once in every row it touches, and u takes it back', async () => {
  await page.goto('/admin/wire')
  await page.locator('#wire-words').fill(skerry)
  await itemsShown(twoAndTwo)
  await tick(told.dredger)
  await tick(told.lamps)
  await press('m')
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await heard('The stories are one now.')
  await itemsShown(allFour)
  // What the rows lead to is there.
  await row(told.school).getByRole('button', { name: '4 items' }).click()
  await page.locator('.wire-bar__found', { hasText: /^4 items$/ }).waitFor()
  await page.goBack()
  await itemsShown(allFour)
  expect(await page.getByRole('button', { name: 'Undo merge' }).count()).toBe(1)
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  await press('u')
  await heard('The stories stand apart again.')
  await itemsShown(twoAndTwo)
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
  expect(await storyOf(ids.dredger)).toBe(await storyOf(ids.master))

  await tick(told.dredger)
  await press('p')
  const dialog = page.getByRole('dialog', { name: 'Pin 1 item to a story' })
  await page.keyboard.type(`lamp oil ${skerry}`)
  await dialog.getByRole('button', { name: told.lamps }).click()
  await heard('Pinned to')
  await itemsShown({ dredger: 3, master: 1, lamps: 3, school: 3 })
  await page.getByRole('button', { name: 'Undo pin' }).click()
  await heard('The item is back where it was.')
  await itemsShown(twoAndTwo)
})

test('what somebody else decides shows without a reload', async () => {
  const { body } = await decide('merge', [ids.dredger, ids.lamps])
  await itemsShown(allFour)
  for (const { kind, items } of body.back) await decide(kind, items)
  await itemsShown(twoAndTwo)
})

test('on a story’s page keys act behind a ticked box, and Space ticks it', async () => {
  await page.goto(`/admin/wire/stories/${await storyOf(ids.lamps)}`)
  const box = page.locator('.story-entry input[type="checkbox"]').first()
  await box.click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
  await press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys of a story' })
  await sheet.waitFor()
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(await box.isChecked()).toBe(true)
  await press('Space')
  expect(await box.isChecked()).toBe(false)
  await press('Space')
  await press('d')
  await page.locator('.story__said', { hasText: 'The item is a story of its own now.' }).waitFor()
  await press('u')
  await page.locator('.story__said', { hasText: 'The item is in this story again.' }).waitFor()
  await page.locator('.story-entry').nth(1).waitFor()
})

test('a story that becomes part of an earlier one leads to that one’s page, with words and a way back', async () => {
  const [into, from] = [await storyOf(ids.dredger), await storyOf(ids.lamps)]
  await page.goto(`/admin/wire/stories/${from}`)
  const title = await page.locator('.wire__title').innerText()
  await page.locator('.story-entry').nth(1).waitFor()
  await press('m')
  const dialog = page.getByRole('dialog', { name: 'Merge with another story' })
  await page.keyboard.type(skerry)
  await dialog.getByRole('button', { name: told.dredger }).click()
  await page.waitForURL(`**/admin/wire/stories/${into}`)
  const said = (words: string): Promise<void> => page.locator('.story__said', { hasText: words }).waitFor()
  await page.locator('.story-entry').nth(3).waitFor()
  await said('is part of this story now.')
  expect(await page.locator('.story__said').innerText()).toContain(title)
  await page.getByRole('button', { name: 'Undo merge' }).waitFor()
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  await press('u')
  await said('The 2 items that came in are apart again.')
  await page.locator('.story-entry').nth(2).waitFor({ state: 'detached' })
  expect(await storyOf(ids.lamps)).toBe(await storyOf(ids.school))
  expect(await storyOf(ids.lamps)).not.toBe(into)

  // Whoever still has the address of the one that is no more is told so, with the way on.
  await page.goto(`/admin/wire/stories/${from}`)
  await page.getByRole('heading', { name: 'There is no such story' }).waitFor()
  await page.getByRole('link', { name: 'All stories' }).click()
  await page.waitForURL('**/admin/wire/stories')
})

test('a story shows numbers that differ side by side, with who says each and when', async () => {
  const told = (at: number, headline: string, text: string): ReceivedItem =>
    anItem(stored + at, { headline, text })
  const ferry = `Solveig Tarn`
  await receive(
    code,
    told(
      20,
      `Ferry ${ferry} runs aground off Lorn with 412 aboard`,
      `The ferry ${ferry} ran aground off Cape Lorn on Sunday with 412 aboard, the coastguard said.`,
    ),
    told(
      21,
      `Ferry ${ferry} off Lorn: coastguard now counts 420 aboard`,
      `The coastguard said 420 people were aboard the ferry ${ferry} off Cape Lorn.`,
    ),
  )
  await receive(
    other,
    told(
      22,
      `Coastguard: ferry ${ferry} aground at Cape Lorn, 418 on board`,
      `The coastguard said the ferry ${ferry} had run aground near Cape Lorn; 418 people were on board.`,
    ),
  )
  await page.goto('/admin/wire/stories')
  const line = page.locator('.story-line', { hasText: ferry }).first()
  expect(await line.innerText()).toContain('1 contradiction')
  // It ends where the line above it ends.
  const edges = await line.locator('.story-line__counts').evaluate((counts) => {
    const last = document.createRange()
    last.selectNodeContents(counts.querySelector('.story-line__conflict') ?? counts)
    return [last, counts].map((one) => Math.round(one.getBoundingClientRect().right))
  })
  expect(edges[0]).toBe(edges[1])
  await line.getByRole('link').click()
  const numbers = page.getByRole('region', { name: 'Numbers that differ' })
  await numbers.waitFor()
  expect(await numbers.locator('dt').innerText()).toBe('on board')
  const said = await numbers.locator('dd').allInnerTexts()
  expect(said.map((one) => one.replace(/\s+/gu, ' '))).toEqual([
    expect.stringMatching(new RegExp(`^420 (?:aboard )?${code} .*\\d\\d:\\d\\d, earlier 412`)),
    expect.stringMatching(new RegExp(`^418 ${other} .*\\d\\d:\\d\\d$`)),
  ])
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const [left, right] = await numbers
      .locator('dd')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    expect(left?.top).toBe(right?.top)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await obstaclesOn(page, '.wire')).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('stories are listed with who told them, the latest first', async () => {
  await page.goto('/admin/wire/stories')
  await page.locator('.story-line').first().waitFor()
  expect(await page.locator('.story-line__counts').first().innerText()).toMatch(/^\d+ items? of \d+ owners?/)
  expect(await obstaclesOn(page, '.wire')).toEqual([])
  await page.getByRole('searchbox').fill('no story is called this')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByText('No story of two items or more has these words in its title.').waitFor()
})

test('the desk asked nobody but the newsroom, and nothing went wrong on the way', () => {
  expect(strangers).toEqual([])
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([])
})
