import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { articleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { createSection } from '../factories/createSection.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, type PrintedEdition, printedEdition } from '../factories/printedEdition.ts'
import { readChain } from '../factories/readChain.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'publisher')).token
}, 600_000)
afterAll(async () => {
  // Whatever was tried, the paper is whole.
  expect((await readChain(newsroom.payload)).problems).toEqual([])
  await api.close()
  await newsroom.close()
})

const find = (id: string, draft = false) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft })
const findEdition = (id: string) => newsroom.payload.findByID({ collection: 'editions', id, depth: 0 })
const setLineup = (id: string, lineup: { section: string; articles: string[] }[]) =>
  newsroom.payload.update({ collection: 'editions', id, data: { lineup } })
const printedIn = async (edition: string) => {
  const { manifests } = await readChain(newsroom.payload)
  return manifests.filter((one) => one.edition.id === edition).at(-1)?.sections ?? []
}
const printedText = async (sha256: string | undefined) => {
  const { docs } = await newsroom.payload.find({
    collection: 'snapshots',
    where: { sha256: { equals: sha256 } },
  })
  return articleSnapshot.parse(JSON.parse(String(docs[0]?.canonical)))
}

describe('printing', () => {
  test('gives the next number, opens the edition and makes its articles and pictures public', async () => {
    const { edition, article, picture } = await plannedEdition(newsroom.payload)
    const release = await press(newsroom.payload, edition)
    expect(release.revision).toBe(1)
    expect(await findEdition(edition)).toMatchObject({
      status: 'open',
      volume: 1,
      number: release.number,
      revision: 1,
      printedAt: release.at,
    })
    expect(await find(article.id)).toMatchObject({ _status: 'published', printedAt: release.at })
    const media = await newsroom.payload.findByID({ collection: 'media', id: picture })
    expect(media.printedAt).toBe(release.at)
  })

  test('over REST answers with the release and is for publishers', async () => {
    const { edition } = await plannedEdition(newsroom.payload)
    for (const role of ['editor', 'factChecker'] as const) {
      const { token: other } = await createStaff(newsroom.payload, role)
      expect(
        (await api.ask(`/editions/${edition}/press`, { method: 'POST', token: other, body: {} })).status,
      ).toBe(403)
    }
    expect((await api.ask(`/editions/${edition}/press`, { method: 'POST', body: {} })).status).toBe(403)
    const { status, body } = await api.ask(`/editions/${edition}/press`, {
      method: 'POST',
      token,
      body: { reason: 'Morning', proof: true },
    })
    expect(status).toBe(200)
    expect(body.release).toMatchObject({ revision: 1, volume: 1 })
  })

  test.each([
    ['a reason of a thousand letters', { reason: 'x'.repeat(1000) }, 400],
    ['a reason that is no text', { reason: 5 }, 400],
    ['half a character', '{"reason":"\\ud800"}', 400],
    ['broken JSON', '{"reason"', 400],
  ])('is refused for %s', async (_, body, expected) => {
    const { edition } = await plannedEdition(newsroom.payload)
    expect((await api.ask(`/editions/${edition}/press`, { method: 'POST', token, body })).status).toBe(
      expected,
    )
    expect((await findEdition(edition)).status).toBe('planning')
  })

  test('is refused for an edition that is not there', async () => {
    const { status } = await api.ask('/editions/00000000-0000-4000-8000-000000000000/press', {
      method: 'POST',
      token,
      body: {},
    })
    expect(status).toBe(404)
  })
})

