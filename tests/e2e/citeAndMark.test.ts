import { afterAll, beforeAll, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { askApi, type Ask } from './harness/askApi.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'

const paper = sharedPaper()

let browser: Browser
let page: Page
let complaints: string[]
let ask: Ask
let article: string
/** Addresses of what the institute said, of what the fleet said, and of what the reviewers said. */
let institute: string
let fleet: string
let review: string

const body = (): Locator => page.locator('.rich-text-lexical [contenteditable="true"]').first()
const picker = (): Locator => page.getByRole('dialog', { name: 'Cite a source' })
const source = (): Locator => picker().getByRole('combobox')
const spoken = (): Locator => page.locator('.desk-spoken')
const heard = (words: RegExp): Promise<void> =>
  spoken().filter({ hasText: words }).waitFor({ state: 'attached' })

type Marked = Record<'uncited' | 'unheld' | 'placeholder', string[]>

const marked = (): Promise<Marked> =>
  page.evaluate(() => {
    const textsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range))
    return {
      uncited: textsOf('desk-uncited'),
      unheld: textsOf('desk-unheld'),
      placeholder: textsOf('desk-placeholder'),
    }
  })

/** The marks come in the browser’s idle time: waits until exactly these texts are marked so. */
const untilMarked = (kind: keyof Marked, texts: string[]): Promise<unknown> =>
  page.waitForFunction(
    ([name, wanted]) =>
      JSON.stringify([...(CSS.highlights.get(name) ?? [])].map((range) => String(range))) === wanted,
    [`desk-${kind}`, JSON.stringify(texts)] as const,
  )

const paste = async (text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

const obstaclesIn = async (place: string): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(place)}, { resultTypes: ['violations'] })`,
  )) as AxeResults
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join()}`,
  )
}

/**
 * Points again until the card shows what it has to say and the pointer is in it: what stands above may
 * still be moving the line, and the card with it, away from under the pointer.
 */
const untilHeld = async (card: Locator, says: string, point: () => Promise<void>): Promise<void> => {
  const isHeld = async (): Promise<boolean> => {
    await point()
    const held = card
      .waitFor({ timeout: 1000 })
      .then(() => card.hover({ timeout: 1000 }))
      .then(() => card.getByText(says).waitFor({ timeout: 1000 }))
    return held.then(
      () => true,
      () => false,
    )
  }
  let isSeen = false
  for (let tries = 0; tries < 30 && !isSeen; tries += 1) isSeen = await isHeld()
  expect(isSeen).toBe(true)
}

const addressOf = async (headline: string): Promise<string> => {
  const { body: answer } = await ask(
    `/wire-items?where[headline][like]=${encodeURIComponent(headline)}&depth=0`,
  )
  return answer.docs[0].url
}

