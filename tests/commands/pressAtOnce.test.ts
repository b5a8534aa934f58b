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
import { createArticle } from '../factories/createArticle.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press } from '../factories/printedEdition.ts'
import { publishInProcesses } from '../factories/publishInProcesses.ts'
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
const printedIn = async (edition: string) => {
  const { manifests } = await readChain(newsroom.payload)
  return manifests.filter((one) => one.edition.id === edition).at(-1)?.sections ?? []
}

describe('twenty presses at once', () => {
  test('of one edition make one release, and each is answered that one', async () => {
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
    expect(new Set(answers.map((one) => one.sha256)).size).toBe(1)
    expect(await findEdition(edition)).toMatchObject({ status: 'open', revision: 1 })
  }, 600_000)

  test('of twenty editions give each a number, without a gap', async () => {
    const planned = []
    for (let day = 0; day < 20; day += 1) planned.push(await plannedEdition(newsroom.payload))
    const releases = await Promise.all(planned.map(({ edition }) => press(newsroom.payload, edition)))
    const numbers = releases.map((one) => one.number)
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
    expect((await readChain(newsroom.payload)).problems).toEqual([])
  }, 600_000)

  test('from three processes, as more and more is published, neither repeat nor skip a place', async () => {
    const { payload } = newsroom
    const editions = [await plannedEdition(payload), await plannedEdition(payload)]
    for (const { edition } of editions) await press(payload, edition)
    const ids: string[] = []
    for (const { edition, article } of editions)
      for (let more = 0; more < 6; more += 1)
        ids.push((await createArticle(payload, { edition, section: article.section })).id)
    expect(await publishInProcesses(3, ids)).toEqual([])
    for (const { edition, article } of editions) {
      const { docs } = await payload.find({
        collection: 'releases',
        where: { edition: { equals: edition } },
        sort: 'revision',
        depth: 0,
        pagination: false,
      })
      // A release each, or one for what a press found published.
      expect(docs.length).toBeGreaterThan(1)
      expect(docs.map((one) => one.revision)).toEqual(Array.from({ length: docs.length }, (_, i) => i + 1))
      expect(await findEdition(edition)).toMatchObject({ status: 'open', revision: docs.length })
      const printed = (await printedIn(edition)).flatMap((one) => one.articles.map((entry) => entry.article))
      const own = await payload.find({ collection: 'articles', where: { edition: { equals: edition } } })
      expect(printed.toSorted()).toEqual(own.docs.map(({ id }) => id).toSorted())
      expect(printed[0]).toBe(article.id)
    }
    expect((await readChain(payload)).problems).toEqual([])
  }, 600_000)
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
