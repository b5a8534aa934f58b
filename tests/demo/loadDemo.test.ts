import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAtGate } from '../../src/commands/checkAtGate.ts'
import { checkEdition } from '../../src/commands/checkEdition.ts'
import { demoIsDue } from '../../src/demo/load/demoIsDue.ts'
import { loadDemo } from '../../src/demo/load/loadDemo.ts'
import { articleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

const now = new Date('2026-06-25T06:34:00Z')

describe('the demo newsroom', () => {
  let newsroom: TestNewsroom

  beforeAll(async () => {
    newsroom = await openTestNewsroom()
    await loadDemo(newsroom.payload, { dataDir: newsroom.folder, now })
  }, 600_000)

  afterAll(async () => newsroom.close())

  const count = async (
    collection: 'sources' | 'wire-items' | 'wire-revisions' | 'stories' | 'sections' | 'media' | 'articles',
  ) => (await newsroom.payload.count({ collection })).totalDocs

  const findArticle = async (slug: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'articles',
      where: { slug: { equals: slug } },
      depth: 1,
      draft: true,
    })
    const [article] = docs
    if (!article) throw new Error(`There is no article ${slug}.`)
    return article
  }

  const linksOf = async (article: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'provenance-links',
      where: { article: { equals: article } },
      sort: 'position',
      depth: 1,
    })
    return docs
  }

  test('has the sources, items and stories of a working desk', async () => {
    expect(await count('sources')).toBeGreaterThanOrEqual(12)
    expect(await count('wire-items')).toBeGreaterThanOrEqual(60)
    expect(await count('stories')).toBeGreaterThanOrEqual(12)
    expect(await count('sections')).toBeGreaterThanOrEqual(5)
    expect(await count('media')).toBeGreaterThanOrEqual(8)
  })

  test('has printed yesterday and the day before, as one valid chain', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 1 })
    expect((await verifyPaper(newsroom.payload, { chainOnly: false, trusted: [] })).problems).toEqual([])
    expect(docs.map((one) => one.number)).toEqual([1, 2])
    const dates = docs.map((one) => (typeof one.edition === 'object' ? one.edition.date : ''))
    expect(dates).toEqual(['2026-06-23', '2026-06-24'])
  })

  test('dates each printing within its own day', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 0 })
    expect(docs.map((one) => one.at.slice(0, 10))).toEqual(['2026-06-23', '2026-06-24'])
  })

  test('plans today’s edition, and its lineup is clear for print', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'editions',
      where: { date: { equals: '2026-06-25' } },
    })
    const [today] = docs
    expect(today).toMatchObject({ status: 'planning', label: 'Thursday Ed.' })
    const report = await checkEdition(newsroom.payload, { edition: today?.id ?? '', now })
    expect(report.articles.length).toBeGreaterThanOrEqual(2)
    expect(report.findings.filter((one) => one.severity === 'block')).toEqual([])
  })

  test('holds a printed article to what its source wrote before print, though it was edited since', async () => {
    const article = await findArticle('ports-bill-passes-and-the-saving-shrinks')
    expect(article.printedAt).toEqual(expect.any(String))
    const links = await linksOf(article.id)
    expect(links.map((one) => one.wireItem)).toContainEqual(
      expect.objectContaining({ state: 'edited', text: expect.stringContaining('76 votes to 73') }),
    )
    expect(links.map((one) => one.evidence)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('75 votes to 74') }),
    )
  })

  test('prints on the word of a publisher, and on text an editor brought, both by name', async () => {
    const waiving = await findArticle('lorn-link-trips-and-nobody-need-be-wrong')
    expect(waiving.printedAt).toEqual(expect.any(String))
    const [waiver, ...others] = waiving.waivers ?? []
    expect(others).toEqual([])
    expect(waiver).toMatchObject({ code: 'evidence-missing', by: { email: 'publisher@monexus.example' } })
    expect(Date.parse(waiver?.at ?? '')).toBeLessThanOrEqual(Date.parse(waiving.printedAt ?? ''))
    const { docs: snapshots } = await newsroom.payload.find({ collection: 'snapshots', pagination: false })
    const printed = snapshots.map(({ canonical }) => articleSnapshot.parse(JSON.parse(canonical)))
    expect(printed.flatMap((one) => ('waivers' in one ? one.waivers : []))).toEqual([
      expect.objectContaining({
        link: 7,
        reason: waiver?.reason,
        by: { role: 'publisher', name: 'Vera Osk' },
      }),
    ])
    const resting = await findArticle('bank-of-norvane-holds-and-looks-at-rents')
    const evidence = (await linksOf(resting.id)).map((one) => one.evidence)
    const editor = await newsroom.payload.find({
      collection: 'users',
      where: { email: { equals: 'editor@monexus.example' } },
    })
    expect(evidence).toContainEqual(expect.objectContaining({ basis: 'text', broughtBy: editor.docs[0]?.id }))
  })

  test('leaves the fact-checker an article with questions and slips', async () => {
    const article = await findArticle('two-counts-of-the-same-cod')
    expect(article.stage).toBe('in-check')
    const findings = await checkAtGate(newsroom.payload, { article: { ...article }, act: 'clear', now })
    expect(findings.map((one) => one.code)).toEqual([
      'number-not-in-evidence',
      'claim-uncited',
      'link-unverified',
      'link-unverified',
      'link-disputed',
    ])
    const words = (await linksOf(article.id)).map(({ verification }) => verification)
    expect(words.map((one) => one?.status)).toEqual([
      'verified',
      'asked',
      'verified',
      'unverified',
      'disputed',
    ])
    for (const word of words.filter((one) => one?.status !== 'unverified'))
      expect(word?.by).toMatchObject({ email: 'checker@monexus.example' })
  })

  test('notes an account for each role where only the owner reads it', () => {
    const file = join(newsroom.folder, 'demo-accounts.txt')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines.map((one) => one.split('\t')[0])).toEqual([
      'administrator',
      'editor',
      'factChecker',
      'publisher',
    ])
    for (const line of lines) expect(line).toMatch(/^\w+\t[\w.]+@[\w.]+\t\S{16}$/)
  })

  test('is taken up again where it was interrupted, and repeats nothing', async () => {
    expect(await demoIsDue(newsroom.payload, newsroom.folder)).toBe(false)
    const counts = async () => [
      await count('wire-items'),
      await count('wire-revisions'),
      await count('articles'),
      await count('stories'),
    ]
    const before = await counts()
    writeFileSync(join(newsroom.folder, 'demo-loading'), now.toISOString())
    const later = new Date(now.getTime() + 3_600_000)
    expect(await demoIsDue(newsroom.payload, newsroom.folder)).toBe(true)
    await loadDemo(newsroom.payload, { dataDir: newsroom.folder, now: later })
    expect(await counts()).toEqual(before)
    expect((await newsroom.payload.count({ collection: 'releases' })).totalDocs).toBe(2)
  }, 600_000)
})
