import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { scripted } from '../factories/modelBrains.ts'
import { type ModelStub, openModelStub } from '../factories/modelStub.ts'
import { type Ask, askApi } from './harness/askApi.ts'
import { doneBy } from './harness/draftCiting.ts'
import { obstaclesOn } from './harness/obstaclesOn.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { sharedPaper } from './harness/sharedPaper.ts'
import { signIn } from './harness/signIn.ts'
import { startPaper, type StartedPaper, stopPaper } from './harness/startPaper.mjs'
import { tellStory, type ToldStory } from './harness/tellStory.ts'

const paper = sharedPaper()
const stamp = String(Date.now()).slice(-6)
const codes = ['GULLPOST', 'TIDEWIRE', 'QUAYNEWS', 'LAMPRADIO'].map((name) => `${name}${stamp}`) as [
  string,
  string,
  string,
  string,
]
const works = `Aldermoor ${stamp}`

/** Eight items of four owners: a fire, two counts of the hurt, and two sides. */
const said = {
  [codes[0]]: [
    [
      `Fire breaks out at the cable works of ${works}`,
      `A fire broke out at the cable works of ${works} on Sunday morning, the fire service said. It sent four crews.`,
    ],
    [
      `Fire service counts 12 injured at ${works}`,
      `12 people were injured in the fire at ${works}, the fire service said. Chief officer Rune Falk said the fire was under control.`,
    ],
  ],
  [codes[1]]: [
    [
      `Hospital: 9 injured in the fire at ${works}`,
      `9 people were injured in the fire at ${works}, the county hospital said. None of them is in danger of their life.`,
    ],
    [
      `Cable works of ${works} stop production`,
      `The owner of the cable works, Brightline, said production would stop for a week.`,
    ],
  ],
  [codes[2]]: [
    [
      `Union says alarms were off at ${works}`,
      `The union of cable workers said that the alarms had been switched off on Friday.`,
    ],
    [
      `Workers of ${works} gather at the gate`,
      `Some of the workers gathered at the gate and asked for an inquiry, the union said.`,
    ],
  ],
  [codes[3]]: [
    [
      `Brightline denies that alarms were off at ${works}`,
      `Brightline denied that the alarms had been switched off. It did not say when they were last tested.`,
    ],
    [
      `Police close the road to ${works}`,
      `The police closed the road to the works and have not said what caused the fire.`,
    ],
  ],
} satisfies Record<string, [string, string][]>

let browser: Browser
let editor: Ask
let publisher: Ask
let story: ToldStory
let page: Page
let complaints: string[]
let strangers: string[]
/** The article that the synthesis began. */
let article = ''

const press = (key: string): Promise<void> => page.keyboard.press(key)
const panel = (): Locator => page.getByRole('region', { name: 'Synthesis' })
const bodyText = (): Locator => page.locator('.rich-text-lexical [contenteditable="true"]').first()
const articleNow = async () => doneBy(await editor(`/articles/${article}?draft=true&depth=0`))
const sentence = (words: string | RegExp): Locator => panel().locator('.draft-sentence', { hasText: words })

const openDesk = async (role: string, origin = paper.origin, folder = paper.folder): Promise<Page> => {
  const opened = await openPage(browser, origin, { viewport: { width: 1440, height: 1000 }, bypassCSP: true })
  ;({ page, complaints, strangers } = opened)
  await signIn(page, folder, role)
  return page
}

const order = (): Locator => page.getByRole('dialog', { name: 'Synthesise a draft' })

/** The page of a story, and the dialog over it: rows may be seen before the page hears keys. */
const openOrder = async (ofStory: string, items: number): Promise<void> => {
  await page.goto(`/admin/wire/stories/${ofStory}`)
  await page
    .locator('.story-entry')
    .nth(items - 1)
    .waitFor()
  while (!(await order().isVisible())) {
    await press('y')
    await order()
      .waitFor({ timeout: 1000 })
      .catch(() => undefined)
  }
}

const isWide = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

beforeAll(async () => {
  browser = await openBrowser()
  editor = await askApi(paper, 'editor')
  publisher = await askApi(paper, 'publisher')
  story = await tellStory(editor, { folder: paper.folder, said })
  await openDesk('editor')
}, 600_000)
afterAll(() => browser.close())

