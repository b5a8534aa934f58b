import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { amendmentsOf } from '../../src/domain/editions/amendmentsOf.ts'
import { articleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import type { Manifest } from '../../src/domain/editions/manifest.ts'
import { placeInPrint } from '../../src/domain/editions/placeInPrint.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, pressChanged, printedEdition } from '../factories/printedEdition.ts'
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

const told = {
  kind: 'correction' as const,
  whatWasWrong: 'We wrote that the port opens on Monday.',
  whatChanged: 'It opens on Tuesday; the standfirst says so now.',
}

const corrected = (article: string, some: { kind?: 'correction' | 'update'; whatWasWrong?: string } = {}) =>
  correctArticle(newsroom.payload, {
    ...told,
    ...some,
    article,
    by: publisher.user.id,
    now: () => new Date(),
  })

const correct = async (...asked: Parameters<typeof corrected>) => (await corrected(...asked)).release

const find = (id: string, draft = false) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft })

const save = (id: string, data: object, draft = true) =>
  newsroom.payload.update({ collection: 'articles', id, data, draft, depth: 0 })

const newestOf = async (edition: string): Promise<Manifest> => {
  const { manifests } = await readChain(newsroom.payload)
  const newest = manifests.filter((one) => one.edition.id === edition).at(-1)
  if (!newest) throw new Error('This edition was never printed.')
  return newest
}

const textIn = async (edition: string, article: string) => {
  const sha256 = placeInPrint(await newestOf(edition), article)?.entry.sha256
  const { docs } = await newsroom.payload.find({
    collection: 'snapshots',
    where: { sha256: { equals: sha256 } },
  })
  return articleSnapshot.parse(JSON.parse(String(docs[0]?.canonical)))
}

const rowsOf = async (article: string) => {
  const where = { article: { equals: article } }
  return (await newsroom.payload.find({ collection: 'corrections', where, depth: 0, sort: 'at' })).docs
}

const setEdition = (id: string, data: object) => newsroom.payload.update({ collection: 'editions', id, data })

/** An edition that is out with two articles, each with a draft saved since. */
const twoInPrint = async () => {
  const planned = await plannedEdition(newsroom.payload)
  const { edition, article } = planned
  const other = await createArticle(newsroom.payload, { edition, section: article.section })
  await setEdition(edition, { lineup: [{ section: article.section, articles: [article.id, other.id] }] })
  await press(newsroom.payload, edition)
  for (const { id } of [article, other]) await save(id, { standfirst: 'The port opens again on Tuesday.' })
  return { ...planned, other }
}

