import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { pressScheduled } from '../../src/commands/pressScheduled.ts'
import { finishPresses } from '../../src/commands/finishPresses.ts'
import { type Manifest, manifest } from '../../src/domain/editions/manifest.ts'
import { parseManifest } from '../../src/domain/editions/readManifest.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, type PrintedEdition } from '../factories/printedEdition.ts'
import { serveApi, type Api, type ApiAnswer } from '../factories/serveApi.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let api: Api
let paper: Express
let publisher: Staff
let editor: Staff
let planned: PrintedEdition
const mails: Record<string, unknown>[] = []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  paper = servePaper(newsroom)
  publisher = await createStaff(newsroom.payload, 'publisher')
  editor = await createStaff(newsroom.payload, 'editor', 'factChecker')
  await newsroom.payload.updateGlobal({ slug: 'policy', data: { alarmMail: 'alarm@paper.example' } })
  newsroom.payload.sendEmail = async (mail) => void mails.push({ ...mail })
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})
beforeEach(async () => {
  planned = await plannedEdition(newsroom.payload)
})

const post = (act: string, body: unknown = {}, { token }: Staff = publisher): Promise<ApiAnswer> =>
  api.ask(`/editions/${planned.edition}/${act}`, { method: 'POST', token, body })
const proof = async () => (await post('proof')).body
const editionNow = () =>
  newsroom.payload.findByID({ collection: 'editions', id: planned.edition, depth: 0, joins: false })
const releasesNow = async () =>
  (await newsroom.payload.count({ collection: 'releases', where: { edition: { equals: planned.edition } } }))
    .totalDocs
const printedNow = async (): Promise<Manifest> => {
  const { docs } = await newsroom.payload.find({
    collection: 'releases',
    where: { edition: { equals: planned.edition } },
    sort: '-revision',
    limit: 1,
    depth: 0,
  })
  return parseManifest(docs[0]?.manifest ?? '')
}
const soonAgo = () => new Date().toISOString()
const headline = async (words: string): Promise<void> => {
  const { id } = planned.article
  await newsroom.payload.update({ collection: 'articles', id, data: { headline: words }, draft: true })
  await clearArticle(newsroom.payload, id)
}

describe('a proof', () => {
  test('is stamped with the hash that is printed later, under the number it said', async () => {
    const { contentSha256, volume, number, revision, findings } = await proof()
    expect(findings.filter((one: { severity: string }) => one.severity === 'block')).toEqual([])
    const { status, body } = await post('press', { reason: 'First' })
    expect([status, body.release]).toMatchObject([200, { volume, number, revision }])
    const { docs } = await newsroom.payload.find({
      collection: 'releases',
      where: { sha256: { equals: body.release.sha256 } },
    })
    expect(manifest.parse(JSON.parse(docs[0]?.manifest ?? ''))).toMatchObject({ contentSha256 })
  })

  test('may be made of what may not be printed, and says what stands in the way', async () => {
    await newsroom.payload.update({
      collection: 'articles',
      id: planned.article.id,
      data: { headline: 'Changed and not cleared' },
      draft: true,
    })
    const { status, body } = await post('proof')
    expect(status).toBe(200)
    expect(body.findings.map((one: { code: string }) => one.code)).toContain('clearance-stale')
    expect((await post('press')).status).toBe(422)
    expect(await releasesNow()).toBe(0)
  })

  test('goes with an edition that is deleted before it is printed', async () => {
    await proof()
    const path = `/editions/${planned.edition}`
    expect((await api.ask(path, { method: 'DELETE', token: publisher.token })).status).toBe(200)
    const where = { edition: { equals: planned.edition } }
    expect((await newsroom.payload.count({ collection: 'proofs', where })).totalDocs).toBe(0)
  })

  test('is for publishers', async () => {
    for (const act of ['proof', 'press', 'void', 'schedule'])
      expect((await post(act, { reason: 'Because it is so' }, editor)).status).toBe(403)
    expect((await api.ask(`/editions/${planned.edition}/proof`, { method: 'POST' })).status).toBe(403)
  })
})

