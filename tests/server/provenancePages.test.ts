import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { sectionInPrint } from '../../src/domain/editions/sectionInPrint.ts'
import { insertRelease } from '../../src/commands/insertRelease.ts'
import { storeSnapshots } from '../../src/commands/storeSnapshots.ts'
import { verifyChain } from '../../src/domain/editions/verifyChain.ts'
import type { Release } from '../../src/generated/payload-types.ts'
import { provenanceRecord, type ProvenanceRecord } from '../../src/site/views/ProvenanceRecord.ts'
import { createEdition } from '../factories/createEdition.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, pressChanged, type PrintedEdition } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'
import { snapshot } from '../site/samplePaper.ts'

let newsroom: TestNewsroom
let paper: Express
let planned: PrintedEdition
let release: Release
let article: string

const record = async (from = paper, path = article): Promise<ProvenanceRecord> =>
  provenanceRecord.parse((await request(from).get(`${path}/provenance.json`)).body)

/** A server that has held nothing yet. */
const fresh = (): Express => servePaper(newsroom)

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  const { payload } = newsroom
  planned = await plannedEdition(payload)
  release = await press(payload, planned.edition)
  const { slug } = await payload.findByID({ collection: 'sections', id: planned.article.section })
  const printed = await payload.findByID({ collection: 'articles', id: planned.article.id })
  article = `/${slug}/${String(printed.slug)}`
  paper = fresh()
}, 600_000)
afterAll(() => newsroom.close())

describe('the provenance of a printed article', () => {
  test('is a page of the paper, which names its JSON', async () => {
    const { status, headers, text } = await request(paper).get(`${article}/provenance`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const json = `https://paper.example${article}/provenance.json`
    expect(headers['link']).toBe(`<${json}>; rel="alternate"; type="application/json"`)
    expect(text).toContain(`<link rel="alternate" type="application/json" href="${json}"/>`)
    expect(text).not.toMatch(/\son[a-z]+=|\sstyle="|javascript:/i)
  })

  test('is JSON of the shape that is written down, which names its page', async () => {
    const { status, headers, body } = await request(paper).get(`${article}/provenance.json`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-robots-tag']).toBe('noindex')
    const page = `https://paper.example${article}/provenance`
    expect(headers['link']).toBe(`<${page}>; rel="alternate"; type="text/html"`)
    expect(provenanceRecord.parse(body)).toEqual(body)
  })

  test('states the hashes that the chain of releases holds', async () => {
    const { release: stated, snapshot: printed } = await record()
    expect(stated.sha256).toBe(release.sha256)
    expect(verifyChain([{ text: release.manifest, sha256: stated.sha256 }])).toEqual([])
    expect(release.manifest).toContain(printed.sha256)
    const { text } = await request(paper).get(`${article}/provenance`)
    for (const hash of [stated.sha256, printed.sha256]) expect(text).toContain(hash)
  })

  test.each(['/provenance', '/provenance.json'])(
    '%s is told apart by its ETag and cached as other pages',
    async (end) => {
      const { headers } = await request(paper).get(article + end)
      expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10, must-revalidate')
      const again = await request(paper)
        .get(article + end)
        .set('If-None-Match', String(headers['etag']))
      expect([again.status, again.text]).toEqual([304, ''])
      const head = await request(paper).head(article + end)
      expect([head.status, head.headers['etag'], head.headers['link']]).toEqual([
        200,
        headers['etag'],
        headers['link'],
      ])
      const packed = await request(paper)
        .head(article + end)
        .set('Accept-Encoding', 'br')
      expect(packed.headers['content-encoding']).toBe('br')
    },
  )

  test.each(['/provenance', '/provenance.json'])(
    'nothing stands at %s of what was never printed',
    async (end) => {
      for (const path of [
        '/nowhere/nothing',
        `${article}-2`,
        '/__proto__/constructor',
        '/editions/2026-02-01',
      ]) {
        const { status, headers } = await request(paper).get(path + end)
        expect([path, status]).toEqual([path, 404])
        expect(headers['content-type']).toBe('text/html; charset=utf-8')
        expect(headers['cache-control']).toBe('no-store')
      }
    },
  )

  test('the article leads there', async () => {
    expect((await request(paper).get(article)).text).toContain(`href="${article}/provenance"`)
  })
})

describe('after print', () => {
  test('what a draft becomes does not show', async () => {
    const before = await record()
    await newsroom.payload.update({
      collection: 'articles',
      id: planned.article.id,
      data: { headline: 'Nobody may read this yet', framingNote: 'Not yet.' },
      draft: true,
    })
    expect(await record(fresh())).toEqual(before)
  })

  test('a source that was edited shows at once on a new server, and soon on one that runs', async () => {
    const [link] = planned.article.links
    const before = await record()
    expect(before.links[0]?.since).toBeNull()
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link?.id ?? '',
      data: { recheck: { state: 'edited', at: '2026-06-26T08:00:00.000Z' } },
    })
    const edited = { state: 'edited', at: '2026-06-26T08:00:00.000Z' }
    const server = fresh()
    expect((await record(server)).links[0]?.since).toEqual(edited)
    for (const path of [article, `${article}/provenance`])
      expect((await request(server).get(path)).text).toContain('Edited since')
    // The running server holds what it knows for seconds; however long, it must come round.
    let since = before.links[0]?.since
    while (!since) since = (await record()).links[0]?.since
    expect(since).toEqual(edited)
  })

  test('a correction shows on every page of the article, and to machines', async () => {
    await newsroom.payload.create({
      collection: 'corrections',
      data: {
        article: planned.article.id,
        kind: 'correction',
        whatWasWrong: 'We wrote that 48 ships waited.',
        whatChanged: 'It was 41 ships.',
        at: '2026-06-26T09:00:00.000Z',
      },
    })
    const server = fresh()
    expect((await record(server)).corrections).toHaveLength(1)
    for (const path of [article, `${article}/provenance`])
      expect((await request(server).get(path)).text).toContain('We wrote that 48 ships waited.')
  })

  test('the next release’s hashes are stated as soon as it is out', async () => {
    const next = await pressChanged(newsroom.payload, planned.edition, 'Correction')
    expect((await record()).release).toMatchObject({ sha256: next.sha256, revision: 2 })
  })
})

test('an article of the first form is still printed, with what it has', async () => {
  const { payload } = newsroom
  const edition = await createEdition(payload)
  const section = await payload.findByID({ collection: 'sections', id: planned.article.section })
  const { slug, title, colour } = section
  const old = { ...snapshot, article: planned.article.id, hero: null, section: { slug, title } }
  await storeSnapshots(payload, [old])
  const sections = [sectionInPrint({ slug, title, colour }, [old])]
  await insertRelease(payload, {
    edition,
    act: 'print',
    by: null,
    reason: 'As before',
    at: new Date().toISOString(),
    shows: () => Promise.resolve({ sections, corrections: [], killed: [] }),
  })
  const path = `/${slug}/${old.slug}`
  const server = fresh()
  expect((await request(server).get(path)).text).toContain('2 sources, 2 owners')
  expect((await request(server).get(`${path}/provenance`)).text).toContain('before the paper printed claims')
  expect(await record(server, path)).toMatchObject({
    snapshot: { format: 'monexus.article/1' },
    claims: null,
    links: [{ number: 1, evidence: null }, { number: 2 }],
  })
})