describe('an edition that is pressed again', () => {
  const again = () => api.ask(`/editions/${printed.edition}/press`, { method: 'POST', token, body: {} })
  let printed: PrintedEdition
  beforeEach(async () => {
    printed = await printedEdition(newsroom.payload)
  })

  test('unchanged makes no release, and is answered the one that stands', async () => {
    const standing = (await again()).body
    expect(standing.release).toMatchObject({ revision: 1 })
    expect(standing.note).toMatch(
      /^Nothing has changed since Vol\. I · No\. \d+, release 1, of \d\d:\d\dZ: .+\.$/,
    )
    expect((await again()).body).toEqual(standing)
    const streamed = await api.ask(`/editions/${printed.edition}/press`, {
      method: 'POST',
      token,
      body: {},
      headers: { Accept: 'application/x-ndjson' },
    })
    expect(JSON.parse(streamed.text.trim().split('\n').at(-1) ?? '')).toEqual(standing)
    const where = { edition: { equals: printed.edition } }
    expect((await newsroom.payload.count({ collection: 'releases', where })).totalDocs).toBe(1)
    expect((await newsroom.payload.count({ collection: 'proofs', where })).totalDocs).toBe(1)
  })

  test('is a new release once anything was changed: an article, the order, the masthead', async () => {
    const { payload } = newsroom
    const { edition, article } = printed
    const released = async () => {
      const { body } = await again()
      expect(body.note).toBeNull()
      return body.release.revision
    }
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { standfirst: 'Put another way.', _status: 'published' },
    })
    expect(await released()).toBe(2)
    const { section } = article
    const other = await createArticle(payload, { edition, section })
    await setLineup(edition, [{ section, articles: [article.id, other.id] }])
    expect(await released()).toBe(3)
    await setLineup(edition, [{ section, articles: [other.id, article.id] }])
    expect(await released()).toBe(4)
    await payload.updateGlobal({ slug: 'masthead', data: { motto: 'Another motto' } })
    expect(await released()).toBe(5)
    expect((await again()).body).toMatchObject({ release: { revision: 5 }, note: expect.any(String) })
  })

  test('unchanged after breaking news, a correction or a kill makes none either', async () => {
    const { payload } = newsroom
    const { edition, article } = printed
    const { id } = await createArticle(payload, { edition })
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect((await again()).body).toMatchObject({ release: { revision: 2 }, note: expect.any(String) })
    const order = { article: article.id, by: null, now: () => new Date() }
    await correctArticle(payload, { ...order, kind: 'update', whatWasWrong: '', whatChanged: 'It is over.' })
    expect((await again()).body).toMatchObject({ release: { revision: 3 }, note: expect.any(String) })
    await killArticle(payload, { ...order, reason: 'Nothing of it was so.' })
    expect((await again()).body).toMatchObject({ release: { revision: 4 }, note: expect.any(String) })
  })

  test('unchanged puts in order what a crash left of its release', async () => {
    const { edition } = printed
    const left = { revision: 0, status: 'planning' }
    await newsroom.payload.db.updateOne({ collection: 'editions', id: edition, data: left })
    expect((await again()).body.release.revision).toBe(1)
    expect(await findEdition(edition)).toMatchObject({ status: 'open', revision: 1 })
  })

  test('closed is refused, changed or not', async () => {
    await newsroom.payload.update({
      collection: 'editions',
      id: printed.edition,
      data: { status: 'closed' },
    })
    expect((await again()).status).toBe(422)
  })
})

describe('what is printed', () => {
  test('is what was published, whatever was saved as a draft since', async () => {
    const { edition, article } = await printedEdition(newsroom.payload)
    const { standfirst } = await find(article.id)
    await newsroom.payload.update({
      collection: 'articles',
      id: article.id,
      data: { standfirst: 'Not yet.' },
      draft: true,
    })
    await press(newsroom.payload, edition)
    const [section] = await printedIn(edition)
    expect((await printedText(section?.articles[0]?.sha256)).standfirst).toBe(standfirst)
    expect((await find(article.id, true)).standfirst).toBe('Not yet.')
    await newsroom.payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
    await press(newsroom.payload, edition)
    const [later] = await printedIn(edition)
    expect((await printedText(later?.articles[0]?.sha256)).standfirst).toBe('Not yet.')
  })

  test('of a published article beside which a draft was begun is the published text, and the draft is kept', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    const { id } = article
    await newsroom.payload.update({
      collection: 'articles',
      id,
      data: { standfirst: 'Approved.' },
      draft: true,
    })
    await clearArticle(newsroom.payload, id)
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await newsroom.payload.update({ collection: 'articles', id, data: { standfirst: 'Begun.' }, draft: true })
    await press(newsroom.payload, edition)
    const [section] = await printedIn(edition)
    expect((await printedText(section?.articles[0]?.sha256)).standfirst).toBe('Approved.')
    expect(await find(id)).toMatchObject({ standfirst: 'Approved.', _status: 'published' })
    expect((await find(id)).printedAt).not.toBeNull()
    expect((await find(id, true)).standfirst).toBe('Begun.')
  })

  test('takes in published articles that nobody listed, and no drafts', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    const listed = await createArticle(newsroom.payload, { edition })
    await newsroom.payload.update({ collection: 'articles', id: listed.id, data: { _status: 'published' } })
    const draft = await createArticle(newsroom.payload, { edition })
    await press(newsroom.payload, edition)
    const printed = (await printedIn(edition)).flatMap((one) => one.articles.map((entry) => entry.article))
    expect(printed).toEqual([article.id, listed.id])
    expect((await find(draft.id))._status).toBe('draft')
  })

  test('has an article once, in its own section, however often and wherever it is listed', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    const elsewhere = await createSection(newsroom.payload)
    const other = await createArticle(newsroom.payload, { edition, section: elsewhere.id })
    await setLineup(edition, [
      { section: elsewhere.id, articles: [article.id, other.id, article.id] },
      { section: article.section, articles: [article.id, other.id] },
    ])
    await press(newsroom.payload, edition)
    const sections = await printedIn(edition)
    const own = await newsroom.payload.findByID({ collection: 'sections', id: article.section })
    expect(sections.map((one) => [one.slug, one.articles.map((entry) => entry.article)])).toEqual([
      [own.slug, [article.id]],
      [elsewhere.slug, [other.id]],
    ])
  })

  test('leaves out what was deleted or thrown away, and is refused when nothing is left', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    const thrown = await createArticle(newsroom.payload, { edition })
    await setLineup(edition, [{ section: article.section, articles: [article.id, thrown.id] }])
    await newsroom.payload.update({
      collection: 'articles',
      id: thrown.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await press(newsroom.payload, edition)
    expect((await printedIn(edition)).flatMap((one) => one.articles)).toHaveLength(1)

    const empty = await plannedEdition(newsroom.payload)
    await newsroom.payload.delete({ collection: 'articles', id: empty.article.id })
    await expect(press(newsroom.payload, empty.edition)).rejects.toMatchObject({
      status: 422,
      data: { findings: [{ code: 'edition-empty' }] },
    })
  })

  test('may be the same article in two editions, at one address', async () => {
    const { edition, article } = await printedEdition(newsroom.payload)
    const second = await plannedEdition(newsroom.payload)
    await setLineup(second.edition, [{ section: article.section, articles: [article.id] }])
    await press(newsroom.payload, second.edition)
    const [first, again] = [(await printedIn(edition))[0], (await printedIn(second.edition))[0]]
    expect(again?.articles).toEqual(first?.articles)
  })

  test('may be sixty articles', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    const articles = [article.id]
    for (let more = 1; more < 60; more += 1)
      articles.push((await createArticle(newsroom.payload, { edition, section: article.section })).id)
    await setLineup(edition, [{ section: article.section, articles }])
    await press(newsroom.payload, edition)
    expect((await printedIn(edition))[0]?.articles.map((one) => one.article)).toEqual(articles)
  }, 600_000)
})

