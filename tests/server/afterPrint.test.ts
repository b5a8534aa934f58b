import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import { load } from 'cheerio'
import { parseAtomFeed } from 'feedsmith'
import request from 'supertest'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { createArticle } from '../factories/createArticle.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, printedEdition } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

/** A server that has held nothing yet. */
const fresh = (): Express => servePaper(newsroom)
const get = (path: string, from = fresh()) => request(from).get(path).buffer(true)
const textAt = async (path: string): Promise<string> => (await get(path)).text
const feedAt = async (path: string) => parseAtomFeed(await textAt(path))
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { value?: string })?.value ?? '')

interface InPrint {
  id: string
  path: string
  headline: string
  standfirst: string
}

const inPrint = async (id: string): Promise<InPrint> => {
  const { slug, section, headline, standfirst } = await newsroom.payload.findByID({
    collection: 'articles',
    id,
    depth: 1,
  })
  const folder = typeof section === 'object' ? section?.slug : section
  return {
    id,
    path: `/${String(folder)}/${String(slug)}`,
    headline: String(headline),
    standfirst: String(standfirst),
  }
}

let told = 0

/** An edition that is out with two articles of one section, each with a standfirst of its own. */
const twoInPrint = async () => {
  const { payload } = newsroom
  const { edition, date, article } = await plannedEdition(payload)
  const { section } = article
  const articles = []
  for (let place = 0; place < 2; place += 1) {
    told += 1
    const some = {
      edition,
      section,
      standfirst: `The port opens again on Monday, says pilot ${String(told)}.`,
    }
    articles.push(await createArticle(payload, some))
  }
  const lineup = [{ section, articles: [...articles.map(({ id }) => id), article.id] }]
  await payload.update({ collection: 'editions', id: edition, data: { lineup } })
  await press(payload, edition)
  const [first, second] = [await inPrint(articles[0]?.id ?? ''), await inPrint(articles[1]?.id ?? '')]
  return { edition, date, section, first, second }
}

const reason = 'The pilot was never asked & said <nothing>.'
const kill = (article: string) =>
  killArticle(newsroom.payload, { article, reason, by: null, now: () => new Date() })

const words = {
  correction: {
    whatWasWrong: 'We wrote that it opens on Monday.',
    whatChanged: 'It opens on Tuesday </script>.',
  },
  update: { whatWasWrong: '', whatChanged: 'The first ship has passed the gate.' },
}

const correct = async (id: string, kind: 'correction' | 'update', standfirst: string) => {
  const { payload } = newsroom
  await payload.update({ collection: 'articles', id, data: { standfirst }, draft: true })
  const order = { article: id, kind, ...words[kind], by: null, now: () => new Date() }
  return (await correctArticle(payload, order)).release
}