describe('a correction', () => {
  test('prints the newest saved text in the same place, and all else as it was', async () => {
    const { edition, article, other } = await twoInPrint()
    const before = await newestOf(edition)
    const first = await textIn(edition, article.id)
    const release = await correct(article.id)
    const after = await newestOf(edition)
    expect(after).toMatchObject({ revision: 2, edition: { number: before.edition.number } })
    expect(after.sections[0]?.articles.map((one) => one.article)).toEqual([article.id, other.id])
    expect(placeInPrint(after, other.id)?.entry).toEqual(placeInPrint(before, other.id)?.entry)
    expect(await textIn(edition, article.id)).toMatchObject({
      standfirst: 'The port opens again on Tuesday.',
      firstPrintedAt: first.firstPrintedAt,
    })
    expect(amendmentsOf(after).corrections).toEqual([{ article: article.id, ...told, at: release.at }])
  })

  test('makes its text the published one and leaves no draft beside it', async () => {
    const { article } = await twoInPrint()
    await correct(article.id)
    for (const draft of [false, true])
      expect(await find(article.id, draft)).toMatchObject({
        _status: 'published',
        standfirst: 'The port opens again on Tuesday.',
      })
  })

  test('is on record with the release, by name, and its event tells what readers are told', async () => {
    const { article } = await twoInPrint()
    const release = await correct(article.id)
    expect(await rowsOf(article.id)).toMatchObject([
      { ...told, by: publisher.user.id, release: release.id, at: release.at },
    ])
    const { events } = await readEvents(newsroom.payload, `articles/${article.id}`)
    expect(events.filter(({ act }) => act === 'article.corrected')).toMatchObject([
      { actor: publisher.user.id, details: { release: release.sha256, whatChanged: told.whatChanged } },
    ])
  })

  test('outlives the next presses of its edition, and a second one follows it', async () => {
    const { edition, article } = await twoInPrint()
    await correct(article.id)
    await press(newsroom.payload, edition)
    await save(article.id, { standfirst: 'The port opens again on Wednesday.' })
    await correct(article.id, { kind: 'update', whatWasWrong: '' })
    const newest = await newestOf(edition)
    expect(amendmentsOf(newest).corrections.map(({ kind }) => kind)).toEqual(['correction', 'update'])
    expect((await textIn(edition, article.id)).standfirst).toBe('The port opens again on Wednesday.')
    expect((await rowsOf(article.id)).map(({ kind }) => kind)).toEqual(['correction', 'update'])
    const { events } = await readEvents(newsroom.payload, `articles/${article.id}`)
    expect(events.at(-1)?.act).toBe('article.updated')
  })

  test('that is sent again is told once, over another press and from two hands', async () => {
    const { edition, article } = await twoInPrint()
    const [one, other] = await Promise.all([corrected(article.id), corrected(article.id)])
    expect([one.already, other.already].toSorted()).toEqual([false, true])
    expect(other.release.id).toBe(one.release.id)
    await pressChanged(newsroom.payload, edition)
    expect(await corrected(article.id)).toMatchObject({ already: true, release: { id: one.release.id } })
    expect(amendmentsOf(await newestOf(edition)).corrections).toHaveLength(1)
    expect(await rowsOf(article.id)).toHaveLength(1)
  })

  test('of the same words is told again of another text, and as another kind', async () => {
    const { article } = await twoInPrint()
    await correct(article.id)
    await save(article.id, { standfirst: 'The port opens again on Wednesday.' })
    expect((await corrected(article.id)).already).toBe(false)
    expect((await corrected(article.id, { kind: 'update' })).already).toBe(false)
    expect((await corrected(article.id)).already).toBe(false)
  })

  test('goes through in a closed edition and leaves it closed', async () => {
    const { edition, article } = await twoInPrint()
    await setEdition(edition, { status: 'closed' })
    await correct(article.id)
    const settled = await newsroom.payload.findByID({ collection: 'editions', id: edition, depth: 0 })
    expect(settled).toMatchObject({ status: 'closed', revision: 2 })
  })

  test('is made in the newest edition that carries the article', async () => {
    const { edition, article } = await twoInPrint()
    const later = await plannedEdition(newsroom.payload)
    await setEdition(later.edition, { lineup: [{ section: article.section, articles: [article.id] }] })
    await press(newsroom.payload, later.edition)
    await correct(article.id)
    expect(amendmentsOf(await newestOf(later.edition)).corrections).toHaveLength(1)
    expect((await newestOf(edition)).revision).toBe(1)
  })

  test('leaves nothing for the audit to find', async () => {
    const { article } = await twoInPrint()
    await correct(article.id)
    const audited = { dataDir: newsroom.folder, between: () => Promise.resolve() }
    const { findings } = await auditNewsroom(newsroom.payload, audited)
    expect(findings.filter((one) => JSON.stringify(one).includes(article.id))).toEqual([])
  })
})

describe('a correction is refused', () => {
  const refused = async (article: string, error: object) => {
    const count = async () => (await newsroom.payload.count({ collection: 'releases' })).totalDocs
    const before = await count()
    await expect(correct(article)).rejects.toMatchObject(error)
    expect(await count()).toBe(before)
    expect(await rowsOf(article)).toEqual([])
  }

  test('by the gate for its own text, with every finding', async () => {
    const { article } = await twoInPrint()
    await save(article.id, { headline: 'TK', framingNote: '' })
    await refused(article.id, { status: 422 })
    const { status, body } = await api.ask(`/articles/${article.id}/correct`, {
      method: 'POST',
      token: publisher.token,
      body: told,
    })
    expect(status).toBe(422)
    const codes = body.errors[0].data.findings.map((one: { code: string }) => one.code)
    expect(codes).toEqual(expect.arrayContaining(['placeholder-left', 'framing-note-missing']))
  })

  test('for what was never printed', async () => {
    await refused((await writeArticle(newsroom.payload)).id, { status: 409, data: { code: 'not-in-print' } })
  })

  test('for what was killed', async () => {
    const { article } = await printedEdition(newsroom.payload)
    const order = { by: null, now: () => new Date(), reason: 'Nothing of it was so.' }
    await killArticle(newsroom.payload, { ...order, article: article.id })
    await expect(correct(article.id)).rejects.toMatchObject({ status: 409, data: { code: 'article-killed' } })
  })
})