describe('an edition is refused', () => {
  const counts = async () => ({
    snapshots: (await newsroom.payload.count({ collection: 'snapshots' })).totalDocs,
    releases: (await newsroom.payload.count({ collection: 'releases' })).totalDocs,
  })
  const refused = async (edition: string, code: string) => {
    const before = await counts()
    await expect(press(newsroom.payload, edition)).rejects.toMatchObject({ status: 422 })
    const { body } = await api.ask(`/editions/${edition}/press`, { method: 'POST', token, body: {} })
    expect(body.errors[0].message).toMatch(/^This edition cannot be printed yet – /)
    expect(body.errors[0].data.findings.map((one: { code: string }) => one.code)).toContain(code)
    const readiness = await api.ask(`/editions/${edition}/readiness`, { token })
    expect(readiness.text).toContain(code)
    expect(await counts()).toEqual(before)
  }

  test('when a later day holds a number, and nothing is written', async () => {
    const early = await plannedEdition(newsroom.payload)
    await printedEdition(newsroom.payload)
    await refused(early.edition, 'edition-out-of-order')
  })

  test('when it is void, and nothing is written', async () => {
    const { edition } = await plannedEdition(newsroom.payload)
    await newsroom.payload.update({ collection: 'editions', id: edition, data: { status: 'void' } })
    await refused(edition, 'edition-closed')
  })

  test('when it is closed, and nothing is written', async () => {
    const { edition } = await printedEdition(newsroom.payload)
    await newsroom.payload.update({ collection: 'editions', id: edition, data: { status: 'closed' } })
    await refused(edition, 'edition-closed')
  })

  test('when its day is further ahead than tomorrow, and the days before it are still printed', async () => {
    const far = await createEdition(newsroom.payload, { date: '2099-12-31' })
    const article = await createArticle(newsroom.payload, { edition: far.id })
    await setLineup(far.id, [{ section: article.section, articles: [article.id] }])
    await refused(far.id, 'edition-ahead')
    const { edition } = await printedEdition(newsroom.payload)
    expect((await findEdition(edition)).status).toBe('open')
  })

  test('before the paper was founded', async () => {
    const edition = await createEdition(newsroom.payload, { date: '2019-05-05' })
    const article = await createArticle(newsroom.payload, { edition: edition.id })
    await setLineup(edition.id, [{ section: article.section, articles: [article.id] }])
    await refused(edition.id, 'edition-before-founding')
  })
})
