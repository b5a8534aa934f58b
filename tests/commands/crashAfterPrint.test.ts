import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { finishPresses } from '../../src/commands/finishPresses.ts'
import { amendmentsOf } from '../../src/domain/editions/amendmentsOf.ts'
import { placeInPrint } from '../../src/domain/editions/placeInPrint.ts'
import { crashInProcess } from '../factories/crashInProcess.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { readChain } from '../factories/readChain.ts'
import { readEvents } from '../factories/readEvents.ts'

let newsroom: TestNewsroom
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  publisher = await createStaff(newsroom.payload, 'publisher')
}, 600_000)
afterAll(() => newsroom.close())

const corrected = 'The port opens again on Tuesday.'

/** An article that is out, with a corrected draft beside it. */
const inPrint = async () => {
  const { payload } = newsroom
  const { edition, article } = await printedEdition(payload)
  const data = { standfirst: corrected }
  await payload.update({ collection: 'articles', id: article.id, data, draft: true })
  return { edition, id: article.id }
}

/** A cleared article that is meant for an edition which is out. */
const breaking = async () => {
  const { payload } = newsroom
  const { edition, article } = await printedEdition(payload)
  const { id } = await createArticle(payload, { edition, section: article.section })
  return { edition, id }
}

type InPrint = Awaited<ReturnType<typeof inPrint>>

/** All that tells whether the act was done, and how far. */
const standing = async ({ edition, id }: InPrint) => {
  const { payload } = newsroom
  const { manifests, problems } = await readChain(payload)
  const printed = manifests.filter((one) => one.edition.id === edition).at(-1)
  if (!printed) throw new Error('It was printed.')
  const [article, settled, rows, { events, chain }] = await Promise.all([
    payload.findByID({ collection: 'articles', id, depth: 0 }),
    payload.findByID({ collection: 'editions', id: edition, depth: 0 }),
    payload.find({ collection: 'corrections', where: { article: { equals: id } }, depth: 0 }),
    readEvents(payload, `articles/${id}`),
  ])
  return {
    chain: [...problems, ...(chain.broken ? [chain.broken] : [])],
    revision: printed.revision,
    settled: settled.revision,
    isOut: placeInPrint(printed, id) !== null,
    ...amendmentsOf(printed),
    article,
    rows: rows.docs.map(({ kind }) => kind),
    acts: events.map(({ act }) => act).filter((act) => /killed|corrected/.test(act)),
  }
}

type Standing = Awaited<ReturnType<typeof standing>>

type AfterPrint = 'kill' | 'correct' | 'publish'

const isOld = ({ revision, settled, isOut, article, rows, acts }: Standing): void => {
  expect({ revision, settled, isOut, rows, acts }).toEqual({
    revision: 1,
    settled: 1,
    isOut: true,
    rows: [],
    acts: [],
  })
  expect(article).toMatchObject({ stage: 'cleared', _status: 'published' })
  expect(article.standfirst).not.toBe(corrected)
}

const isOldOf: Record<AfterPrint, (now: Standing) => void> = {
  kill: isOld,
  correct: isOld,
  publish: ({ settled, isOut, article }) => {
    expect({ settled, isOut }).toEqual({ settled: 1, isOut: false })
    expect(article._status).toBe('draft')
  },
}

const isNew: Record<AfterPrint, (now: Standing) => void> = {
  kill: ({ settled, isOut, killed, article, rows, acts }) => {
    expect({ settled, isOut, rows, acts }).toEqual({
      settled: 2,
      isOut: false,
      rows: ['kill'],
      acts: ['article.killed'],
    })
    expect(killed).toHaveLength(1)
    expect(article).toMatchObject({ stage: 'killed', _status: 'draft' })
  },
  correct: ({ settled, isOut, corrections, article, rows, acts }) => {
    expect({ settled, isOut, rows, acts }).toEqual({
      settled: 2,
      isOut: true,
      rows: ['correction'],
      acts: ['article.corrected'],
    })
    expect(corrections).toHaveLength(1)
    expect(article).toMatchObject({ _status: 'published', standfirst: corrected })
  },
  // Once it is published it is printed, by the next start if need be.
  publish: ({ settled, isOut, article }) => {
    expect({ settled, isOut }).toEqual({ settled: 2, isOut: true })
    expect(article).toMatchObject({ _status: 'published', printedAt: expect.any(String) })
  },
}

interface Attempt {
  article: InPrint
  isDone: boolean
}

/** Begins an act in a process of its own that dies before its n-th write; true when it came to its end. */
const attempt = async (act: AfterPrint, step: number): Promise<Attempt> => {
  const article = await (act === 'publish' ? breaking() : inPrint())
  const done = join(newsroom.folder, `${act}-${String(step)}`)
  const env = {
    AMEND_ACT: act,
    AMEND_ARTICLE: article.id,
    AMEND_BY: publisher.user.id,
    DIE_AT: String(step),
    DONE_FILE: done,
  }
  await crashInProcess({ file: 'tests/factories/amendInProcess.ts', env }, () => Promise.resolve())
  return { article, isDone: existsSync(done) }
}

/** Starts again after several processes died: each waited out a claim of the dead once, not each its own. */
const startAgain = async (act: AfterPrint, attempts: Attempt[]): Promise<string[]> => {
  await finishPresses(newsroom.payload)
  expect(await finishPresses(newsroom.payload)).toBe(0)
  const outcomes: string[] = []
  for (const { article } of attempts) {
    const now = await standing(article)
    expect(now.chain).toEqual([])
    outcomes.push(now.revision === 1 ? 'old' : 'new')
    if (now.revision === 1) isOldOf[act](now)
    else isNew[act](now)
  }
  return outcomes
}

/** Every write on SQLite; on MongoDB, whose stand-ins are slow, every fifth. */
const stride = process.env['MONEXUS_TEST_MONGODB'] ? 5 : 1

/** How many processes die before the newsroom is started again. */
const atOnce = 6

test.each(['kill', 'correct', 'publish'] as const)(
  'a process that dies between any two steps of a %s leaves the old paper or the new one, whole after the next start',
  async (act) => {
    const outcomes: string[] = []
    const attempts: Attempt[] = []
    while (!attempts.at(-1)?.isDone) {
      attempts.push(await attempt(act, attempts.length * stride + 1))
      if (attempts.at(-1)?.isDone || attempts.length % atOnce === 0)
        outcomes.push(...(await startAgain(act, attempts.slice(outcomes.length))))
    }
    // Once it is out it stays out, however early the process died after that.
    expect(outcomes).toEqual(outcomes.toSorted().toReversed())
    expect(new Set(outcomes)).toEqual(new Set(['old', 'new']))
    expect(outcomes.length).toBeGreaterThan(4 / stride)
    const audited = { dataDir: newsroom.folder, between: () => Promise.resolve() }
    expect((await auditNewsroom(newsroom.payload, audited)).findings).toEqual([])
  },
  900_000,
)