describe('the press', () => {
  test('proofs by itself what nobody proofed since the last release', async () => {
    expect((await post('press', { reason: 'First' })).status).toBe(200)
    expect((await post('press')).status).toBe(200)
    const where = { edition: { equals: planned.edition } }
    expect((await newsroom.payload.count({ collection: 'proofs', where })).totalDocs).toBe(1)
  })

  test('holds to the proof that was made since the last release', async () => {
    expect((await post('press', { reason: 'First' })).status).toBe(200)
    await proof()
    await headline('Pilots, tugs and crews return')
    await newsroom.payload.update({
      collection: 'articles',
      id: planned.article.id,
      data: { _status: 'published' },
      context: { printedBy: 'a test' },
    })
    const { status, body } = await post('press')
    expect([status, body.errors?.[0]?.data.code]).toEqual([409, 'proof-outdated'])
  })

  test('proofs and prints in one act for those who ask for it', async () => {
    expect((await post('press', { proof: true })).status).toBe(200)
  })

  test('refuses what was changed since, says what, and prints it once it is proofed again', async () => {
    await headline('Pilots, tugs and crews return')
    await proof()
    await headline('Pilots tugs and crews return')
    const { status, body } = await post('press')
    const [{ message, data }] = body.errors
    expect([status, data.code]).toEqual([409, 'proof-outdated'])
    expect(message).toContain('was “Pilots, tugs and crews return” and is “Pilots tugs and crews return”')
    expect(data.changes[0].pieces).toContainEqual({ kind: 'removed', text: ',' })
    expect(await releasesNow()).toBe(0)
    await proof()
    expect((await post('press')).status).toBe(200)
  })

  test('says what was changed even where the change must be cleared first', async () => {
    await proof()
    await newsroom.payload.update({
      collection: 'articles',
      id: planned.article.id,
      data: { standfirst: 'The port opens, again, on Monday after nineteen days.' },
      draft: true,
    })
    const { body } = await post('press')
    const { code, changes, findings } = body.errors[0].data
    expect(code).toBe('proof-outdated')
    expect(changes.map((one: { sentence: string }) => one.sentence).join()).toContain(
      'opens, again, on Monday',
    )
    expect(findings.map((one: { code: string }) => one.code)).toContain('clearance-stale')
  })

  test('prints a proofed state again after somebody put it back', async () => {
    const { contentSha256 } = await proof()
    const { lineup } = await editionNow()
    const { section } = planned.article
    const added = await createArticle(newsroom.payload, { edition: planned.edition, section })
    const write = (data: object) =>
      newsroom.payload.update({ collection: 'editions', id: planned.edition, data })
    await write({ lineup: [{ section, articles: [planned.article.id, added.id] }] })
    expect((await post('press')).body.errors[0].data.changes).toMatchObject([{ what: 'article-added' }])
    await write({ lineup: lineup ?? [] })
    expect((await proof()).contentSha256).toBe(contentSha256)
    expect((await post('press')).status).toBe(200)
  })

  test('prints the hash it was asked for, or says what was changed since that proof', async () => {
    await headline('Seen by one publisher')
    const { contentSha256: seen } = await proof()
    await headline('Seen by another publisher')
    const { contentSha256: other } = await proof()
    const { status, body } = await post('press', { sha256: seen })
    expect([status, body.errors[0].data.code]).toEqual([409, 'proof-outdated'])
    expect(body.errors[0].message).toContain('was “Seen by one publisher” and is “Seen by another publisher”')
    expect(await releasesNow()).toBe(0)
    expect((await post('press', { sha256: other })).status).toBe(200)
    expect(await printedNow()).toMatchObject({ contentSha256: other })
    expect((await post('press', { sha256: other })).body.note).toContain('Nothing has changed')
  })

  test('prints an older proof only by its hash', async () => {
    const { section, id } = planned.article
    const layOut = (...more: string[]) =>
      newsroom.payload.update({
        collection: 'editions',
        id: planned.edition,
        data: { lineup: [{ section, articles: [id, ...more] }] },
      })
    const added = await createArticle(newsroom.payload, { edition: planned.edition, section })
    await layOut()
    const { contentSha256: older } = await proof()
    await layOut(added.id)
    expect((await proof()).contentSha256).not.toBe(older)
    await layOut()
    expect((await post('press')).body.errors[0].data.changes).toMatchObject([{ what: 'article-removed' }])
    expect((await post('press', { sha256: older })).status).toBe(200)
    expect(await printedNow()).toMatchObject({ contentSha256: older })
  })

  test.each([
    ['f'.repeat(64), 409, 'proof-missing'],
    ['f', 400, 'hash-unreadable'],
    [5, 400, 'hash-unreadable'],
  ])('refuses the hash %j, which no proof has', async (sha256, status, code) => {
    await proof()
    const answer = await post('press', { sha256 })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([status, code])
    expect(await releasesNow()).toBe(0)
  })

  test('is pinned to a proof by the name that its answer gives the hash', async () => {
    await headline('Seen by one publisher')
    const { contentSha256: seen } = await proof()
    await headline('Seen by another publisher')
    const { contentSha256: other } = await proof()
    const { status, body } = await post('press', { contentSha256: seen })
    expect([status, body.errors[0].data.code]).toEqual([409, 'proof-outdated'])
    const both = await post('press', { contentSha256: seen, sha256: other })
    expect([both.status, both.body.errors[0].data.code]).toEqual([400, 'hashes-differ'])
    expect(await releasesNow()).toBe(0)
    expect((await post('press', { contentSha256: other, sha256: other })).status).toBe(200)
    expect(await printedNow()).toMatchObject({ contentSha256: other })
  })

  test.each([
    [{ contentSha256: 'f' }, 'contentSha256', 'hash-unreadable', '64 hexadecimal digits'],
    [{ reason: 'x'.repeat(201) }, 'reason', 'reason-unreadable', 'at most 200 letters'],
    [{ proof: 'yes' }, 'proof', 'proof-unreadable', 'true or false'],
    ['[]', 'body', 'body-unreadable', 'Send a JSON object'],
    ['null', 'body', 'body-unreadable', 'Send a JSON object'],
    ['"x"', 'body', 'body-unreadable', 'Send a JSON object'],
  ])('refuses the order %j, and says which part of it', async (asked, path, code, words) => {
    const { status, body } = await post('press', asked)
    expect([status, body.errors[0].data]).toEqual([400, { code, path }])
    expect(body.errors[0].message).toContain(words)
    expect(await releasesNow()).toBe(0)
  })

  test('tells its steps, one a line, then what it printed', async () => {
    await proof()
    const { text, headers } = await api.ask(`/editions/${planned.edition}/press`, {
      method: 'POST',
      token: publisher.token,
      body: {},
      headers: { Accept: 'application/x-ndjson' },
    })
    expect(headers.get('content-type')).toBe('application/x-ndjson')
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.slice(0, -1)).toEqual(
      ['gate', 'texts', 'proof', 'number', 'settle'].map((step) => ({ step })),
    )
    expect(lines.at(-1).release).toMatchObject({ revision: 1 })
  })

  test('tells its refusal as the last line', async () => {
    await proof()
    await headline('Pilots, tugs and crews return')
    const { text } = await api.ask(`/editions/${planned.edition}/press`, {
      method: 'POST',
      token: publisher.token,
      body: {},
      headers: { Accept: 'application/x-ndjson' },
    })
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({ status: 409, errors: [{ data: { code: 'proof-outdated' } }] })
  })

  test('is held to the newest proof also when an older one was dated by a clock that ran ahead', async () => {
    const { payload } = newsroom
    const motto = (words: string) => payload.updateGlobal({ slug: 'masthead', data: { motto: words } })
    await proof()
    const { docs } = await payload.find({
      collection: 'proofs',
      where: { edition: { equals: planned.edition } },
    })
    const id = String(docs[0]?.id)
    expect((await post('press')).status).toBe(200)
    const dated = (days: number) => {
      const at = (more: number) => new Date(Date.now() + (days + more) * 86_400_000).toISOString()
      return payload.db.updateOne({ collection: 'proofs', id, data: { at: at(0), expiresAt: at(1) } })
    }
    await dated(3)
    await motto('Proofed')
    await proof()
    await motto('Never proofed')
    const { status, body } = await post('press')
    expect([status, body.errors?.[0]?.data.code]).toEqual([409, 'proof-outdated'])
    await dated(-3)
  })
})

