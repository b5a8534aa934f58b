import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Ask, askApi } from './harness/askApi.ts'
import { openBrowser, openPage } from './harness/openBrowser.ts'
import { runMonexus } from './harness/runMonexus.ts'
import { environmentOf, killPaper, startPaper, type StartedPaper, stopPaper } from './harness/startPaper.mjs'

interface Release {
  sequence: number
  number: number
  revision: number
  sha256: string
}

let paper: StartedPaper
let publisher: Ask
let edition: string
let browser: Browser

const latestEdition = async (): Promise<string> => {
  const { body } = await publisher('/editions?sort=-date&limit=1&depth=0')
  return String(body.docs[0].id)
}

const chain = async (): Promise<Release[]> => {
  const { body } = await publisher('/releases?sort=sequence&limit=500&depth=0')
  return body.docs as Release[]
}

/** Numbers from 1 on without gap or repeat. */
const countedUp = (numbers: number[]): boolean => numbers.every((one, place) => one === place + 1)

const ofNewest = async (): Promise<Release[]> => {
  const all = await chain()
  return all.filter((one) => one.number === all.at(-1)?.number)
}

/** Prints the edition after a word of its first article was changed. */
const pressChanged = async (standfirst: string) => {
  const { body } = await publisher(`/editions/${edition}?depth=0`)
  const [article] = body.lineup[0].articles
  await publisher(`/articles/${String(article)}`, { standfirst, _status: 'published' }, 'PATCH')
  return publisher(`/editions/${edition}/press`, {})
}

beforeAll(async () => {
  browser = await openBrowser()
  paper = await startPaper()
  publisher = await askApi(paper, 'publisher')
  edition = await latestEdition()
}, 600_000)
afterAll(async () => {
  await browser.close()
  await stopPaper(paper)
})

describe('twenty publishers press at once', () => {
  test('and there is one release, which each is answered; who loses is told', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        publisher(`/editions/${edition}/press`, { reason: `Press ${place}`, proof: true }),
      ),
    )
    const printed = answers.filter((one) => one.status === 200)
    for (const one of answers.filter(({ status }) => status !== 200))
      expect(one.body.errors[0].message).toMatch(/\w+ \w+/)
    expect(printed.length).toBeGreaterThan(0)
    expect(new Set(printed.map((one) => one.body.release.sha256)).size).toBe(1)
    expect((await ofNewest()).length).toBe(1)
  })

  test('and numbers and revisions run without gap or repeat', async () => {
    const all = await chain()
    expect(countedUp(all.map((one) => one.sequence))).toBe(true)
    expect(countedUp([...new Set(all.map((one) => one.number))])).toBe(true)
    expect(countedUp((await ofNewest()).map((one) => one.revision))).toBe(true)
  })

  test('and the chain holds', async () => {
    const { code, said } = await runMonexus(paper.folder, ['verify'])
    expect([code, said]).toEqual([0, expect.stringMatching(/\d+ releases: the chain holds\./)])
  })
})

