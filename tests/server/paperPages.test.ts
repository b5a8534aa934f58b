import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { createPicture } from '../factories/createPicture.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, type PrintedEdition } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let paper: Express
let planned: PrintedEdition
let section: string
let article: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  paper = servePaper(newsroom)
  planned = await plannedEdition(newsroom.payload)
}, 600_000)
afterAll(() => newsroom.close())

/** Sends an address exactly as it stands, which clients would tidy. */
const raw = async (path: string): Promise<string> => {
  const server = paper.listen(0)
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port)
  // `end` would close our side, and Node drops what such a client has not been answered yet.
  socket.write(`GET ${path} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n\r\n`)
  let answer = ''
  for await (const piece of socket) answer += String(piece)
  server.close()
  return answer
}

describe('before the first print', () => {
  test('the front page says so, and nothing else is there', async () => {
    const { status, text } = await request(paper).get('/')
    expect(status).toBe(200)
    expect(text).not.toContain('Dockers vote')
    for (const path of ['/desk-1', '/desk-1/dockers-vote-to-end-strike-1', `/editions/${planned.date}`])
      expect((await request(paper).get(path)).status).toBe(404)
  })

  test('the newsroom counts as healthy', async () => {
    expect((await request(paper).get('/health')).body).toEqual({ status: 'ok', sequence: 0, release: null })
  })
})

describe('after print', () => {
  let before: string
  beforeAll(async () => {
    before = String((await request(paper).get('/')).headers['etag'])
    await press(newsroom.payload, planned.edition)
    const { payload } = newsroom
    section = (await payload.findByID({ collection: 'sections', id: planned.article.section })).slug
    article = `/${section}/${String((await payload.findByID({ collection: 'articles', id: planned.article.id })).slug)}`
  })

  test('the page that was held changes at once', async () => {
    const { status, text } = await request(paper).get('/').set('If-None-Match', before)
    expect(status).toBe(200)
    expect(text).toMatch(/Vol\. I\b/)
    expect(text).toMatch(/No\. 1\b/)
    expect(text).toContain('Dockers vote to end strike')
  })

  test('a browser that asks for an icon by itself gets the paper’s mark', async () => {
    const { status, headers } = await request(paper).get('/favicon.ico')
    expect([status, headers['location']]).toEqual([302, '/assets/mark.1.svg'])
  })

  test('every page is there, complete and closed to strangers', async () => {
    for (const path of [
      '/',
      `/${section}`,
      article,
      '/editions',
      `/editions/${planned.date.slice(0, 4)}`,
      `/editions/${planned.date}`,
      `/editions/${planned.date}/1`,
      '/wire',
    ]) {
      const { status, headers, text } = await request(paper).get(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-powered-by']).toBeUndefined()
      for (const [script] of text.matchAll(/<script\b[^>]*>/g))
        expect(script).toMatch(/ src="\/|type="application\/ld\+json"/)
      expect(text).not.toMatch(/\son[a-z]+=|\sstyle="|javascript:/i)
    }
  })

  test('the article shows its sources in order', async () => {
    const { text } = await request(paper).get(article)
    for (const link of planned.article.links)
      expect(text).toContain(link.rawUrl.replace('https://x.com/harbourdesk', ''))
  })

  test('HEAD answers as GET does, without the page', async () => {
    const [got, headed] = [await request(paper).get(article), await request(paper).head(article)]
    expect(headed.status).toBe(200)
    expect(headed.text ?? '').toBe('')
    expect(headed.headers['etag']).toBe(got.headers['etag'])
  })

  test.each(['as it is', 'weakly', 'among others', 'whatever there is'])(
    'a reader who has the page is told so: %s',
    async (how) => {
      const etag = String((await request(paper).get(article)).headers['etag'])
      const asked =
        {
          'as it is': etag,
          weakly: `W/${etag}`,
          'among others': `"other", ${etag}`,
          'whatever there is': '*',
        }[how] ?? ''
      const { status, text } = await request(paper).get(article).set('If-None-Match', asked)
      expect([status, text]).toEqual([304, ''])
    },
  )

  test.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['identity', undefined],
    ['zstd', undefined],
    ['br;q=0, gzip;q=0', undefined],
  ])('packs for %s', async (accepted, encoding) => {
    const { headers, status } = await request(paper).head(article).set('Accept-Encoding', accepted)
    expect([status, headers['content-encoding']]).toEqual([200, encoding])
    expect(headers['vary']).toContain('Accept-Encoding')
  })

  test.each([
    '/%00',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/media/..%2f..%2fpackage.json',
    '/media/%2e%2e%2fpackage.json',
    '/media/none.png',
    '/media/.env',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/%E0%A4%A',
    '/desk-1/%ff',
    `/${'x'.repeat(7000)}`,
    `/${'x/'.repeat(2000)}`,
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/editions/2026-02-30',
    '/editions/1066',
    '/editions/20260',
    '/editions/2020-02-01/99',
    '/editions/2020-02-01/-1',
    '/editions/__proto__',
    '/__proto__',
    '/constructor/prototype',
    '/<script>alert(1)</script>',
  ])('there is nothing at %.60s', async (path) => {
    const answer = await raw(path)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/)
    expect(answer).not.toMatch(/^location:/im)
    expect(answer).not.toContain('<script>alert')
    expect(answer).not.toContain('"dependencies"')
  })

  test.each(['post', 'put', 'patch', 'delete'] as const)('a page takes no %s', async (method) => {
    for (const path of ['/', article, '/media/x.png'])
      expect([404, 405]).toContain((await request(paper)[method](path)).status)
  })

  test('printed pictures are shown, others are not', async () => {
    const picture = await newsroom.payload.findByID({ collection: 'media', id: planned.picture })
    const other = await createPicture(newsroom.payload)
    for (const name of [picture.filename, picture.sizes?.w400?.filename]) {
      const { status, headers } = await request(paper).get(`/media/${String(name)}`)
      expect(status).toBe(200)
      expect(headers['content-type']).toMatch(/^image\//)
    }
    for (const name of [other.filename, other.sizes?.w400?.filename])
      expect((await request(paper).get(`/media/${String(name)}`)).status).toBe(404)
  })

  test('the next release is on every page at once, and the old one at its own address', async () => {
    await newsroom.payload.update({
      collection: 'articles',
      id: planned.article.id,
      data: { standfirst: 'Put right.', _status: 'published' },
    })
    expect((await request(paper).get(article)).text).not.toContain('Put right.')
    await press(newsroom.payload, planned.edition, 'Correction')
    expect((await request(paper).get(article)).text).toContain('Put right.')
    expect((await request(paper).get('/')).text).toContain('Put right.')
    expect((await request(paper).get(`/editions/${planned.date}/1`)).text).not.toContain('Put right.')
  })

  test('the newsroom gets its addresses whole', async () => {
    expect((await request(paper).get('/api/articles?depth=1')).body).toEqual({
      newsroom: '/api/articles?depth=1',
    })
    expect((await request(paper).get('/admin/')).body).toEqual({ newsroom: '/admin/' })
  })
})