describe('the private address of a proof', () => {
  const read = (path: string) => request(paper).get(path)

  test('shows the whole edition, stamped, and keeps its links inside', async () => {
    await headline('Only the proof knows this')
    const { address, contentSha256 } = await proof()
    const { status, text, headers } = await read(address)
    expect(status).toBe(200)
    expect(text).toContain('Only the proof knows this')
    expect(text).toContain('Proof, not printed')
    expect(text).toContain(contentSha256)
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    const links = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href ?? '')
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((href) => !href.startsWith(address.slice(0, -1)))).toEqual([])
    const story = links.find((href) => /^\/proof\/[^/]+\/(?!editions)[^/]+\/[^/]+$/.test(href))
    for (const end of ['', '/provenance', '/provenance.json'])
      expect((await read(story + end)).status).toBe(200)
    expect((await read(String(story))).text).toContain('Proof, not printed')
  })

  test('shows its pictures, which nobody else is shown', async () => {
    const { address } = await proof()
    const [, picture = ''] = /src="(\/proof\/[^"]*\/media\/[^"]*)"/.exec((await read(address)).text) ?? []
    const { status, headers } = await read(picture)
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store'])
    expect((await read(picture.replace(/^.*\/media/, '/media'))).status).toBe(404)
  })

  test('leaks nothing to the public paper', async () => {
    await headline('A secret headline of the proof')
    await proof()
    for (const path of ['/', '/editions', `/editions/${planned.date}`])
      expect((await read(path)).text).not.toContain('A secret headline of the proof')
  })

  test('answers the same when it ended and when it never was', async () => {
    const { address } = await proof()
    const unknown = await read(`/proof/${'x'.repeat(43)}/`)
    const { docs } = await newsroom.payload.find({ collection: 'proofs', sort: '-at', limit: 1, depth: 0 })
    await newsroom.payload.db.updateOne({
      collection: 'proofs',
      id: String(docs[0]?.id),
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    const ended = await read(address)
    expect([unknown.status, ended.status]).toEqual([404, 404])
    const plain = (text: string) => text.replace(/datetime="[^"]*"|\d\d:\d\d(:\d\d)?/gi, '')
    expect(plain(ended.text)).toBe(plain(unknown.text))
    expect(ended.headers['cache-control']).toBe('private, no-store')
    for (const path of ['/proof', '/proof/', `/proof/${String(docs[0]?.id)}/`])
      expect((await read(path)).status).toBe(404)
  })
})

