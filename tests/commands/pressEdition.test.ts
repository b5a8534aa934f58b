import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkGathered } from '../../src/commands/checkEdition.ts'
import { composeSnapshot } from '../../src/commands/composeSnapshot.ts'
import { finishPresses } from '../../src/commands/finishPresses.ts'
import type { ArticleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import type { PrintedSection } from '../../src/domain/editions/manifest.ts'
import { sectionInPrint } from '../../src/domain/editions/sectionInPrint.ts'
import { gatherEdition } from '../../src/commands/gatherEdition.ts'
import { insertRelease } from '../../src/commands/insertRelease.ts'
import { storeSnapshots } from '../../src/commands/storeSnapshots.ts'
import { articleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { createSection } from '../factories/createSection.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, printedEdition } from '../factories/printedEdition.ts'
import { pressInProcesses } from '../factories/pressInProcesses.ts'
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

describe('twenty presses at once', () => {
  test('of one edition give revisions 1 to 20 of one number', async () => {
    const { edition } = await plannedEdition(newsroom.payload)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? press(newsroom.payload, edition)
          : api
              .ask(`/editions/${edition}/press`, { method: 'POST', token, body: {} })
              .then(({ body }) => body.release),
      ),
    )
    expect(answers.map((one) => one.revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
    expect(new Set(answers.map((one) => one.number)).size).toBe(1)
    expect((await findEdition(edition)).revision).toBe(20)
  }, 600_000)

  test('of twenty editions give each a number, without a gap', async () => {
    const planned = []
    for (let day = 0; day < 20; day += 1) planned.push(await plannedEdition(newsroom.payload))
    const releases = await Promise.all(planned.map(({ edition }) => press(newsroom.payload, edition)))
    const numbers = releases.map((one) => one.number)
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
    expect((await readChain(newsroom.payload)).problems).toEqual([])
  }, 600_000)

  test('from three processes neither repeat nor skip a place', async () => {
    const { edition } = await plannedEdition(newsroom.payload)
    const next = await plannedEdition(newsroom.payload)
    const outcomes = await pressInProcesses(3, 4, [edition, next.edition])
    expect(outcomes.filter((one) => one.startsWith('refused'))).toEqual([])
    for (const id of [edition, next.edition]) {
      const { docs } = await newsroom.payload.find({
        collection: 'releases',
        where: { edition: { equals: id } },
        sort: 'revision',
        depth: 0,
        pagination: false,
      })
      expect(docs.map((one) => one.revision)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
      expect(await findEdition(id)).toMatchObject({ status: 'open', revision: 12 })
    }
    expect((await readChain(newsroom.payload)).problems).toEqual([])
  }, 600_000)
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

describe('after a crash', () => {
  const insertOnly = async (edition: string) => {
    const gathered = await gatherEdition(newsroom.payload, edition)
    await checkGathered(newsroom.payload, gathered, new Date())
    const at = new Date().toISOString()
    const all: ArticleSnapshot[] = []
    const sections: PrintedSection[] = []
    for (const { section, articles } of gathered.sections) {
      const snapshots = []
      for (const article of articles)
        snapshots.push(await composeSnapshot(newsroom.payload, article, { section, firstPrintedAt: at }))
      sections.push(sectionInPrint(section, snapshots))
      all.push(...snapshots)
    }
    await storeSnapshots(newsroom.payload, all)
    return () =>
      insertRelease(newsroom.payload, {
        edition: gathered.edition,
        act: 'print',
        by: null,
        reason: 'Crash',
        at,
        shows: () => Promise.resolve({ sections, corrections: [], killed: [] }),
      })
  }

  test('before the release nothing is out', async () => {
    const { edition, article } = await plannedEdition(newsroom.payload)
    await insertOnly(edition)
    expect(await finishPresses(newsroom.payload)).toBe(0)
    expect((await findEdition(edition)).status).toBe('planning')
    expect((await find(article.id))._status).toBe('draft')
  })

  test('after it the paper is out, and made whole with the text that was printed', async () => {
    const first = await plannedEdition(newsroom.payload)
    const second = await plannedEdition(newsroom.payload)
    for (const { edition } of [first, second]) await (await insertOnly(edition))()
    const { standfirst } = await find(first.article.id, true)
    await newsroom.payload.update({
      collection: 'articles',
      id: first.article.id,
      data: { standfirst: 'Written since.' },
      draft: true,
    })
    expect(await finishPresses(newsroom.payload)).toBe(2)
    expect(await finishPresses(newsroom.payload)).toBe(0)
    for (const { edition, article, picture } of [first, second]) {
      expect(await findEdition(edition)).toMatchObject({ status: 'open', revision: 1 })
      expect(await find(article.id)).toMatchObject({ _status: 'published' })
      expect((await newsroom.payload.findByID({ collection: 'media', id: picture })).printedAt).not.toBeNull()
    }
    expect((await find(first.article.id)).standfirst).toBe(standfirst)
  })
})
