import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { amendmentsOf } from '../../src/domain/editions/amendmentsOf.ts'
import type { Manifest } from '../../src/domain/editions/manifest.ts'
import { placeInPrint } from '../../src/domain/editions/placeInPrint.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, printedEdition } from '../factories/printedEdition.ts'
import { readChain } from '../factories/readChain.ts'
import { readEvents } from '../factories/readEvents.ts'
import { type Api, serveApi } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  publisher = await createStaff(newsroom.payload, 'publisher')
}, 600_000)
afterAll(async () => {
  expect((await readChain(newsroom.payload)).problems).toEqual([])
  expect((await readEvents(newsroom.payload)).chain.broken).toBeNull()
  await api.close()
  await newsroom.close()
})

const reason = 'The harbour master was misquoted throughout.'

const kill = (article: string, why = reason) =>
  killArticle(newsroom.payload, { article, reason: why, by: publisher.user.id, now: () => new Date() })

const find = (id: string, draft = false) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft })

const newestOf = async (edition: string): Promise<Manifest | undefined> =>
  (await readChain(newsroom.payload)).manifests.filter((one) => one.edition.id === edition).at(-1)

const rowsOf = async (article: string) => {
  const where = { article: { equals: article } }
  return (await newsroom.payload.find({ collection: 'corrections', where, depth: 0 })).docs
}

const setEdition = (id: string, data: object) => newsroom.payload.update({ collection: 'editions', id, data })

/** An edition that is out with two articles. */
const twoInPrint = async () => {
  const planned = await plannedEdition(newsroom.payload)
  const { edition, article } = planned
  const other = await createArticle(newsroom.payload, { edition, section: article.section })
  await setEdition(edition, { lineup: [{ section: article.section, articles: [article.id, other.id] }] })
  await press(newsroom.payload, edition)
  return { ...planned, other }
}