describe('a void day', () => {
  test('takes no number, and the next is numbered on', async () => {
    const first = await press(newsroom.payload, planned.edition)
    planned = await plannedEdition(newsroom.payload)
    const { status, body } = await post('void', { reason: 'Nobody printed on this day.' })
    expect([status, body.edition]).toMatchObject([
      200,
      { status: 'void', voidReason: 'Nobody printed on this day.' },
    ])
    expect((await post('press', { proof: true })).status).toBe(422)
    const next = await plannedEdition(newsroom.payload)
    expect((await press(newsroom.payload, next.edition)).number).toBe(first.number + 1)
    expect((await editionNow()).number ?? null).toBeNull()
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { subject: { equals: `editions/${planned.edition}` } },
    })
    expect(docs).toMatchObject([
      { act: 'edition.voided', details: { reason: 'Nobody printed on this day.' } },
    ])
    expect((await post('void', { reason: 'It was printed after all', undo: true })).status).toBe(409)
  })

  test.each([
    {},
    { reason: 'short' },
    { reason: '  too   ' },
    { reason: 'x'.repeat(201) },
    { reason: 'Read \u202e this backwards' },
  ])('needs a reason: %j is none', async (body) => {
    expect((await post('void', body)).status).toBe(400)
    expect((await editionNow()).status).toBe('planning')
  })

  test('cannot be one that is printed, nor be declared by changing the document', async () => {
    const patch = await api.ask(`/editions/${planned.edition}`, {
      method: 'PATCH',
      token: publisher.token,
      body: { status: 'void', voidReason: 'By the back door' },
    })
    expect(patch.status).toBe(409)
    await press(newsroom.payload, planned.edition)
    expect((await post('void', { reason: 'Nobody read it anyway' })).status).toBe(409)
  })

  test('stays on its day, whichever door it is moved by', async () => {
    await post('void', { reason: 'Nobody printed on this day.' })
    const date = '2019-12-24'
    const move = (path: string, body: object) =>
      api.ask(path, { method: 'PATCH', token: publisher.token, body })
    for (const body of [{ date }, { date, status: 'planning' }]) {
      const answer = await move(`/editions/${planned.edition}`, body)
      expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'edition-fixed'])
      expect(answer.body.errors[0].message).toContain('Take that back in the planner, with a reason')
    }
    await move(`/editions?where[id][equals]=${planned.edition}`, { date })
    const mutation =
      'mutation($id: String!, $data: mutationEditionUpdateInput!) { updateEdition(id: $id, data: $data) { id } }'
    const { body } = await api.graphql(mutation, { id: planned.edition, data: { date } }, publisher.token)
    expect(body.errors[0].message).toContain('Take that back in the planner, with a reason')
    const byMachine = newsroom.payload.update({ collection: 'editions', id: planned.edition, data: { date } })
    await expect(byMachine).rejects.toMatchObject({ status: 409 })
    expect((await editionNow()).date).toBe(planned.date)
  })

  test('is not proofed', async () => {
    await post('void', { reason: 'Nobody printed on this day.' })
    const { status, body } = await post('proof')
    expect([status, body.errors[0].data.code]).toEqual([409, 'edition-void'])
  })

  test('is not deleted by any door, until it is taken back', async () => {
    await post('void', { reason: 'Nobody printed on this day.' })
    const remove = (path: string) => api.ask(path, { method: 'DELETE', token: publisher.token })
    const { status, body } = await remove(`/editions/${planned.edition}`)
    expect([status, body.errors[0].data.code]).toEqual([409, 'edition-void'])
    expect(body.errors[0].message).toContain('Take that back in the planner')
    await remove(`/editions?where[id][equals]=${planned.edition}`)
    expect(await editionNow()).toMatchObject({ status: 'void' })
    await post('void', { reason: 'We print it after all', undo: true })
    expect((await remove(`/editions/${planned.edition}`)).status).toBe(200)
  })

  test('is taken back while no later day holds a number', async () => {
    await post('void', { reason: 'Nobody printed on this day.' })
    const { body } = await post('void', { reason: 'We print it after all', undo: true })
    expect(body.edition).toMatchObject({ status: 'planning', voidReason: null })
    expect((await post('press', { proof: true })).status).toBe(200)
  })
})

