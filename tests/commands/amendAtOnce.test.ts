import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { amendmentsOf } from '../../src/domain/editions/amendmentsOf.ts'
import type { Manifest } from '../../src/domain/editions/manifest.ts'
import { createArticle } from '../factories/createArticle.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press } from '../factories/printedEdition.ts'
import { readChain } from '../factories/readChain.ts'
import { readEvents } from '../factories/readEvents.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const now = () => new Date()

/** An edition that is out with so many articles. */
const editionOf = async (count: number): Promise<{ edition: string; articles: string[] }> => {
  const { payload } = newsroom
  const { edition, article } = await plannedEdition(payload)
  const articles = [article.id]
  while (articles.length < count)
    articles.push((await createArticle(payload, { edition, section: article.section })).id)
  const lineup = [{ section: article.section, articles }]
  await payload.update({ collection: 'editions', id: edition, data: { lineup } })
  await press(payload, edition)
  return { edition, articles }
}

const releasesOf = async (edition: string): Promise<Manifest[]> => {
  const { manifests, problems } = await readChain(newsroom.payload)
  expect(problems).toEqual([])
  return manifests.filter((one) => one.edition.id === edition)
}

const inPrintOf = ({ sections }: Manifest): string[] =>
  sections.flatMap(({ articles }) => articles.map(({ article }) => article))

test('fifty presses, publications, corrections and kills of one edition at once leave one valid chain', async () => {
  const { payload } = newsroom
  const { edition, articles } = await editionOf(5)
  const [kept = '', ...killed] = articles
  const { section } = await payload.findByID({ collection: 'articles', id: kept, depth: 0 })
  const published: string[] = []
  while (published.length < 8)
    published.push((await createArticle(payload, { edition, section: String(section) })).id)
  const acts: (() => Promise<unknown>)[] = [
    ...published.map(
      (id) => () => payload.update({ collection: 'articles', id, data: { _status: 'published' } }),
    ),
    ...Array.from({ length: 42 }, (_, place) => () => {
      const article = killed[place % killed.length] ?? ''
      if (place % 3 === 0) return press(payload, edition)
      if (place % 3 === 1)
        return correctArticle(payload, {
          article: kept,
          kind: 'correction',
          whatWasWrong: `Number ${String(place)} was wrong.`,
          whatChanged: `Number ${String(place)} was put right.`,
          by: null,
          now,
        })
      return killArticle(payload, { article, reason: 'Nothing of it was so.', by: null, now })
    }),
  ]
  await Promise.all(acts.map((act) => act()))
  const releases = await releasesOf(edition)
  // The first press, 14 corrections, a kill of each of four articles once, and what was published in at most
  // eight: a press may print several of those, and one that finds nothing new prints nothing.
  const { length } = releases
  expect(length).toBeGreaterThan(1 + 14 + 4)
  expect(length).toBeLessThanOrEqual(1 + 14 + 4 + 8)
  expect(releases.map(({ revision }) => revision)).toEqual(Array.from({ length }, (_, place) => place + 1))
  const newest = releases.at(-1) as Manifest
  expect(inPrintOf(newest)).toEqual([kept, ...published])
  expect(amendmentsOf(newest).corrections).toHaveLength(14)
  expect(
    amendmentsOf(newest)
      .killed.map(({ article }) => article)
      .toSorted(),
  ).toEqual(killed.toSorted())
  const { totalDocs } = await payload.count({ collection: 'corrections' })
  expect(totalDocs).toBe(14 + 4)
  expect(await payload.findByID({ collection: 'editions', id: edition, depth: 0 })).toMatchObject({
    revision: length,
  })
  expect((await readEvents(payload)).chain.broken).toBeNull()
}, 900_000)

test('from three processes they leave one chain too, and every kill is one kill', async () => {
  const { payload } = newsroom
  const { edition, articles } = await editionOf(3)
  const [kept = '', ...killed] = articles
  const env = {
    PRESS_EDITION: edition,
    PRESS_TIMES: '4',
    AMEND_CORRECT: [kept, kept].join(),
    AMEND_KILL: killed.join(),
  }
  const refused = await runInProcesses<string[]>({ file: 'tests/factories/amendOften.ts', processes: 3, env })
  expect(refused.flat()).toEqual([])
  const newest = (await releasesOf(edition)).at(-1) as Manifest
  expect(inPrintOf(newest)).toEqual([kept])
  expect(amendmentsOf(newest).corrections).toHaveLength(6)
  expect(
    amendmentsOf(newest)
      .killed.map(({ article }) => article)
      .toSorted(),
  ).toEqual(killed.toSorted())
  const { docs } = await payload.find({
    collection: 'corrections',
    where: { article: { in: articles } },
    depth: 0,
    pagination: false,
  })
  expect(docs.map(({ kind }) => kind).toSorted()).toEqual([
    ...Array.from({ length: 2 }, () => 'kill'),
    ...Array.from({ length: 6 }, () => 'update'),
  ])
  for (const id of killed)
    expect(await payload.findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({
      stage: 'killed',
      _status: 'draft',
    })
}, 900_000)