describe('a kill', () => {
  test('is a release without the article and with its tombstone; the rest stays as printed', async () => {
    const { edition, article, other } = await twoInPrint()
    const before = await newestOf(edition)
    const { release, already } = await kill(article.id)
    expect(already).toBe(false)
    const after = await newestOf(edition)
    expect(after).toMatchObject({ revision: 2, edition: { number: before?.edition.number } })
    expect(release?.revision).toBe(2)
    const kept = before?.sections.map((one) => one.articles.find(({ article: id }) => id === other.id))
    expect(after?.sections.map((one) => one.articles[0])).toEqual(kept)
    const { headline, slug } = await find(article.id)
    const section = before?.sections[0]?.slug
    expect(amendmentsOf(after ?? null).killed).toEqual([
      { article: article.id, section, slug, headline, reason, at: release?.at },
    ])
  })

  test('takes the article off the desk, into the corrections and on record, by name', async () => {
    const { article } = await twoInPrint()
    const { release } = await kill(article.id)
    for (const draft of [false, true])
      expect(await find(article.id, draft)).toMatchObject({ stage: 'killed', _status: 'draft' })
    expect(await rowsOf(article.id)).toMatchObject([
      { kind: 'kill', whatWasWrong: reason, by: publisher.user.id, release: release?.id },
    ])
    const { events } = await readEvents(newsroom.payload, `articles/${article.id}`)
    const told = events.filter((one) => one.act === 'article.killed')
    expect(told).toMatchObject([{ actor: publisher.user.id, details: { reason, stage: 'killed' } }])
  })

  test('of the last article leaves an edition with nothing in it', async () => {
    const { edition, article } = await printedEdition(newsroom.payload)
    await kill(article.id)
    expect((await newestOf(edition))?.sections).toEqual([])
  })

  test('goes through in a closed edition and leaves it closed', async () => {
    const { edition, article } = await printedEdition(newsroom.payload)
    await setEdition(edition, { status: 'closed' })
    await kill(article.id)
    expect(amendmentsOf((await newestOf(edition)) ?? null).killed).toHaveLength(1)
    const settled = await newsroom.payload.findByID({ collection: 'editions', id: edition, depth: 0 })
    expect(settled).toMatchObject({ status: 'closed', revision: 2 })
  })

  test('goes through with everything in the way that a gate knows', async () => {
    const { payload } = newsroom
    const { article } = await printedEdition(payload)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: {
        headline: 'TK',
        framingNote: '',
        embargoUntil: tomorrow,
        schedule: { at: tomorrow, state: 'waiting', hash: 'a'.repeat(64), by: publisher.user.id },
      },
      draft: true,
    })
    expect((await kill(article.id)).release?.revision).toBe(2)
    expect((await find(article.id, true)).schedule).toMatchObject({ at: null, state: null })
  })

  test('is made in the newest edition that carries the article', async () => {
    const { edition, article } = await printedEdition(newsroom.payload)
    const later = await plannedEdition(newsroom.payload)
    await setEdition(later.edition, { lineup: [{ section: article.section, articles: [article.id] }] })
    await press(newsroom.payload, later.edition)
    await kill(article.id)
    expect(amendmentsOf((await newestOf(later.edition)) ?? null).killed).toHaveLength(1)
    expect((await newestOf(edition))?.revision).toBe(1)
  })

  test('reaches an article that a later release of its edition had left out', async () => {
    const { edition, article, other } = await twoInPrint()
    await setEdition(edition, { lineup: [{ section: article.section, articles: [other.id] }] })
    await newsroom.payload.update({ collection: 'articles', id: article.id, data: { edition: null } })
    await press(newsroom.payload, edition)
    expect((await kill(article.id)).release?.revision).toBe(3)
  })

  test('done twice is one kill, and the second answers the first', async () => {
    const { article } = await twoInPrint()
    const first = await kill(article.id)
    const again = await kill(article.id, 'Another reason altogether.')
    expect(again).toMatchObject({ already: true, release: { sha256: first.release?.sha256 } })
    expect(await rowsOf(article.id)).toHaveLength(1)
  })

  test('outlives presses of this edition and of others, whatever their lineups say', async () => {
    const { edition, article, other } = await twoInPrint()
    await kill(article.id)
    const later = await plannedEdition(newsroom.payload)
    const lineup = [{ section: article.section, articles: [article.id, other.id] }]
    for (const id of [edition, later.edition]) {
      await setEdition(id, { lineup })
      await press(newsroom.payload, id)
      const printed = await newestOf(id)
      expect(printed && placeInPrint(printed, other.id)).toBeTruthy()
      expect(printed && placeInPrint(printed, article.id)).toBeNull()
    }
  })

  test('of what was never printed makes no release', async () => {
    const { id } = await writeArticle(newsroom.payload)
    expect(await kill(id)).toEqual({ release: null, already: false })
    expect(await kill(id)).toEqual({ release: null, already: true })
    expect((await find(id, true)).stage).toBe('killed')
    const { events } = await readEvents(newsroom.payload, `articles/${id}`)
    expect(events.at(-1)).toMatchObject({ act: 'article.killed', details: { reason } })
  })

  test('leaves nothing for the audit to find', async () => {
    const { article } = await twoInPrint()
    await kill(article.id)
    const audited = { dataDir: newsroom.folder, between: () => Promise.resolve() }
    const { findings } = await auditNewsroom(newsroom.payload, audited)
    expect(findings.filter((one) => JSON.stringify(one).includes(article.id))).toEqual([])
  })
})

describe('settings nobody could print with', () => {
  test('hold up no kill and no correction: both are printed as the release they amend', async () => {
    const { edition, article, other } = await twoInPrint()
    const before = await newestOf(edition)
    const { payload } = newsroom
    const masthead = await payload.findGlobal({ slug: 'masthead', depth: 0 })
    const broken = { timeZone: 'Luna/Tycho', numbering: { by: 'volume', firstNumber: 1.5 } }
    await payload.db.updateGlobal({ slug: 'masthead', data: { ...masthead, ...broken } })
    try {
      expect((await kill(article.id)).release?.revision).toBe(2)
      const { release } = await correctArticle(payload, {
        article: other.id,
        kind: 'correction',
        whatWasWrong: 'The harbour was misnamed.',
        whatChanged: 'It is named as it should be.',
        by: publisher.user.id,
        now: () => new Date(),
      })
      expect(release.revision).toBe(3)
    } finally {
      await payload.db.updateGlobal({ slug: 'masthead', data: { ...masthead } })
    }
    const { masthead: printed, numbering } = before as Extract<Manifest, { format: 'monexus.release/2' }>
    expect(await newestOf(edition)).toMatchObject({ masthead: printed, numbering })
  })
})

