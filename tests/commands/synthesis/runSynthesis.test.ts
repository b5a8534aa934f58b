import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { acceptSynthesis } from '../../../src/commands/synthesis/acceptSynthesis.ts'
import { cancelSynthesis } from '../../../src/commands/synthesis/cancelSynthesis.ts'
import { placeDraft } from '../../../src/commands/synthesis/placeDraft.ts'
import { RunOver } from '../../../src/commands/synthesis/RunOver.ts'
import { runSynthesis } from '../../../src/commands/synthesis/runSynthesis.ts'
import { sweepSyntheses } from '../../../src/commands/synthesis/sweepSyntheses.ts'
import { identifyLink } from '../../../src/domain/provenance/identifyLink.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'
import { evidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import type { Article, Synthesis, WireItem } from '../../../src/generated/payload-types.ts'
import { createArticle } from '../../factories/createArticle.ts'
import { createSource } from '../../factories/createSource.ts'
import { createStaff, type Staff } from '../../factories/createStaff.ts'
import { lexicalBody } from '../../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'
import { arrive, harbourReports, ordered } from '../../factories/orderedSynthesis.ts'

let newsroom: TestNewsroom
let editor: Staff
let reports: WireItem[]

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  await createStaff(newsroom.payload, 'administrator')
  editor = await createStaff(newsroom.payload, 'editor')
  reports = await harbourReports(newsroom.payload)
}, 600_000)
afterAll(() => newsroom.close())

const items = (): string[] => reports.map(({ id }) => id)

const runOf = (id: string): Promise<Synthesis> =>
  newsroom.payload.findByID({ collection: 'syntheses', id, depth: 0 })

const articleAt = (id: unknown): Promise<Article> =>
  newsroom.payload.findByID({ collection: 'articles', id: String(id), draft: true, depth: 0 })

const articles = async (): Promise<number> =>
  (await newsroom.payload.count({ collection: 'articles' })).totalDocs

const linksOf = async (article: unknown) =>
  (
    await newsroom.payload.find({
      collection: 'provenance-links',
      where: { article: { equals: String(article) } },
      depth: 0,
      pagination: false,
    })
  ).docs

const textOf = ({ body }: Article): string[] => {
  const parsed = parseBody(body)
  return parsed.ok ? bodyText(parsed.blocks) : []
}

const run = async (asked: Record<string, unknown> = {}): Promise<Synthesis> => {
  const { id } = await ordered(newsroom.payload, editor, { items: items(), ...asked })
  await runSynthesis(newsroom.payload, id)
  return runOf(id)
}