beforeAll(async () => {
  ask = await askApi(paper, 'editor')
  institute = await addressOf('Sarn Sea cod down')
  fleet = await addressOf('own sonar count finds more cod')
  review = await addressOf('Reviewers find both')
  const made = await ask('/articles?draft=true&depth=0', {
    headline: `Cod, counted while writing ${Date.now()}`,
    stage: 'draft',
  })
  article = made.body.doc.id
  for (const rawUrl of [institute, fleet])
    await ask('/provenance-links', { rawUrl, article, role: 'supports' })
  browser = await openBrowser()
  const opened = await openPage(browser, paper.origin, {
    viewport: { width: 1440, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  ;({ page, complaints } = opened)
  await signIn(page, paper.folder, 'editor')
})
afterAll(() => browser.close())

test('in an article that was never saved, citing says to save first', async () => {
  await page.goto('/admin/collections/articles/create')
  await body().click()
  await page.keyboard.press('Control+Alt+C')
  await picker().getByText('Save the article first.').waitFor()
  await page.keyboard.press('Escape')
  await picker().waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true')
})

test('a sentence with a number is marked as it is typed, and the text stays as it is', async () => {
  await page.goto(`/admin/collections/articles/${article}`)
  await body().click()
  await page.keyboard.type('The institute counted 212,000 tonnes of cod.')
  await untilMarked('uncited', ['The institute counted 212,000 tonnes of cod.'])
  expect(await body().locator('p').first().innerHTML()).toMatch(
    /^<span data-lexical-text="true">[^<]*<\/span>$/,
  )
})

test('a source cited by the slash menu takes the mark away', async () => {
  await page.keyboard.type(' /cite')
  await page.locator('.slash-menu-popup').getByText('Cite a source').waitFor()
  await page.keyboard.press('Enter')
  await source().waitFor()
  expect(await obstaclesIn('.cite-picker')).toEqual([])
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await heard(/Cited \[1\]/)
  await untilMarked('uncited', [])
  await body().getByRole('button', { name: 'Citation [1]' }).waitFor()
})

test('a number the cited evidence does not have is marked by itself, until it is put right', async () => {
  await page.keyboard.type(' It asked for a catch of 39,000 tonnes.')
  await page.keyboard.press('Control+Alt+C')
  await source().fill('1')
  await page.keyboard.press('Enter')
  await untilMarked('unheld', ['39,000 tonnes'])
})

test('a quotation that stands in no cited source is marked, and its card says what to do', async () => {
  await page.keyboard.press('Enter')
  await page.keyboard.type('“They are counting a crowded room,” the League said.')
  await page.keyboard.press('Control+Alt+C')
  await source().fill('2')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => CSS.highlights.get('desk-unheld')?.size === 2)
  const card = page.getByRole('group', { name: 'Not in the cited evidence' })
  await untilHeld(card, 'stands in none of the sources', async () => {
    const place = await page.evaluate(() => {
      const [, range] = CSS.highlights.get('desk-unheld') ?? []
      const { x, y, height } = (range as Range).getBoundingClientRect()
      return { x: x + 20, y: y + height / 2 }
    })
    await page.mouse.move(place.x - 5, place.y)
    await page.mouse.move(place.x, place.y)
  })
  await page.mouse.move(5, 5)
  await card.waitFor({ state: 'detached' })
})

test('the readiness panel finds the same passages, and leads to them', async () => {
  const finding = page.locator('.readiness li[data-code="number-not-in-evidence"] button')
  await finding.filter({ hasText: '39,000' }).click()
  await page.waitForFunction(() => String(window.getSelection()) === '39,000 tonnes')
})

test('the keyboard alone leads from mark to mark, and each is said', async () => {
  await body().press('Control+Home')
  await page.keyboard.press('Alt+F8')
  await heard(/Not in the cited evidence, 1 of 2\..*39,000/)
  await page.keyboard.press('Alt+F8')
  await heard(/Not in the cited evidence, 2 of 2\..*crowded room/)
  expect(await obstaclesIn('.mark-card')).toEqual([])
  await page.keyboard.press('Shift+Alt+F8')
  await heard(/1 of 2/)
  await page.keyboard.press('Escape')
  expect(await page.locator('.mark-card').count()).toBe(0)
})

test('the pasted address of a post is offered, and cited instead of left in the text', async () => {
  await body().press('Control+End')
  await page.keyboard.type(' Reviewers have looked at both. ')
  await paste(review)
  const offer = page.getByRole('group', { name: 'Pasted address' })
  await offer.getByText(/can be cited/).waitFor()
  await heard(/Press .* to cite it, Escape to keep/)
  await page.keyboard.press('Control+Alt+C')
  await heard(/Cited \[3\]/)
  expect(await body().innerText()).not.toContain(review)
  const { body: links } = await ask(`/provenance-links?where[article][equals]=${article}&depth=0`)
  expect(links.docs.map((link: { rawUrl: string }) => link.rawUrl)).toContain(review)
})

test('the table of links shows it at once, in its place', async () => {
  const rows = page.locator('#field-provenance tbody tr')
  await rows.nth(2).getByText(review).waitFor()
  expect(await rows.count()).toBe(3)
})

test('an address the article lists already is offered by its number, and may be kept', async () => {
  await page.keyboard.press('Enter')
  await paste(fleet)
  const offer = page.getByRole('group', { name: 'Pasted address' })
  await offer.getByText('the article lists as [2]').waitFor()
  await page.keyboard.press('Escape')
  await offer.waitFor({ state: 'detached' })
  expect(await body().innerText()).toContain(fleet)
  await page.keyboard.press('Control+Z')
  await body().filter({ hasNotText: fleet }).waitFor()
})

test('several sources are chosen in the picker for one sentence', async () => {
  await page.keyboard.type('Both counts hold.')
  await page.keyboard.press('Control+Alt+C')
  await source().waitFor()
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Enter')
  await heard(/Cited \[1, 2\]/)
  await body().getByRole('button', { name: 'Citation [1, 2]' }).waitFor()
})

test('a citation tells by keyboard what it rests on, and Escape closes it', async () => {
  const citation = body().getByRole('button', { name: 'Citation [1]' }).first()
  await citation.focus()
  const card = page.getByRole('group', { name: 'Cited source' })
  await card.getByText('212,000').waitFor()
  expect(await card.innerText()).toMatch(/\[1\] .*\n.*UTC/s)
  expect(await card.innerText()).toContain('Evidence frozen')
  expect(await citation.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'))
  expect(await card.getByRole('link', { name: 'Open the link' }).getAttribute('rel')).toContain('noopener')
  expect(await obstaclesIn('.citation-card')).toEqual([])
  await citation.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('.citation-card'))
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent === '[1]')
})

test('a citation is changed and taken out from its card', async () => {
  const citations = body().getByRole('button', { name: /^Citation/ })
  const shown = (count: number) =>
    page.waitForFunction((wanted) => document.querySelectorAll('.citation-label').length === wanted, count)
  const count = await citations.count()
  const card = page.getByRole('group', { name: 'Cited source' })
  await citations.last().hover()
  await card.getByRole('button', { name: 'Change' }).click()
  await source().waitFor()
  await page.keyboard.press('Shift+Enter')
  await picker().getByRole('button', { name: 'Cite [2]' }).click()
  await body().getByRole('button', { name: 'Citation [1, 2]' }).waitFor({ state: 'detached' })
  await shown(count)
  expect(await citations.last().innerText()).toBe('[2]')
  await citations.last().hover()
  await card.getByRole('button', { name: 'Take out' }).click()
  await shown(count - 1)
})

test('what is saved is a citation as the paper reads it', async () => {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await saved
  const { body: stored } = await ask(`/articles/${article}?draft=true&depth=0`)
  const blocks = stored.body.root.children.flatMap((block: { children?: unknown[] }) => block.children ?? [])
  const [first] = blocks.filter((node: { type: string }) => node.type === 'inlineBlock')
  const { body: links } = await ask(
    `/provenance-links?where[article][equals]=${article}&sort=position&depth=0`,
  )
  expect(first.fields).toMatchObject({ blockType: 'citation', links: [links.docs[0].id] })
})

test('nothing on the way made the browser complain', async () => {
  expect(complaints).toEqual([])
  expect((await marked()).placeholder).toEqual([])
})