describe('a killed article', () => {
  test('answers 410 with its tombstone at every address of its own, and no text', async () => {
    const { first, date } = await twoInPrint()
    expect((await get(first.path)).status).toBe(200)
    await kill(first.id)
    for (const end of ['', '/provenance']) {
      const { status, text, headers } = await get(first.path + end)
      expect(status).toBe(410)
      const $ = load(text)
      expect($('main').text()).toContain(first.headline)
      expect($('main').text()).toContain(reason)
      expect($(`main a[href="/editions/${date}"]`)).toHaveLength(1)
      expect($('meta[name="robots"]').attr('content')).toBe('noindex')
      expect(headers['x-robots-tag']).toBe('noindex')
      expect(text).not.toContain(first.standfirst)
      expect(text).not.toContain('application/ld+json')
    }
    const json = await get(`${first.path}/provenance.json`)
    expect(json.status).toBe(410)
    expect(json.body).toMatchObject({ format: 'monexus.tombstone/1', headline: first.headline, reason })
    expect(json.text).not.toContain(first.standfirst)
  })

  test('takes its picture with it, unless another article shows that too', async () => {
    const { payload } = newsroom
    const { edition, article, picture } = await printedEdition(payload)
    const { filename, sizes } = await payload.findByID({ collection: 'media', id: picture })
    const files = [filename, sizes?.w400?.filename].map((name) => `/media/${String(name)}`)
    const statuses = async () => {
      const server = fresh()
      const shown = await payload.count({
        collection: 'media',
        where: { id: { equals: picture } },
        overrideAccess: false,
      })
      return [
        ...(await Promise.all(files.map(async (file) => (await get(file, server)).status))),
        shown.totalDocs,
      ]
    }
    expect(await statuses()).toEqual([200, 200, 1])
    const other = await createArticle(payload, { edition, section: article.section, hero: picture })
    const lineup = [{ section: article.section, articles: [article.id, other.id] }]
    await payload.update({ collection: 'editions', id: edition, data: { lineup } })
    await press(payload, edition)
    await kill(article.id)
    expect(await statuses()).toEqual([200, 200, 1])
    await kill(other.id)
    expect(await statuses()).toEqual([410, 410, 0])
  })

  test('is gone from the front, its section, its neighbours and the feed, at once in a running server', async () => {
    const { first, second } = await twoInPrint()
    const server = fresh()
    const section = `/${String(first.path.split('/')[1])}`
    const places = ['/', section, second.path, '/feed.xml']
    for (const path of places) expect((await get(path, server)).text).toContain(first.path)
    await kill(first.id)
    for (const path of places) {
      const { status, text } = await get(path, server)
      expect(status).toBe(200)
      expect(text).not.toContain(first.path)
      expect(text).not.toContain(first.standfirst)
    }
  })

  test('leaves past releases as they were, with a banner and without what it said', async () => {
    const { first, second, date } = await twoInPrint()
    await kill(first.id)
    for (const path of [`/editions/${date}`, `/editions/${date}/1`]) {
      const text = await textAt(path)
      const $ = load(text)
      expect($('.EditionAmendments').text()).toContain(reason)
      expect($(`main a[href="${second.path}"]`).length).toBeGreaterThan(0)
      expect(text).not.toContain(first.standfirst)
    }
    expect(load(await textAt(`/editions/${date}/1`))('main').text()).toContain('Withdrawn on')
  })

  test('is gone from an older edition that carried it too, and from its pages', async () => {
    const { first, section, date } = await twoInPrint()
    const { payload } = newsroom
    const later = await plannedEdition(payload)
    const lineup = [{ section, articles: [first.id, later.article.id] }]
    await payload.update({ collection: 'editions', id: later.edition, data: { lineup } })
    await press(payload, later.edition)
    await kill(first.id)
    expect(await textAt(`/editions/${date}`)).not.toContain(first.standfirst)
    expect(load(await textAt(`/editions/${date}`))('.EditionAmendments').text()).toContain(reason)
    for (const path of ['/', `/${String(first.path.split('/')[1])}`])
      expect(await textAt(path)).not.toContain(first.path)
  })

  test('that was the last of the newest edition leaves a front that says so', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    await press(newsroom.payload, edition)
    await kill(article.id)
    expect(load(await textAt('/'))('main').text()).toContain('Nothing of this edition is left.')
  })
})