describe('a synthesis', () => {
  test('counts what only names another source’s page with that one, as the page of the story does', async () => {
    const { payload } = newsroom
    const own = await createSource(payload, { url: 'https://aldersund.example/' })
    const borrower = await createSource(payload, { url: 'https://readers-digest.example/' })
    const at = (source: string, page: string, text: string): Promise<WireItem> => {
      const url = `https://aldersund.example/${page}`
      const { identity } = identifyLink(url)
      return arrive(payload, { source, url, canonicalUrl: url, identity, headline: text, text })
    }
    const said = await at(own.id, 'pier', 'The pier at Aldersund was shut on Wednesday after a storm.')
    const passedOn = await at(borrower.id, 'harbour', 'Ships stay in the harbour until Friday, it says.')
    const done = await run({ items: [said.id, passedOn.id] })
    expect(evidencePack.parse(done.pack).independent).toBe(1)
  })

  test('waits in a queue of its own until a worker turns to it', async () => {
    const { id, state, article } = await ordered(newsroom.payload, editor, { items: items() })
    expect([state, article ?? null]).toEqual(['waiting', null])
    const { docs } = await newsroom.payload.find({ collection: 'payload-jobs', sort: '-createdAt', limit: 1 })
    expect(docs[0]).toMatchObject({
      taskSlug: 'synthesise',
      queue: 'synthesis',
      input: { synthesis: id },
    })
  })

  test('without an article begins one that rests on what it cites, its body filled', async () => {
    const done = await run()
    expect(done).toMatchObject({ state: 'done', engine: 'extractive' })
    expect(done.reason ?? null).toBe(null)
    expect(done.packSha256).toMatch(/^[0-9a-f]{64}$/)
    const article = await articleAt(done.article)
    expect(article).toMatchObject({ stage: 'draft', author: editor.user.id, syntheses: [done.id] })
    expect(textOf(article).join(' ')).toContain('Port Selden')
    const links = await linksOf(article.id)
    expect(links.length).toBeGreaterThan(1)
    expect(links.every(({ evidenceState }) => evidenceState === 'frozen')).toBe(true)
    const draft = done.draft as unknown as { sentences: { id: string; text: string }[] }
    const accepted = done.accepted as unknown as { sentence: string; text: string }[]
    expect(accepted.map(({ sentence }) => sentence)).toEqual(draft.sentences.map(({ id }) => id))
  })

  test('is begun by the worker that finds it in its queue', async () => {
    await newsroom.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    await newsroom.payload.jobs.run({ queue: 'synthesis', silent: true })
    expect(await runOf(id)).toMatchObject({ state: 'done' })
  })

  test('that was lost with its worker is queued again, and not sooner', async () => {
    const queued = async (id: string) =>
      (await newsroom.payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })).docs.filter(
        ({ input }) => JSON.stringify(input).includes(id),
      ).length
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    const { updatedAt } = await runOf(id)
    await sweepSyntheses(newsroom.payload, new Date(Date.parse(updatedAt) + 60_000))
    expect(await queued(id)).toBe(1)
    await sweepSyntheses(newsroom.payload, new Date(Date.parse(updatedAt) + 600_000))
    expect(await queued(id)).toBe(2)
  })

  test('writes nothing that a check found fault with into a body by itself', async () => {
    const done = await run()
    const { pack = null, packSha256 = null, draft } = done
    const { sentences } = draft as unknown as { sentences: { text: string }[] }
    const fault = { code: 'number-unsupported', start: 0, end: 1, message: 'No source says this number.' }
    const faulty = { ...sentences[0], id: 'D900', text: 'The paper counted 999 dead.', findings: [fault] }
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    const made = { ...(draft as object), sentences: [...sentences, faulty] }
    await newsroom.payload.update({
      collection: 'syntheses',
      id,
      data: { pack, packSha256, draft: made, state: 'running' },
    })
    await runSynthesis(newsroom.payload, id)
    const ended = await runOf(id)
    expect(textOf(await articleAt(ended.article)).join(' ')).not.toContain('999')
    expect(JSON.stringify(ended.accepted)).not.toContain('D900')
    const req = await createLocalReq({ user: editor.user }, newsroom.payload)
    const { rev } = await articleAt(ended.article)
    const taking = { synthesis: id, rev: rev ?? 0 }
    await acceptSynthesis(req, taking)
    expect(textOf(await articleAt(ended.article)).join(' ')).not.toContain('999')
    await acceptSynthesis(req, { ...taking, sentences: ['D900'] })
    expect(textOf(await articleAt(ended.article)).join(' ')).toContain('999')
  })

  test('is carried out once, however many workers turn to it', async () => {
    const before = await articles()
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    await Promise.all([1, 2, 3].map(() => runSynthesis(newsroom.payload, id)))
    await runSynthesis(newsroom.payload, id)
    expect((await articles()) - before).toBe(1)
  })

  test('fills the empty body of an article, with the links that it lacks', async () => {
    const article = await createArticle(newsroom.payload, { body: lexicalBody([' ']) })
    const had = await linksOf(article.id)
    const done = await run({ article: article.id })
    expect(done).toMatchObject({ state: 'done', article: article.id })
    expect(textOf(await articleAt(article.id)).join(' ')).toContain('Port Selden')
    expect((await linksOf(article.id)).length).toBeGreaterThan(had.length)
  })

  test('leaves a body that somebody wrote alone, with its links, and waits beside it', async () => {
    const article = await createArticle(newsroom.payload)
    const [before, had] = [await articleAt(article.id), await linksOf(article.id)]
    const done = await run({ article: article.id })
    expect(done).toMatchObject({ state: 'done', accepted: [] })
    expect(await articleAt(article.id)).toEqual(before)
    expect(await linksOf(article.id)).toEqual(had)
  })

  test('that was canceled before its turn makes nothing', async () => {
    const before = await articles()
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    await cancelSynthesis(newsroom.payload, { synthesis: id, name: 'Ada', now: new Date() })
    await runSynthesis(newsroom.payload, id)
    expect(await runOf(id)).toMatchObject({
      state: 'canceled',
      reason: 'Ada canceled it. Nothing was changed.',
    })
    expect(await articles()).toBe(before)
    await expect(
      cancelSynthesis(newsroom.payload, { synthesis: id, name: 'Ada', now: new Date() }),
    ).rejects.toMatchObject({ status: 409 })
  })

  test('and a cancel never cross: there is an article, or it was canceled', async () => {
    for (const wait of [0, 5, 20, 40, 80, 120, 160, 240]) {
      const before = await articles()
      const { id } = await ordered(newsroom.payload, editor, { items: items() })
      const running = runSynthesis(newsroom.payload, id)
      await new Promise((next) => setTimeout(next, wait))
      const canceled = await cancelSynthesis(newsroom.payload, {
        synthesis: id,
        name: 'Ada',
        now: new Date(),
      }).catch(() => null)
      await running
      const { state } = await runOf(id)
      expect(state).toBe(canceled ? 'canceled' : 'done')
      expect((await articles()) - before).toBe(canceled ? 0 : 1)
    }
  })

  test('that was canceled at the last moment comes to no article', async () => {
    const { pack = null, packSha256 = null, draft = null } = await run()
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    const data = { pack, packSha256, draft, state: 'running' as const }
    const running = await newsroom.payload.update({ collection: 'syntheses', id, data, depth: 0 })
    const before = await articles()
    await cancelSynthesis(newsroom.payload, { synthesis: id, name: 'Ada', now: new Date() })
    const req = await createLocalReq({ user: editor.user }, newsroom.payload)
    await expect(placeDraft({ payload: newsroom.payload, req, run: running })).rejects.toBeInstanceOf(RunOver)
    expect([await articles(), (await runOf(id)).state]).toEqual([before, 'canceled'])
  })

  test('of an item that its source took back meanwhile is refused by name', async () => {
    const [report, ...others] = await harbourReports(newsroom.payload)
    const chosen = [report, ...others].flatMap((one) => one?.id ?? [])
    const before = await articles()
    const { id } = await ordered(newsroom.payload, editor, { items: chosen })
    await newsroom.payload.update({
      collection: 'wire-items',
      id: report?.id ?? '',
      data: { state: 'canceled' },
    })
    await runSynthesis(newsroom.payload, id)
    const refused = await runOf(id)
    expect(refused.state).toBe('refused')
    expect(refused.reason).toContain('Ferry sinks off Port Selden')
    expect(await articles()).toBe(before)
    await expect(ordered(newsroom.payload, editor, { items: chosen })).rejects.toMatchObject({ status: 409 })
  })

  test('of whoever may draft no more is refused', async () => {
    const leaver = await createStaff(newsroom.payload, 'editor')
    const { id } = await ordered(newsroom.payload, leaver, { items: items() })
    await newsroom.payload.delete({ collection: 'users', id: leaver.user.id })
    await runSynthesis(newsroom.payload, id)
    expect(await runOf(id)).toMatchObject({ state: 'refused' })
  })

  test('that a crash left in the middle is taken up where it stood', async () => {
    const before = await articles()
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    await newsroom.payload.update({ collection: 'syntheses', id, data: { state: 'running' } })
    await runSynthesis(newsroom.payload, id)
    expect(await runOf(id)).toMatchObject({ state: 'done' })
    expect((await articles()) - before).toBe(1)
  })

  test('that a crash left before its last word finds the article it had filled', async () => {
    const done = await run()
    const before = await articles()
    const again = await ordered(newsroom.payload, editor, { items: items() })
    const { pack = null, packSha256 = null, draft = null } = done
    await newsroom.payload.update({
      collection: 'syntheses',
      id: again.id,
      data: { pack, packSha256, draft, state: 'running' },
    })
    // As a crash leaves it: the article is begun and named, the run does not know.
    await newsroom.payload.update({
      collection: 'articles',
      id: String(done.article),
      data: { syntheses: [done.id, again.id] },
      draft: true,
    })
    await runSynthesis(newsroom.payload, again.id)
    expect(await runOf(again.id)).toMatchObject({ state: 'done', article: done.article })
    expect(await articles()).toBe(before)
  })

  test('by a model that a restart cut off ends truthfully, and is not paid twice', async () => {
    const { id } = await ordered(newsroom.payload, editor, { items: items() })
    await newsroom.payload.update({
      collection: 'syntheses',
      id,
      data: { state: 'running', engine: 'model' },
    })
    await runSynthesis(newsroom.payload, id)
    expect(await runOf(id)).toMatchObject({ state: 'failed' })
  })
})