test('an editor opens a story of eight items from four owners and reads what its sources contest', async () => {
  await page.goto(`/admin/wire/stories/${story.id}`)
  await page.locator('.story-entry').nth(7).waitFor()
  expect(await page.locator('.story__summary').innerText()).toMatch(/^8 items of 4 owners/)
  await page.getByRole('button', { name: 'Keys ?' }).click()
  const sheet = page.getByRole('dialog', { name: 'Keys of a story' })
  await sheet.getByText('synthesise a draft from the chosen items, or from all').waitFor()
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('a key opens the synthesis, with all ticked but what a source took back', async () => {
  const code = `FOGBELL${stamp}`
  const reports: [string, string][] = [
    [`Fog closes the strait of ${code}`, `Fog closed the strait of ${code} at noon, the pilots said.`],
    [`Pilots of ${code} ask for a second light`, `The pilots of ${code} asked for a second light.`],
  ]
  const fog = await tellStory(editor, { folder: paper.folder, said: { [code]: reports } })
  doneBy(await editor(`/wire-items/${fog.items[1] ?? ''}`, { state: 'canceled' }, 'PATCH'))
  await openOrder(fog.id, 2)
  const dialog = order()
  await dialog.getByText('Made from 1 of 2 items').waitFor()
  const taken = dialog.locator('.order-item', { hasText: 'Canceled by its source' })
  expect(await taken.getByRole('checkbox').isDisabled()).toBe(true)
  await dialog.getByRole('radio', { name: /A language model/ }).isDisabled()
  expect(await dialog.getByText('MONEXUS_MODEL').count()).toBe(1)
  await dialog.getByRole('checkbox').first().click()
  await dialog.getByText('Tick the items it is to be made from.').waitFor()
  expect(await dialog.getByRole('button', { name: 'Synthesise' }).isDisabled()).toBe(true)
  await press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('items chosen in the stream are synthesised from there as well', async () => {
  await page.goto('/admin/wire')
  const rows = page.locator('section[aria-label="All"] .wire-row')
  const row = rows.filter({ hasText: `Police close the road to ${works}` })
  await row.getByRole('checkbox').check()
  const chosen = page.getByRole('toolbar', { name: 'Chosen items' })
  await chosen.getByRole('button', { name: 'Synthesise…' }).click()
  await order().getByText('Made from 1 of 1 item', { exact: true }).waitFor()
  await press('Escape')
  await order().waitFor({ state: 'detached' })
  await chosen.waitFor()
})

test('the editor synthesises without any model, and opens the draft', async () => {
  await openOrder(story.id, 8)
  const dialog = order()
  await dialog.getByText('Made from 8 of 8 items').waitFor()
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 1000 })
    expect(await isWide()).toBe(true)
    expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
  await dialog.getByRole('button', { name: 'Synthesise' }).click()
  const made = page.getByRole('dialog', { name: 'The draft is made' })
  await made.waitFor()
  expect(await made.innerText()).toMatch(/\d+ sentences .* the article/)
  expect(await obstaclesOn(page, '.over-desk')).toEqual([])
  await made.getByRole('link', { name: 'Open the draft' }).click()
  await page.waitForURL(/\/collections\/articles\/[\w-]+$/)
  article = page.url().split('/').at(-1) ?? ''
  await panel().locator('.draft-sentence').first().waitFor()
})

test('the article shows each sentence with what it rests on, and contested numbers side by side', async () => {
  expect(await panel().innerText()).toContain('without a model')
  const contested = panel().getByRole('region', { name: 'What is contested' })
  const numbers = (await contested.locator('dd strong').allInnerTexts()).join(' | ')
  expect(numbers).toMatch(/\b12\b/)
  expect(numbers).toMatch(/\b9\b/)
  const first = panel().locator('.draft-sentence').first()
  await first.locator('summary').click()
  expect(await first.locator('.draft-evidence blockquote').count()).toBeGreaterThan(0)
  expect(await first.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\//)
  await first.getByText('Why is this here').waitFor()
  expect(await bodyText().innerText()).toContain(
    (await first.locator('.draft-sentence__text').innerText()).slice(0, 30),
  )
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 1000 })
    expect(await isWide()).toBe(true)
    expect(await obstaclesOn(page, '.synthesis')).toEqual([])
    expect(await obstaclesOn(page, '.synthesis', 'dark')).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
})

test('a sentence is dropped, and the form shows the text without it at once', async () => {
  const row = sentence('gathered at the gate').first()
  if (!(await row.locator('details').evaluate((one: HTMLDetailsElement) => one.open)))
    await row.locator('summary').click()
  await row.getByRole('button', { name: 'Drop' }).click()
  await row.getByText('Dropped', { exact: true }).waitFor()
  await bodyText().filter({ hasNotText: 'gathered at the gate' }).waitFor()
  expect(JSON.stringify((await articleNow()).body)).not.toContain('gathered at the gate')
})

const typeBehind = async (words: string, typed: string): Promise<void> => {
  await bodyText().evaluate((editable, sought) => {
    const spans = [...editable.querySelectorAll('span[data-lexical-text]')]
    const node = spans.find((one) => one.textContent?.includes(sought))?.firstChild
    const at = (node?.textContent ?? '').indexOf(sought) + sought.length
    ;(editable as HTMLElement).focus()
    if (node) getSelection()?.setBaseAndExtent(node, at, node, at)
  }, words)
  await page.keyboard.type(typed)
}

test('what an editor changes in the text is theirs: the panel says so', async () => {
  const row = sentence('The sources differ on').first()
  await typeBehind('The sources', ' still')
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Drop' }).click()
  await page.getByText('Save the draft first').first().waitFor()
  await page.locator('#field-standfirst').fill('Two counts of the injured, and two sides on the alarms.')
  await page
    .locator('#field-framingNote')
    .fill('The wire led on the fire; we lead on who counts the injured.')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await row.getByText('Changed by an editor').waitFor()
  expect(await row.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('still'))
})

test('synthesised again after new wire, the draft proposes what is new and touches nothing else', async () => {
  const code = `PILOTPOST${stamp}`
  const more = await tellStory(editor, {
    folder: paper.folder,
    said: {
      [code]: [
        [
          `Governor visits the burnt cable works of ${works}`,
          `Governor Asta Lind visited the cable works of ${works} and promised an inquiry within 30 days.`,
        ],
      ],
    },
  })
  const pin = { kind: 'pin', items: more.items, other: story.items[0] }
  doneBy(await editor('/stories/decisions', pin))
  const before = await bodyText().innerText()
  await panel().getByRole('button', { name: 'Synthesise again…' }).click()
  const dialog = order()
  await dialog.locator('.order-item', { hasText: 'New since the draft' }).getByRole('checkbox').waitFor()
  await dialog.getByText('Made from 9 of 9 items').waitFor()
  await dialog.getByRole('button', { name: 'Synthesise' }).click()
  await dialog.waitFor({ state: 'detached' })
  const row = sentence('promised an inquiry within 30 days').first()
  await row.getByRole('button', { name: 'Take over' }).waitFor()
  expect(await obstaclesOn(page, '.synthesis')).toEqual([])
  expect(await bodyText().innerText()).toBe(before)
  await row.getByRole('button', { name: 'Take over' }).click()
  await row.getByText('In the text').waitFor()
  await bodyText().filter({ hasText: 'promised an inquiry within 30 days' }).waitFor()
  expect(await sentence('gathered at the gate').getByText('In the text').count()).toBe(0)
})

test('the editor sends it to fact-check', async () => {
  const { docs } = doneBy(await editor('/sections?limit=1&sort=order'))
  // One that is printed already: another journey wants to print today’s for the first time.
  const asked = '/editions?where[status][equals]=open&sort=-date&limit=1&depth=0'
  const [edition] = doneBy(await editor(asked)).docs
  const placed = { section: docs[0].id, edition: edition.id }
  doneBy(await editor(`/articles/${article}?draft=true&depth=0`, placed, 'PATCH'))
  await page.reload()
  await page.getByText('Ready for fact-check').first().waitFor()
  await page.getByRole('button', { name: 'Ask to publish' }).click()
  await page.getByText('Sent to fact-check.').first().waitFor()
  await page.goto(`/admin/wire/stories/${story.id}`)
  const drafts = page.getByRole('list', { name: 'Drafts from this story' })
  expect(await drafts.getByRole('link').getAttribute('href')).toBe(`/admin/collections/articles/${article}`)
  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
  await page.context().close()
})

test('a fact-checker verifies every link beside the sentences that rest on it, and clears', async () => {
  await openDesk('factChecker')
  await page.goto(`/admin/fact-check/${article}`)
  await page.locator('.check-desk').waitFor()
  const links = page.locator('[id^="at-link-"]')
  for (let at = 0; at < (await links.count()); at += 1) {
    await page.locator(`#at-link-${String(at)}`).click()
    await press('v')
    await page.locator('.check-bar__said', { hasText: `Link ${String(at + 1)} verified.` }).waitFor()
  }
  await press('c')
  await page.getByRole('dialog', { name: 'Clear this article?' }).waitFor()
  await press('Enter')
  await page.locator('.check-bar__said', { hasText: 'Article cleared' }).waitFor()
  await page.context().close()
})

test('it is printed, and the provenance page says how it was made', async () => {
  const printed = doneBy(await publisher(`/articles/${article}?depth=1`, { _status: 'published' }, 'PATCH'))
  const edition = printed.edition.id as string
  doneBy(await publisher(`/editions/${edition}/press`, { reason: 'A new article' }))
  const reader = await openPage(browser, paper.origin)
  await reader.page.goto(`/${String(printed.section.slug)}/${String(printed.slug)}`)
  await reader.page.getByText('The sources still differ').first().waitFor()
  await reader.page.getByRole('link', { name: 'Every claim with its evidence' }).click()
  const how = reader.page.getByRole('region', { name: 'How it was drafted' })
  await how.waitFor()
  expect(await how.innerText()).toMatch(/Drafted from \d wire items by Monexus’s extractive engine/)
  expect(await how.innerText()).toContain('changed by the newsroom')
  await reader.context.close()
})

describe('with a language model', () => {
  let stub: ModelStub
  let own: StartedPaper
  let ask: Ask
  let told: ToldStory
  const reports: Record<string, [string, string][]> = {
    [codes[0]]: [
      [
        `Ferry strikes the pier of ${works}`,
        `The ferry Solveig struck the pier of ${works} and 12 people were hurt, the harbour master said.`,
      ],
    ],
    [codes[1]]: [
      [
        `Ferry line of ${works} stops for a day`,
        `The ferry line of ${works} stops for a day, its owner said.`,
      ],
    ],
  }
  const honest = {
    text: `The harbour master said that 12 people were hurt when the ferry Solveig struck the pier of ${works}.`,
    sourceIds: ['S1.2'],
    type: 'attributed',
    part: 'happened',
  }
  const planted = { ...honest, text: honest.text.replace('12 people', '47 people') }

  beforeAll(async () => {
    stub = await openModelStub(scripted([honest, planted]))
    own = await startPaper(undefined, { MONEXUS_MODEL: 'openai/stub', MONEXUS_MODEL_URL: stub.url })
    ask = await askApi(own, 'editor')
    const administrator = await askApi(own, 'administrator')
    doneBy(await administrator('/globals/policy', { modelDrafts: 'allowed' }))
    told = await tellStory(ask, { folder: own.folder, said: reports })
    await openDesk('editor', own.origin, own.folder)
  }, 900_000)
  afterAll(async () => {
    await stopPaper(own)
    await stub.close()
  })

  test('a run that goes on is canceled, and says so in words', async () => {
    stub.faults.push('silent')
    await openOrder(told.id, 2)
    await order()
      .getByRole('radio', { name: /A language model, .*stub/ })
      .click()
    await order().getByRole('button', { name: 'Synthesise' }).click()
    const going = page.getByRole('dialog', { name: 'Synthesising…' })
    await going.getByRole('listitem').first().waitFor()
    // The model has been asked, and says nothing.
    while (stub.asked.length === 0) await pause(100)
    await going.getByRole('button', { name: 'Cancel the synthesis' }).click()
    const canceled = page.getByRole('dialog', { name: 'It was canceled' })
    await canceled.getByText('Nothing was changed.').waitFor()
    expect(await obstaclesOn(page, '.over-desk')).toEqual([])
    await canceled.getByRole('button', { name: 'Try again' }).click()
    await order().waitFor()
  })

  test('one planted false number arrives marked, not hidden', async () => {
    expect(await order().getByRole('radio', { name: /stub/ }).isChecked()).toBe(true)
    await order().getByRole('button', { name: 'Synthesise' }).click()
    await page.getByRole('link', { name: 'Open the draft' }).click()
    await page.waitForURL(/\/collections\/articles\/[\w-]+$/)
    const out = panel().getByRole('region', { name: 'Taken out by the checks' })
    await out.waitFor()
    expect(await out.locator('mark').allInnerTexts()).toContainEqual(expect.stringContaining('47'))
    expect(await out.locator('[data-code="number-unsupported"]').count()).toBe(1)
    expect(await bodyText().innerText()).toContain('12 people were hurt')
    expect(await bodyText().innerText()).not.toContain('47 people')
    expect(await panel().innerText()).toContain('stub')
    expect(await obstaclesOn(page, '.synthesis')).toEqual([])
  })

  test('a told sentence gives way to the words of its source', async () => {
    const row = sentence('12 people were hurt').first()
    await row.locator('summary').click()
    await row.getByRole('button', { name: 'Replace with quotation' }).click()
    await row.getByText('Quotation in its place').waitFor()
    await bodyText().filter({ hasNotText: honest.text }).waitFor()
    const [quoted] = await row.locator('.draft-evidence blockquote').allInnerTexts()
    expect(quoted).toContain('12 people were hurt')
    expect(await bodyText().innerText()).toContain(`“${quoted ?? ''}”`)
  })
})
