import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { freezePage } from '../../../src/adapters/evidence/freezePage.ts'
import { hashPictures } from '../../../src/adapters/evidence/hashPictures.ts'
import { compareEvidence } from '../../../src/domain/evidence/compareEvidence.ts'
import { evidenceRecord } from '../../../src/domain/evidence/evidenceRecord.ts'
import { temporaryFolder } from '../../cli/temporaryFolder.ts'
import { evidenceFixture } from './fetchedPage.ts'
import { html, loopbackSettings, openLoopbackWeb, sendOn, status, type LoopbackWeb } from './loopbackWeb.ts'

const root = temporaryFolder()
const folder = join(root, 'evidence')
const picture = Buffer.from('bytes of a picture')
const hash = createHash('sha256').update(picture).digest('hex')

let web: LoopbackWeb
let words = 'The ferry sails at nine. '.repeat(20)
beforeAll(async () => {
  web = await openLoopbackWeb({
    '/pictures/ferry.jpg': (_, response) =>
      void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture),
    '/ferry': (_, response) => {
      const images = '<img src="/pictures/ferry.jpg"><img src="/pictures/gone.jpg">'
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(
        `<html><head><title>Ferry</title></head><body><article><p>${words}</p>${images}<p>${words}</p></article></body></html>`,
      )
    },
    '/news': html(evidenceFixture('news.html').toString()),
    '/missing': html(evidenceFixture('missing.telegram.html').toString()),
    '/post': html(evidenceFixture('post.telegram.html').toString()),
    '/paper.pdf': (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
    '/door': html('<form><input type="password"></form>'),
    '/to-metadata': sendOn('http://169.254.169.254/'),
    '/unsigned': status(401),
    '/fault': status(500),
    'busy.example/page': status(429, { 'retry-after': '60' }),
    'closed.example/robots.txt': (_, response) =>
      void response.writeHead(200).end('User-agent: *\nDisallow: /'),
  })
})
afterAll(async () => {
  await web.close()
  rmSync(root, { recursive: true, force: true })
})

const freeze = (place: string, owner = { identity: 'web:1', platform: 'web' }) =>
  freezePage({ ...owner, canonicalUrl: web.url(place) }, { fetch: loopbackSettings(web.port), folder })
const telegram = { identity: 'tg:elsenquay/301#shown', platform: 'telegram' }

describe('a page', () => {
  test('is frozen as a record with the hashes of its pictures and an archive record on disk', async () => {
    const frozen = await freeze('gazette.example/ferry')
    if (!frozen.ok) throw new Error(frozen.sentence)
    expect(evidenceRecord.parse(frozen.record)).toMatchObject({
      identity: 'web:1',
      url: web.url('gazette.example/ferry'),
      basis: 'page',
      outcome: 'frozen',
      title: 'Ferry',
      mediaHashes: [hash],
      wireRevision: null,
      note: '1 of 2 pictures could not be read.',
    })
    expect(existsSync(join(folder, `${frozen.record.warcSha256 ?? ''}.warc.gz`))).toBe(true)
  })

  test('looked at again is the same until its words change', async () => {
    const [frozen, again] = [await freeze('gazette.example/ferry'), await freeze('gazette.example/ferry')]
    words = words.replace('nine', 'ten')
    const edited = await freeze('gazette.example/ferry')
    if (!frozen.ok || !again.ok || !edited.ok) throw new Error('not frozen')
    expect(compareEvidence(frozen.record, again.record)).toBe('same')
    expect(compareEvidence(frozen.record, edited.record)).toBe('edited')
  })
})

describe('what cannot be frozen says what happened and what to do', () => {
  test.each([
    ['gazette.example/never-was', 'deleted'],
    ['gazette.example/paper.pdf', 'unreadable'],
    ['gazette.example/door', 'login-wall'],
    ['gazette.example/unsigned', 'login-wall'],
    ['gazette.example/fault', 'unreachable'],
    ['gazette.example/to-metadata', 'refused'],
    ['closed.example/news', 'robots'],
    ['busy.example/page', 'rate-limited'],
  ])('%s: %s', async (place, state) => {
    const before = existsSync(folder) ? readdirSync(folder).length : 0
    const frozen = await freeze(place)
    expect(frozen).toMatchObject({ ok: false, state })
    expect(frozen.ok || frozen.sentence).toMatch(/^[^].+: upload its text (or a screenshot )?as evidence\.$/)
    expect(existsSync(folder) ? readdirSync(folder).length : 0).toBe(before)
  })

  test('a host that asks to wait says until when', async () => {
    const frozen = await freeze('busy.example/page')
    expect(frozen.ok || frozen.retryAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  test('without a network it is unreachable, never deleted', async () => {
    const settings = loopbackSettings(web.port, {
      resolve: async () => Promise.reject(Object.assign(new Error('no network'), { code: 'EAI_AGAIN' })),
    })
    const link = { identity: 'web:1', platform: 'web', canonicalUrl: web.url('gazette.example/news') }
    expect(await freezePage(link, { fetch: settings, folder })).toMatchObject({
      ok: false,
      state: 'unreachable',
      sentence: `gazette.example:${String(web.port)} cannot be reached: upload its text or a screenshot as evidence.`,
    })
  })

  test('a deleted post of Telegram is deleted though the status is 200', async () => {
    expect(await freeze('gazette.example/missing', telegram)).toMatchObject({ ok: false, state: 'deleted' })
  })

  test('a comment below a post is not the post', async () => {
    expect(await freeze('gazette.example/post', telegram)).toMatchObject({ ok: false, state: 'unreadable' })
  })
})

describe('pictures', () => {
  const fetch = (url: string) => fetchSafely(url, loopbackSettings(web.port))

  test('are each read once, at most ten; what is no picture counts as missing', async () => {
    const one = web.url('gazette.example/pictures/ferry.jpg')
    const page = web.url('gazette.example/news')
    expect(await hashPictures([one, one, page], fetch)).toEqual({
      hashes: [hash],
      note: '1 of 2 pictures could not be read.',
    })
    const many = Array.from({ length: 15 }, (_, n) => `${one}?${String(n)}`)
    expect((await hashPictures(many, fetch)).hashes).toHaveLength(10)
    expect(await hashPictures([], fetch)).toEqual({ hashes: [], note: '' })
  })
})
