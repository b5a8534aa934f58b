import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEdition } from '../../src/commands/checkEdition.ts'
import { demoIsDue } from '../../src/demo/load/demoIsDue.ts'
import { loadDemo } from '../../src/demo/load/loadDemo.ts'
import { verifyChain } from '../../src/domain/editions/verifyChain.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

const now = new Date('2026-06-25T06:34:00Z')

describe('the demo newsroom', () => {
  let newsroom: TestNewsroom

  beforeAll(async () => {
    newsroom = await openTestNewsroom()
    await loadDemo(newsroom.payload, { dataDir: newsroom.folder, now })
  }, 240_000)

  afterAll(async () => newsroom.close())

  const count = async (
    collection: 'sources' | 'wire-items' | 'stories' | 'sections' | 'media' | 'articles',
  ) => (await newsroom.payload.count({ collection })).totalDocs

  test('has the sources, items and stories of a working desk', async () => {
    expect(await count('sources')).toBeGreaterThanOrEqual(12)
    expect(await count('wire-items')).toBeGreaterThanOrEqual(60)
    expect(await count('stories')).toBeGreaterThanOrEqual(12)
    expect(await count('sections')).toBeGreaterThanOrEqual(5)
    expect(await count('media')).toBeGreaterThanOrEqual(8)
  })

  test('has printed yesterday and the day before, as one valid chain', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 1 })
    const releases = docs.map(({ manifest, sha256 }) => ({
      manifest: JSON.parse(manifest) as unknown,
      sha256,
    }))
    expect(verifyChain(releases)).toEqual([])
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
    const before = [await count('wire-items'), await count('articles'), await count('stories')]
    writeFileSync(join(newsroom.folder, 'demo-loading'), '')
    expect(await demoIsDue(newsroom.payload, newsroom.folder)).toBe(true)
    await loadDemo(newsroom.payload, { dataDir: newsroom.folder, now })
    expect([await count('wire-items'), await count('articles'), await count('stories')]).toEqual(before)
    expect((await newsroom.payload.count({ collection: 'releases' })).totalDocs).toBe(2)
  }, 240_000)
})
