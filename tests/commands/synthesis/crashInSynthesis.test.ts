import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runSynthesis } from '../../../src/commands/synthesis/runSynthesis.ts'
import { sweepSyntheses } from '../../../src/commands/synthesis/sweepSyntheses.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { isEmptyBody } from '../../../src/domain/publication/isEmptyBody.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'
import type { Article, Synthesis } from '../../../src/generated/payload-types.ts'
import { crashInProcess } from '../../factories/crashInProcess.ts'
import { createArticle } from '../../factories/createArticle.ts'
import { type DraftingEditor, draftingEditor } from '../../factories/draftingEditor.ts'
import { openModelStub } from '../../factories/modelStub.ts'
import { scripted } from '../../factories/modelBrains.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'
import { ordered } from '../../factories/orderedSynthesis.ts'

let newsroom: TestNewsroom
let editor: DraftingEditor

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  editor = await draftingEditor(newsroom)
}, 600_000)
afterAll(() => newsroom.close())

const runOf = (id: string): Promise<Synthesis> =>
  newsroom.payload.findByID({ collection: 'syntheses', id, depth: 0 })

const order = async (article: string | null): Promise<string> =>
  (await ordered(newsroom.payload, editor.staff, { items: editor.items, article })).id

const textOf = ({ body }: Article): string => {
  const parsed = parseBody(body)
  return parsed.ok ? bodyText(parsed.blocks).join(' ') : ''
}

const linksOf = async (article: string) =>
  (
    await newsroom.payload.find({
      collection: 'provenance-links',
      where: { article: { equals: article } },
      depth: 0,
      pagination: false,
      sort: 'id',
    })
  ).docs

const articles = async (): Promise<number> =>
  (await newsroom.payload.count({ collection: 'articles' })).totalDocs

/** Has a process of its own work on a run and die before its n-th write; true when it came to its end. */
const dieAt = async (synthesis: string, step: number): Promise<boolean> => {
  const done = join(newsroom.folder, `${synthesis}-${String(step)}`)
  const env = { SYNTHESIS: synthesis, DIE_AT: String(step), DONE_FILE: done }
  await crashInProcess({ file: 'tests/factories/synthesiseInProcess.ts', env }, () => Promise.resolve())
  return existsSync(done)
}

/** Starts again when what the dead process held has lapsed: the sweep finds the run, a worker turns to it. */
const startAgain = async (id: string): Promise<void> => {
  const { payload } = newsroom
  await payload.delete({ collection: 'payload-kv', where: { key: { like: 'claim:' } } })
  await payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
  expect(await sweepSyntheses(payload, new Date(Date.now() + 600_000))).toBe(1)
  const { docs } = await payload.find({ collection: 'payload-jobs', depth: 0 })
  expect(docs.map(({ input }) => input)).toEqual([{ synthesis: id }])
  await runSynthesis(payload, id)
}

/** Every write on SQLite; on MongoDB, whose stand-ins are slow, every fifth. */
const stride = process.env['MONEXUS_TEST_MONGODB'] ? 5 : 1

test('a process that dies between any two steps of a synthesis leaves one whole article after the next start', async () => {
  const states: string[] = []
  for (let step = 1; ; step += stride) {
    const before = await articles()
    const id = await order(null)
    if (await dieAt(id, step)) break
    const left = await runOf(id)
    states.push(left.state)
    expect(['waiting', 'running']).toContain(left.state)
    await startAgain(id)
    const ended = await runOf(id)
    expect([ended.state, (await articles()) - before]).toEqual(['done', 1])
    const article = await editor.articleAt(String(ended.article))
    expect(article.syntheses).toEqual([id])
    const { sentences } = ended.draft as unknown as { sentences: { text: string }[] }
    for (const { text } of sentences) expect(textOf(article).split(text)).toHaveLength(2)
    const cited = (await linksOf(article.id)).map(({ identity }) => identity)
    expect(new Set(cited).size).toBe(cited.length)
  }
  expect(new Set(states)).toEqual(new Set(['waiting', 'running']))
}, 900_000)

test('one that dies while it drafts beside an editor’s own text leaves that to the letter', async () => {
  const { id: article } = await createArticle(newsroom.payload)
  const before = [await editor.articleAt(article), await linksOf(article)]
  for (let step = 1; ; step += stride) {
    const id = await order(article)
    const isDone = await dieAt(id, step)
    expect([await editor.articleAt(article), await linksOf(article)]).toEqual(before)
    if (isDone) break
    await startAgain(id)
    expect(await runOf(id)).toMatchObject({ state: 'done', article, accepted: [] })
    expect([await editor.articleAt(article), await linksOf(article)]).toEqual(before)
  }
}, 900_000)

test('one that dies while a model writes ends as failed, in words, and the model is not asked again', async () => {
  const stub = await openModelStub(scripted([]))
  stub.faults.push('silent', 'silent')
  const { payload } = newsroom
  await payload.updateGlobal({ slug: 'policy', data: { modelDrafts: 'allowed' }, depth: 0 })
  const { id: article } = await createArticle(payload)
  const before = await editor.articleAt(article)
  const id = await order(article)
  const { order: asked } = await runOf(id)
  const data = { engine: 'model' as const, order: { ...(asked as object), engine: 'model' } }
  await payload.update({ collection: 'syntheses', id, data, depth: 0 })
  const env = {
    ...{ SYNTHESIS: id, DIE_AT: '0', DONE_FILE: join(newsroom.folder, id) },
    ...{ MONEXUS_MODEL: 'openai/stub', MONEXUS_MODEL_URL: stub.url },
  }
  const program = { file: 'tests/factories/synthesiseInProcess.ts', env }
  await crashInProcess(program, async (kill) => {
    while (stub.asked.length === 0) await pause(20)
    kill()
  })
  expect((await runOf(id)).state).toBe('running')
  await startAgain(id)
  const ended = await runOf(id)
  expect([ended.state, stub.asked.length]).toEqual(['failed', 1])
  expect(ended.reason).toBe(
    'The newsroom was restarted while the model wrote. Nothing was changed; order it again.',
  )
  expect(await editor.articleAt(article)).toEqual(before)
  expect(isEmptyBody(before.body)).toBe(false)
  await stub.close()
}, 900_000)