describe('a scheduled press', () => {
  const soon = () => new Date(Date.now() + 60_000)
  const later = () => new Date(Date.now() + 120_000)
  const run = (when = later()) => pressScheduled(newsroom.payload, { now: () => when })

  test('prints the proofed state at its time, once, whoever runs', async () => {
    await proof()
    const { status, body } = await post('schedule', { at: soon().toISOString() })
    expect([status, body.schedule.note]).toEqual([200, null])
    expect(await run(new Date())).toBe(0)
    const printed = await Promise.all([run(), run(), run()])
    expect(printed.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await releasesNow()).toBe(1)
    expect(await editionNow()).toMatchObject({ status: 'open', revision: 1 })
    expect((await editionNow()).pressAt ?? null).toBeNull()
  })

  test('prints nothing else, and raises the alarm with what was changed', async () => {
    await proof()
    await post('schedule', { at: soon().toISOString() })
    await headline('Another headline by night')
    await proof()
    mails.length = 0
    expect(await run()).toBe(0)
    expect(await releasesNow()).toBe(0)
    expect((await editionNow()).pressNote).toContain('is “Another headline by night”')
    expect(mails).toMatchObject([{ to: 'alarm@paper.example', text: expect.stringContaining('by night') }])
    expect(await run()).toBe(0)
    expect(mails.length).toBe(1)
  })

  test('only notes what a crash left printed', async () => {
    await proof()
    await post('schedule', { at: soon().toISOString() })
    await post('press')
    expect(await run()).toBe(1)
    expect(await releasesNow()).toBe(1)
  })

  test('is refused for what was not proofed, for a time that passed, and taken back', async () => {
    const at = soon().toISOString()
    expect((await post('schedule', { at })).body.errors[0].data.code).toBe('proof-missing')
    await proof()
    expect((await post('schedule', { at: '2020-01-01T00:00:00Z' })).status).toBe(400)
    expect((await post('schedule', { at: 'soon' })).status).toBe(400)
    await post('schedule', { at })
    const cancelled = await api.ask(`/editions/${planned.edition}/schedule`, {
      method: 'DELETE',
      token: publisher.token,
    })
    expect(cancelled.body.schedule).toEqual({ at: null, contentSha256: null, note: null })
    expect(await run()).toBe(0)
    expect(await releasesNow()).toBe(0)
  })
})