describe('a correction and an update', () => {
  test('stand in a box on the article, in its JSON-LD, on its provenance page and in its JSON', async () => {
    const { first } = await twoInPrint()
    const release = await correct(first.id, 'correction', 'The port opens on Tuesday.')
    const update = await correct(first.id, 'update', 'The port opens on Tuesday at nine.')
    const text = await textAt(first.path)
    const $ = load(text)
    expect($('.ArticleHead, main').text()).toContain('The port opens on Tuesday at nine.')
    const box = $('.ArticleCorrections-entry')
    expect(box).toHaveLength(2)
    expect(box.eq(0).text()).toContain('Update')
    expect(box.eq(1).text()).toContain(words.correction.whatWasWrong)
    expect(box.eq(1).text()).toContain('It opens on Tuesday </script>.')
    expect(box.eq(1).find('time').attr('datetime')).toBe(release.at)
    const jsonLd = JSON.parse($('script[type="application/ld+json"]').text())
    expect(jsonLd).toMatchObject({
      dateModified: update.at,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: `${words.correction.whatWasWrong} ${words.correction.whatChanged}`,
          datePublished: release.at,
        },
      ],
    })
    const { body } = await get(`${first.path}/provenance.json`)
    expect(body.corrections).toEqual([
      { kind: 'correction', ...words.correction, at: release.at },
      { kind: 'update', ...words.update, at: update.at },
    ])
    expect(load(await textAt(`${first.path}/provenance`))('#corrections li')).toHaveLength(2)
  })

  test('stand over the edition, whose first release shows what it printed', async () => {
    const { first, date } = await twoInPrint()
    await correct(first.id, 'correction', 'The port opens on Tuesday.')
    for (const path of [`/editions/${date}`, `/editions/${date}/1`]) {
      const banner = load(await textAt(path))('.EditionAmendments')
      expect(banner.text()).toContain(words.correction.whatWasWrong)
      expect(banner.find('a').attr('href')).toBe(first.path)
    }
    expect(await textAt(`/editions/${date}/1`)).toContain(first.standfirst)
    expect(await textAt(`/editions/${date}`)).not.toContain(first.standfirst)
  })

  test('date the article anew in the feed and are told there', async () => {
    const { first, second } = await twoInPrint()
    const release = await correct(first.id, 'correction', 'The port opens on Tuesday.')
    const { entries } = await feedAt('/feed.xml')
    const entry = (path: string) => entries?.find(({ id }) => id === `https://paper.example${path}`)
    expect(entry(first.path)).toMatchObject({ updated: release.at })
    expect(textOf(entry(first.path)?.summary)).toContain(words.correction.whatWasWrong)
    expect(textOf(entry(second.path)?.summary)).toBe(second.standfirst)
  })
})

describe('/corrections', () => {
  test('lists corrections, updates and kills, the newest first, and so does its feed', async () => {
    const { first, second } = await twoInPrint()
    await correct(first.id, 'correction', 'The port opens on Tuesday.')
    await correct(first.id, 'update', 'The port opens on Tuesday at nine.')
    await kill(second.id)
    const $ = load(await textAt('/corrections'))
    const kinds = $('.AmendmentList-kind')
      .map((_, one) => $(one).text().split(',')[0])
      .get()
    expect(kinds.slice(0, 3)).toEqual(['Withdrawn', 'Update', 'Correction'])
    const links = $('.AmendmentList-headline a')
      .map((_, one) => $(one).attr('href'))
      .get()
    expect(links.slice(0, 3)).toEqual([second.path, first.path, first.path])
    expect($('.AmendmentList-entry').eq(0).text()).toContain(reason)
    const { entries } = await feedAt('/corrections.xml')
    expect(textOf(entries?.[0]?.title)).toBe(`Withdrawn: ${second.headline}`)
    expect(textOf(entries?.[0]?.summary)).toBe(reason)
    expect(new Set(entries?.map(({ id }) => id)).size).toBe(entries?.length)
  })

  test('turns its pages, and knows no page that is not there', async () => {
    const { first } = await twoInPrint()
    for (let more = 0; more < 51; more += 1)
      await newsroom.payload.create({
        collection: 'corrections',
        data: {
          article: first.id,
          kind: 'correction',
          whatWasWrong: `We counted ${String(more)} ships.`,
          whatChanged: 'There were more of them.',
          at: '2020-01-01T09:00:00.000Z',
        },
      })
    const server = fresh()
    expect(load((await get('/corrections', server)).text)('.AmendmentList-entry')).toHaveLength(50)
    const second = load((await get('/corrections/2', server)).text)
    expect(second('.AmendmentList-entry').length).toBeGreaterThan(0)
    expect(second('link[rel="canonical"]').attr('href')).toMatch(/\/corrections\/2$/)
    for (const page of ['1', '0', '3', '2.0', 'x', '99999999'])
      expect((await get(`/corrections/${page}`, server)).status).toBe(404)
  })
})

test('every page names both feeds, which are Atom', async () => {
  const $ = load(await textAt('/'))
  const feeds = $('link[type="application/atom+xml"]')
    .map((_, one) => $(one).attr('href'))
    .get()
  expect(feeds).toEqual(['https://paper.example/feed.xml', 'https://paper.example/corrections.xml'])
  for (const path of ['/feed.xml', '/corrections.xml']) {
    const { status, headers } = await get(path)
    expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  }
})