describe('its record', () => {
  test('is never removed, and keeps its draft once it ended', async () => {
    const { id } = await run()
    const asked = { collection: 'syntheses', id } as const
    await expect(newsroom.payload.delete(asked)).rejects.toMatchObject({ status: 409 })
    await expect(newsroom.payload.update({ ...asked, data: { draft: {} } })).rejects.toMatchObject({
      status: 409,
    })
    await expect(newsroom.payload.update({ ...asked, data: { state: 'waiting' } })).rejects.toMatchObject({
      status: 409,
    })
  })

  test.each(['editor', 'administrator', 'publisher', 'factChecker'] as const)(
    'is written by nobody: %s',
    async (role) => {
      const { id } = await run()
      const { user } = await createStaff(newsroom.payload, role)
      const asked = { collection: 'syntheses', id, user, overrideAccess: false } as const
      expect(await newsroom.payload.findByID(asked)).toMatchObject({ id })
      await expect(newsroom.payload.update({ ...asked, data: { reason: 'x' } })).rejects.toMatchObject({
        status: 403,
      })
      await expect(newsroom.payload.delete(asked)).rejects.toMatchObject({ status: 403 })
    },
  )

  test('stays named by its article, whoever saves that and whatever they send', async () => {
    const done = await run()
    const article = String(done.article)
    const data = { syntheses: [], headline: 'Another headline' }
    await newsroom.payload.update({ collection: 'articles', id: article, data, draft: true, depth: 0 })
    expect((await articleAt(article)).syntheses).toEqual([done.id])
    const copy = await newsroom.payload.duplicate({
      collection: 'articles',
      id: article,
      data: {},
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: editor.user,
    })
    expect(copy.syntheses).toEqual([done.id])
  })
})