describe('from the command line', () => {
  test('a saved document comes onto the wire, and its item onto the front page', async () => {
    const { body } = await publisher('/sources?limit=1&depth=0&where[platform][equals]=rss')
    const { code: source, url } = body.docs[0] as { code: string; url: string }
    const link = new URL('/journey/lamp-lit', url).href
    const file = join(paper.folder, 'lamp.xml')
    writeFileSync(
      file,
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Lamps</title><link>${url}</link>
       <description>x</description><item><title>Lamp at Norre Point lit again</title><link>${link}</link>
       <guid>${link}</guid><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`,
    )
    const { code, said } = await runMonexus(paper.folder, ['ingest', file, '--source', source])
    expect([code, said]).toEqual([0, expect.stringContaining('1 new')])
    const reader = await openPage(browser, paper.origin)
    const shown = reader.page.locator('.WireStrip').getByText('Lamp at Norre Point lit again')
    await reader.page.goto('/')
    // The strip follows within a second or two; a reader reloads.
    for (let tries = 0; tries < 40 && (await shown.count()) === 0; tries += 1) {
      await reader.page.waitForTimeout(250)
      await reader.page.reload()
    }
    expect(await shown.count()).toBe(1)
    await reader.context.close()
  })

  test('the four links of the broken list are called what they are', async () => {
    const { code, said } = await runMonexus(paper.folder, [
      'identify',
      'https://t.me/s/NikkeiAsia',
      'https://x.com/Polymarket/status/',
      'https://x.com/Reuters/status/',
      'https://t.me/s/nikkeiasia',
    ])
    const answers = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { findings: ({ code: string } | string)[] })
    const codes = answers.flatMap((one) => one.findings.map((of) => (typeof of === 'string' ? of : of.code)))
    expect(code).toBe(0)
    expect(codes).toEqual(['container-cited', 'post-id-missing', 'post-id-missing', 'container-cited'])
  })

  test('a day without an edition is not printed, in one sentence', async () => {
    const { code, said } = await runMonexus(paper.folder, ['press', '--date', '2031-01-01'])
    expect(said.trim()).toBe('There is no edition of 2031-01-01. Plan one in the admin first.')
    expect(code).toBe(2)
  })

  test('a broken document is refused by its name, and nothing is kept of it', async () => {
    const before = (await publisher('/wire-items?limit=0')).body.totalDocs as number
    const file = join(paper.folder, 'broken.xml')
    writeFileSync(file, '<rss version="2.0"><channel><item><title>Half')
    const { body } = await publisher('/sources?limit=1&depth=0&where[platform][equals]=rss')
    const { code, said } = await runMonexus(paper.folder, ['ingest', file, '--source', body.docs[0].code])
    expect([code, said]).toEqual([1, expect.stringContaining('broken.xml')])
    expect((await publisher('/wire-items?limit=0')).body.totalDocs).toBe(before)
  })
})

describe('when the power goes in the middle of presses', () => {
  test('the paper that comes back is whole, and its numbers have no gap', async () => {
    const before = await chain()
    const presses = Array.from({ length: 12 }, (_, place) =>
      pressChanged(`Said the ${String(place)}th time.`).catch(() => null),
    )
    await Promise.any(
      presses.map(async (one) => ((await one)?.body.note === null ? one : Promise.reject(one))),
    )
    await killPaper(paper)
    await Promise.all(presses)
    const start = performance.now()
    paper = await startPaper(paper.folder)
    expect(performance.now() - start).toBeLessThan(30_000)
    publisher = await askApi(paper, 'publisher')
    const all = await chain()
    expect(all.length).toBeGreaterThan(before.length)
    expect(countedUp(all.map((one) => one.sequence))).toBe(true)
    expect(countedUp((await ofNewest()).map((one) => one.revision))).toBe(true)
    expect((await runMonexus(paper.folder, ['verify'])).code).toBe(0)
  })

  test('every page of the newest paper is there', async () => {
    const reader = await openPage(browser, paper.origin)
    await reader.page.goto('/')
    const links = await reader.page
      .locator('main h2 a, main h3 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const path of links) expect((await reader.context.request.get(path)).status()).toBe(200)
    expect(await reader.page.getByRole('list', { name: 'Edition' }).innerText()).toMatch(/No\. \d+/)
    await reader.context.close()
  })

  test('the next press takes the next revision', async () => {
    const count = (await ofNewest()).length
    const { status, body } = await pressChanged('Said once more.')
    expect([status, body.release.revision]).toEqual([200, count + 1])
  })
})

test('a port that is taken is said in one sentence', async () => {
  const env = { ...environmentOf(paper.folder), PORT: new URL(paper.origin).port }
  const refused = await new Promise<{ code: unknown; err: string }>((done) => {
    execFile(process.execPath, [resolve('src/cli/start.mjs')], { env }, (error, _, err) =>
      done({ code: error?.code, err }),
    )
  })
  expect(refused.code).toBe(1)
  expect(refused.err.trim().split('\n')).toEqual([expect.stringMatching(/^Port \d+ is already in use/)])
})