describe('POST /api/articles/:id/correct', () => {
  const ask = (id: string, body: unknown, token: string | undefined = publisher.token) =>
    api.ask(`/articles/${id}/correct`, { method: 'POST', body, ...(token ? { token } : {}) })

  test('answers the release; an update needs nothing that was wrong', async () => {
    const { article } = await twoInPrint()
    const answer = (already: boolean) => ({ status: 200, body: { release: { revision: 2 }, already } })
    expect(await ask(article.id, told)).toMatchObject(answer(false))
    expect(await ask(article.id, told)).toMatchObject(answer(true))
    const update = { kind: 'update', whatChanged: told.whatChanged }
    expect(await ask(article.id, update)).toMatchObject({ status: 200, body: { release: { revision: 3 } } })
  })

  test('is for publishers and administrators', async () => {
    const { article } = await twoInPrint()
    for (const role of ['editor', 'factChecker'] as const) {
      const { token } = await createStaff(newsroom.payload, role)
      expect((await ask(article.id, told, token)).status).toBe(403)
    }
    expect((await ask(article.id, told, '')).status).toBe(403)
    const { token } = await createStaff(newsroom.payload, 'administrator')
    expect((await ask(article.id, told, token)).status).toBe(200)
  })

  test.each([
    ['nothing', {}, 'kind'],
    ['a kill', { ...told, kind: 'kill' }, 'kind'],
    ['nothing that was wrong', { ...told, whatWasWrong: '' }, 'whatWasWrong'],
    ['nine letters of change', { ...told, whatChanged: 'nine nine' }, 'whatChanged'],
    ['too many letters', { ...told, whatChanged: 'x'.repeat(2001) }, 'whatChanged'],
    ['a sign that turns text around', { ...told, whatChanged: 'Read \u202e this backwards.' }, 'whatChanged'],
    ['a NUL', { ...told, whatWasWrong: 'We wrote \0 Monday.' }, 'whatWasWrong'],
    ['half a character', JSON.stringify(told).replace('Tuesday', '\\ud800'), 'whatChanged'],
  ])('is refused for %s, naming the field', async (_, body, path) => {
    const { article } = await printedEdition(newsroom.payload)
    const answer = await ask(article.id, body)
    expect([answer.status, answer.body.errors[0].data.path]).toEqual([400, path])
  })

  test('says which signs are in the way of the words', async () => {
    const { article } = await printedEdition(newsroom.payload)
    for (const sign of ['\u2066', '\0']) {
      const { body } = await ask(article.id, { ...told, whatChanged: `It opens ${sign} on Tuesday.` })
      expect(body.errors[0].message).toContain('Leave out the signs that turn text around')
    }
  })

  test('knows no unknown article', async () => {
    expect((await ask('00000000-0000-4000-8000-000000000000', told)).status).toBe(404)
  })
})

describe('a correction by hand', () => {
  test('is refused over REST and GraphQL with a sentence that names the act', async () => {
    const { article } = await printedEdition(newsroom.payload)
    const { token } = publisher
    const data = { article: article.id, ...told, at: new Date().toISOString() }
    const { status, body } = await api.ask('/corrections', { method: 'POST', token, body: data })
    expect([status, body.errors[0].data.code]).toEqual([409, 'correct-in-public'])
    expect(body.errors[0].message).toContain('“Correct…”')
    const mutation = 'mutation($data: mutationCorrectionInput!) { createCorrection(data: $data) { id } }'
    const answer = await api.graphql(mutation, { data }, token)
    expect(answer.body.errors[0].message).toContain('“Correct…”')
    expect(await rowsOf(article.id)).toEqual([])
  })
})