describe('by hand', () => {
  const stage = (id: string, to: string, token = publisher.token) =>
    api.ask(`/articles/${id}`, { method: 'PATCH', token, body: { stage: to } })

  test('the stage of a printed article does not become killed; the refusal names the act', async () => {
    const { article } = await twoInPrint()
    for (const query of ['', '?draft=true']) {
      const { status, body } = await api.ask(`/articles/${article.id}${query}`, {
        method: 'PATCH',
        token: publisher.token,
        body: { stage: 'killed' },
      })
      expect([status, body.errors[0].data.code]).toEqual([409, 'kill-in-public'])
    }
    expect((await find(article.id)).stage).toBe('cleared')
  })

  test('a killed article is not brought back, by no stage, no version and no fact-checker', async () => {
    const { article } = await twoInPrint()
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id } },
      sort: '-updatedAt',
      limit: 1,
    })
    await kill(article.id)
    expect((await stage(article.id, 'draft')).status).toBe(409)
    const restored = await api.ask(`/articles/versions/${String(docs[0]?.id)}`, {
      method: 'POST',
      token: publisher.token,
    })
    expect(restored.status).toBe(403)
    await expect(clearArticle(newsroom.payload, article.id)).rejects.toMatchObject({ status: 403 })
    expect((await find(article.id, true)).stage).toBe('killed')
  })

  test.each([
    ['published', '', { _status: 'published' }],
    ['rewritten', '?draft=true', { headline: 'Another headline' }],
    ['rewritten as killed', '?draft=true', { headline: 'Another headline', stage: 'killed' }],
  ])('a killed article is not %s', async (_, query, body) => {
    const { article } = await twoInPrint()
    await kill(article.id)
    const before = await find(article.id, true)
    const { token } = publisher
    const answer = await api.ask(`/articles/${article.id}${query}`, { method: 'PATCH', token, body })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'killed-for-good'])
    expect(await find(article.id, true)).toEqual(before)
    const { id } = article
    const published = newsroom.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await expect(published).rejects.toMatchObject({ status: 409 })
  })

  test('nor is one published that was killed before it was printed', async () => {
    const { id } = await createArticle(newsroom.payload)
    expect((await stage(id, 'killed')).status).toBe(200)
    const body = { _status: 'published' }
    const answer = await api.ask(`/articles/${id}`, { method: 'PATCH', token: publisher.token, body })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([409, 'killed'])
    expect(await find(id)).toMatchObject({ stage: 'killed', _status: 'draft' })
  })

  test('calling an unprinted article killed does not publish it past the gate', async () => {
    const { id } = await writeArticle(newsroom.payload, { headline: 'TK' })
    const data = { stage: 'killed' as const, _status: 'published' as const }
    await expect(newsroom.payload.update({ collection: 'articles', id, data })).rejects.toMatchObject({
      status: 422,
    })
  })

  test('what was never printed is still killed and brought back by its stage', async () => {
    const { id } = await writeArticle(newsroom.payload)
    expect((await stage(id, 'killed')).status).toBe(200)
    expect((await stage(id, 'draft')).status).toBe(200)
  })
})

describe('POST /api/articles/:id/kill', () => {
  const ask = (id: string, body: unknown, token: string | undefined = publisher.token) =>
    api.ask(`/articles/${id}/kill`, { method: 'POST', body, ...(token ? { token } : {}) })

  test('answers the release, and says when it was killed before', async () => {
    const { article } = await twoInPrint()
    const { status, body } = await ask(article.id, { reason })
    expect(status).toBe(200)
    expect(body).toMatchObject({ release: { revision: 2 }, already: false })
    expect((await ask(article.id, { reason })).body).toMatchObject({ ...body, already: true })
  })

  test('is for publishers and administrators', async () => {
    const { article } = await twoInPrint()
    for (const role of ['editor', 'factChecker'] as const) {
      const { token } = await createStaff(newsroom.payload, role)
      expect((await ask(article.id, { reason }, token)).status).toBe(403)
    }
    expect((await ask(article.id, { reason }, '')).status).toBe(403)
    expect((await find(article.id)).stage).toBe('cleared')
    const { token } = await createStaff(newsroom.payload, 'administrator')
    expect((await ask(article.id, { reason }, token)).status).toBe(200)
  })

  test.each([
    ['no reason', {}],
    ['a reason of nine letters', { reason: 'nine nine' }],
    ['a reason nobody sees', { reason: '​'.repeat(40) }],
    ['a reason of 3,000 letters', { reason: 'x'.repeat(3000) }],
    ['half a character', '{"reason":"Misquoted \\ud800 throughout."}'],
    ['a list', []],
  ])('is refused for %s, naming the field', async (_, body) => {
    const { article } = await printedEdition(newsroom.payload)
    const answer = await ask(article.id, body)
    expect([answer.status, answer.body.errors[0].data.path]).toEqual([400, 'reason'])
    expect((await find(article.id)).stage).toBe('cleared')
  })

  test('knows no unknown article', async () => {
    expect((await ask('00000000-0000-4000-8000-000000000000', { reason })).status).toBe(404)
  })
})