describe('breaking news', () => {
  const publish = (id: string) =>
    api.ask(`/articles/${id}`, { method: 'PATCH', token: publisher.token, body: { _status: 'published' } })

  test('published into an edition that is out makes a release at once', async () => {
    await press(newsroom.payload, planned.edition)
    const { id } = await createArticle(newsroom.payload, { edition: planned.edition })
    const { status, body } = await publish(id)
    expect([status, body.doc.releaseNote]).toEqual([200, null])
    expect(await releasesNow()).toBe(2)
    expect(body.doc.printedAt).toBeTruthy()
    const front = (await request(paper).get('/')).text
    expect(front).toContain(String(body.doc.headline))
    // Whoever published can save again: they hold the revision that stands.
    const again = await api.ask(`/articles/${id}?draft=true`, {
      method: 'PATCH',
      token: publisher.token,
      body: { rev: body.doc.rev, byline: 'Night desk' },
    })
    expect(again.status).toBe(200)
  })

  test('waits where the edition is still planned', async () => {
    expect((await publish(planned.article.id)).status).toBe(200)
    expect(await releasesNow()).toBe(0)
  })

  test('prints of its edition nothing but itself, at the place the lineup gives it', async () => {
    const { payload } = newsroom
    const { edition, article } = planned
    const { section } = article
    const second = await createArticle(payload, { edition, section })
    const writeLineup = (articles: string[]) =>
      payload.update({ collection: 'editions', id: edition, data: { lineup: [{ section, articles }] } })
    await writeLineup([article.id, second.id])
    await press(payload, edition)
    const before = await printedNow()
    // Nobody proofed any of this: another order, another text, another masthead, an article nobody cleared.
    const blocked = await createArticle(payload, { edition, section })
    await payload.update({
      collection: 'articles',
      id: blocked.id,
      data: { headline: 'Not cleared' },
      draft: true,
    })
    await payload.update({
      collection: 'articles',
      id: second.id,
      data: { standfirst: 'Said another way.', _status: 'published' },
    })
    await payload.updateGlobal({ slug: 'masthead', data: { motto: 'A motto nobody proofed' } })
    const { id } = await createArticle(payload, { edition, section })
    await writeLineup([id, blocked.id, second.id, article.id])
    const { body } = await publish(id)
    expect(body.doc.releaseNote).toBeNull()
    const now = await printedNow()
    expect(now.revision).toBe(before.revision + 1)
    const [line] = now.sections
    expect(line?.articles.map((one) => one.article)).toEqual([id, article.id, second.id])
    expect(line?.articles.slice(1)).toEqual(before.sections[0]?.articles)
    expect(now.masthead).toEqual(before.masthead)
    await payload.update({ collection: 'articles', id: blocked.id, data: { deletedAt: soonAgo() } })
    const { release } = (await post('press', { proof: true })).body
    expect(release.revision).toBe(now.revision + 1)
    expect((await printedNow()).masthead.motto).toBe('A motto nobody proofed')
  })

  test('does not set the press free of a proof that was made before it', async () => {
    await press(newsroom.payload, planned.edition)
    await headline('Only in the proof')
    await proof()
    await publish((await createArticle(newsroom.payload, { edition: planned.edition })).id)
    expect(await releasesNow()).toBe(2)
    const { status, body } = await post('press')
    expect([status, body.errors?.[0]?.data.code]).toEqual([409, 'proof-outdated'])
    await proof()
    expect((await post('press')).body.note).not.toBeUndefined()
  })

  test('several published in one act are one release', async () => {
    await press(newsroom.payload, planned.edition)
    const ids: string[] = []
    for (let more = 0; more < 3; more += 1)
      ids.push((await createArticle(newsroom.payload, { edition: planned.edition })).id)
    const { status } = await api.ask(`/articles?where[id][in]=${ids.join()}`, {
      method: 'PATCH',
      token: publisher.token,
      body: { _status: 'published' },
    })
    expect(status).toBe(200)
    expect(await releasesNow()).toBe(2)
    const printed = (await printedNow()).sections.flatMap((one) => one.articles.map(({ article }) => article))
    expect(printed.toSorted()).toEqual([planned.article.id, ...ids].toSorted())
  })

  test('stands published and says why it could not be printed, and is printed at the next start', async () => {
    const { payload } = newsroom
    await press(payload, planned.edition)
    const { id } = await createArticle(payload, { edition: planned.edition })
    const lost = await createArticle(payload, { edition: planned.edition })
    const { docs } = await payload.find({ collection: 'signing-keys', showHiddenFields: true })
    const [key] = docs
    const seal = (sealedKey: string) =>
      payload.db.updateOne({ collection: 'signing-keys', id: String(key?.id), data: { sealedKey } })
    await seal('of another newsroom')
    mails.length = 0
    const { status, body } = await publish(id)
    expect([status, body.doc._status]).toEqual([200, 'published'])
    expect(body.doc.releaseNote).toContain('could not be printed again')
    expect(mails.length).toBe(1)
    expect(await releasesNow()).toBe(1)
    await publish(lost.id)
    await seal(String(key?.sealedKey))
    // One of them may not be printed any more, and holds up no other.
    const taken = { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() }
    await payload.db.updateOne({ collection: 'articles', id: lost.id, data: taken })
    mails.length = 0
    expect(await finishPresses(payload)).toBe(1)
    expect(await releasesNow()).toBe(2)
    expect(JSON.stringify((await printedNow()).sections)).toContain(id)
    expect(mails.length).toBe(1)
    await payload.update({ collection: 'articles', id: lost.id, data: { deletedAt: soonAgo() } })
    expect(await finishPresses(payload)).toBe(0)
  })
})
