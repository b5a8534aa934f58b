import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { cancelSynthesis } from '../../src/commands/synthesis/cancelSynthesis.ts'
import { runSynthesis } from '../../src/commands/synthesis/runSynthesis.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { role } from '../../src/domain/permissions/role.ts'
import {
  articleSyntheses,
  changedBody,
  orderedSynthesis,
  synthesisChoices,
  synthesisView,
} from '../../src/domain/synthesis/synthesisView.ts'
import type { Synthesis, WireItem } from '../../src/generated/payload-types.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { faithful } from '../factories/modelBrains.ts'
import { openModelStub, type ModelStub } from '../factories/modelStub.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { harbourReports } from '../factories/orderedSynthesis.ts'
import { serveApi, type Api, type ApiAnswer } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let staff: Record<(typeof role.options)[number], Staff>
let reports: WireItem[]
let stub: ModelStub

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  const { payload } = newsroom
  staff = {
    administrator: await createStaff(payload, 'administrator'),
    editor: await createStaff(payload, 'editor'),
    factChecker: await createStaff(payload, 'factChecker'),
    publisher: await createStaff(payload, 'publisher'),
  }
  reports = await harbourReports(payload)
  stub = await openModelStub(faithful)
}, 600_000)
afterAll(async () => {
  await stub.close()
  await api.close()
  await newsroom.close()
})
afterEach(async () => {
  delete process.env['MONEXUS_MODEL']
  delete process.env['MONEXUS_MODEL_URL']
  delete process.env['MONEXUS_MODEL_KEY']
  stub.faults.length = 0
  await newsroom.payload.updateGlobal({ slug: 'policy', data: { modelDrafts: 'forbidden' } })
})

const items = (): string[] => reports.map(({ id }) => id)

const post = (path: string, body: unknown, token: string | null = staff.editor.token): Promise<ApiAnswer> =>
  api.ask(path, { method: 'POST', body, ...(token === null ? {} : { token }) })

const get = (path: string, token = staff.editor.token): Promise<ApiAnswer> => api.ask(path, { token })

const order = async (some: Record<string, unknown> = {}): Promise<string> => {
  const answer = await post('/syntheses/order', { items: items(), ...some })
  expect(answer.status).toBe(202)
  return orderedSynthesis.parse(answer.body).synthesis.id
}

const run = async (some: Record<string, unknown> = {}): Promise<string> => {
  const id = await order(some)
  await runSynthesis(newsroom.payload, id)
  return id
}

const view = async (id: string) => {
  const answer = await get(`/syntheses/${id}/view`)
  expect(answer.status).toBe(200)
  return synthesisView.parse(answer.body)
}

const recordOf = (id: string): Promise<Synthesis> =>
  newsroom.payload.findByID({ collection: 'syntheses', id, depth: 0 })

const articles = async (): Promise<number> =>
  (await newsroom.payload.count({ collection: 'articles' })).totalDocs

/** A model on loopback, and a policy that lets it draft. */
const allowModel = async (): Promise<void> => {
  process.env['MONEXUS_MODEL'] = 'openai/test-model'
  process.env['MONEXUS_MODEL_URL'] = stub.url
  process.env['MONEXUS_MODEL_KEY'] = 'key-of-nobody'
  await newsroom.payload.updateGlobal({ slug: 'policy', data: { modelDrafts: 'allowed' } })
}

describe('an editor at the API', () => {
  test('orders a draft, sees it made, takes it over, and finds it again at its article', async () => {
    const article = await createArticle(newsroom.payload, {
      body: lexicalBody(['Our own words stand here.']),
    })
    const id = await order({ article: article.id, form: 'brief', length: 120 })
    const waiting = await view(id)
    expect(waiting.synthesis).toMatchObject({ state: 'waiting', items: 4, by: { id: staff.editor.user.id } })
    expect([waiting.may, waiting.sentences]).toEqual([{ cancel: true, accept: false }, []])
    await runSynthesis(newsroom.payload, id)
    const done = await view(id)
    expect(done.may).toEqual({ cancel: false, accept: true })
    expect(done.framingPrompt).not.toBe('')
    const taken = await post(`/syntheses/${id}/accept`, { rev: done.article?.rev })
    expect(taken.status).toBe(200)
    const { rev } = changedBody.parse(taken.body).article
    const [first] = (await view(id)).sentences
    const dropped = await post(`/syntheses/${id}/drop`, { sentence: first?.id, rev })
    expect(dropped.status).toBe(200)
    expect((await post(`/syntheses/${id}/drop`, { sentence: first?.id, rev })).status).toBe(409)
    const listed = articleSyntheses.parse((await get(`/articles/${article.id}/syntheses`)).body)
    expect(listed.syntheses).toMatchObject([{ id, state: 'done', article: article.id }])
  })

  test('has one draft made for an article at a time, and cancels it', async () => {
    const { id: article } = await createArticle(newsroom.payload)
    const id = await order({ article })
    const again = await post('/syntheses/order', { items: items(), article })
    expect([again.status, again.body.errors[0].data.code]).toEqual([409, 'synthesis-going'])
    const canceled = await post(`/syntheses/${id}/cancel`, {})
    expect([canceled.status, canceled.body.synthesis.state]).toEqual([200, 'canceled'])
    expect((await post(`/syntheses/${id}/cancel`, {})).status).toBe(409)
    await order({ article })
  })

  test.each([
    [{ items: [] }, 400],
    [{ items: Array.from({ length: 41 }, (_, at) => `i${String(at)}`) }, 400],
    [{ items: ['nowhere'] }, 400],
    [{ length: 5 }, 400],
    [{ form: 'poem' }, 400],
    [{ engine: 'oracle' }, 400],
    [{ article: 'nowhere' }, 400],
    [{ story: 'nowhere' }, 400],
    [{ engine: 'model' }, 409],
  ])('is refused %j with %i, and nothing is begun', async (some, status) => {
    const count = async () => (await newsroom.payload.count({ collection: 'syntheses' })).totalDocs
    const before = await count()
    const answer = await post('/syntheses/order', { items: items(), ...some })
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message).toMatch(/\.$/)
    expect(await count()).toBe(before)
  })

  test.each([
    ['\u0000', 'cut short'],
    ['\u0007', 'ringing'],
    ['\ud800', 'half a character'],
    ['\u202e', 'turned around'],
    ['\u2066', 'set apart'],
  ])('is told to leave %j out of an angle and a headline (%s)', async (sign) => {
    for (const field of ['angle', 'headline']) {
      const answer = await post('/syntheses/order', { items: items(), [field]: `the ${sign} harbour` })
      expect([answer.status, answer.body.errors[0].data.path]).toEqual([400, field])
      expect(answer.body.errors[0].message).toBe(
        `Leave out of the ${field} the signs that turn text around, and those that cannot be kept.`,
      )
    }
  })

  test('is told which key of an order nobody knows', async () => {
    const answer = await post('/syntheses/order', { items: items(), lenght: 200 })
    expect([answer.status, answer.body.errors[0].data.path]).toEqual([400, 'lenght'])
    expect(answer.body.errors[0].message).toContain('Nothing here is called “lenght”.')
  })

  test('drafts for a story from its own items only', async () => {
    const { payload } = newsroom
    const story = await payload.create({ collection: 'stories', data: { title: 'Ferry off Port Selden' } })
    const [own, stranger] = reports
    await payload.update({ collection: 'wire-items', id: own?.id ?? '', data: { story: story.id } })
    const refused = await post('/syntheses/order', { items: [own?.id, stranger?.id], story: story.id })
    expect([refused.status, refused.body.errors[0].data]).toEqual([
      400,
      { code: 'items-of-another-story', path: 'items' },
    ])
    expect(refused.body.errors[0].message).toContain(`“${String(stranger?.headline)}” is not of that story.`)
    expect(refused.body.errors[0].message).not.toContain(String(own?.headline))
    await order({ items: [own?.id], story: story.id })
  })

  test.each(['view', 'cancel', 'accept', 'drop', 'quote'])(
    'finds no %s of what is not there',
    async (act) => {
      const method = act === 'view' ? 'GET' : 'POST'
      const asked = { method, token: staff.editor.token, ...(method === 'POST' ? { body: { rev: 1 } } : {}) }
      expect((await api.ask(`/syntheses/nowhere/${act}`, asked)).status).toBe(404)
    },
  )
})

describe.each(role.options)('a %s', (name) => {
  const may = mayAct([name], 'synthesise')

  test(
    may ? 'orders, cancels and takes over' : 'sees drafts, and neither orders nor takes over',
    async () => {
      const { token } = staff[name]
      const id = await run()
      expect((await get(`/syntheses/${id}/view`, token)).status).toBe(200)
      expect((await get('/syntheses/choices', token)).status).toBe(200)
      expect((await get(`/syntheses/${id}`, token)).status).toBe(200)
      const asked: [string, unknown, number][] = [
        ['/syntheses/order', { items: items() }, 202],
        [`/syntheses/${id}/cancel`, {}, 409],
        [`/syntheses/${id}/accept`, { rev: 0 }, 409],
        [`/syntheses/${id}/drop`, { rev: 0, sentence: 'D1' }, 409],
        [`/syntheses/${id}/quote`, { rev: 0, sentence: 'D1' }, 409],
      ]
      for (const [path, body, status] of asked)
        expect([path, (await post(path, body, token)).status]).toEqual([path, may ? status : 403])
      for (const method of ['PATCH', 'DELETE'])
        expect((await api.ask(`/syntheses/${id}`, { method, token, body: { reason: 'x' } })).status).toBe(403)
      expect((await post('/syntheses', { items: items() }, token)).status).toBe(403)
    },
  )
})

test('a stranger sees and orders nothing', async () => {
  const id = await run()
  for (const path of ['/syntheses', `/syntheses/${id}`, `/syntheses/${id}/view`, '/syntheses/choices'])
    expect((await api.ask(path)).status).toBe(403)
  for (const path of ['order', `${id}/cancel`, `${id}/accept`, `${id}/drop`, `${id}/quote`])
    expect((await post(`/syntheses/${path}`, { items: items() }, null)).status).toBe(403)
})

describe('a language model', () => {
  const choices = async () => synthesisChoices.parse((await get('/syntheses/choices')).body).engines

  test('may be chosen only where one is configured and the policy lets it draft', async () => {
    const [extractive, missing] = await choices()
    expect(extractive).toMatchObject({ engine: 'extractive', isOpen: true, reason: null })
    expect(missing).toMatchObject({ isOpen: false, reason: expect.stringContaining('MONEXUS_MODEL') })
    process.env['MONEXUS_MODEL'] = 'openai/test-model'
    process.env['MONEXUS_MODEL_URL'] = stub.url
    const [, forbidden] = await choices()
    expect(forbidden).toMatchObject({ isOpen: false, reason: expect.stringContaining('policy forbids') })
    const refused = await post('/syntheses/order', { items: items(), engine: 'model' })
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([409, 'model-forbidden'])
    await allowModel()
    expect((await choices())[1]).toMatchObject({ isOpen: true, model: 'openai/test-model', reason: null })
  })

  test('drafts an article, and what it read and wrote is on record', async () => {
    await allowModel()
    const id = await run({ engine: 'model' })
    expect(await recordOf(id)).toMatchObject({
      state: 'done',
      engine: 'model',
      model: 'openai/test-model',
      promptSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      tokensIn: 2000,
      tokensOut: 400,
    })
    expect((await view(id)).sentences.length).toBeGreaterThan(0)
  })

  test('that the policy forbids after the order drafts nothing', async () => {
    await allowModel()
    const before = await articles()
    const id = await order({ engine: 'model' })
    await newsroom.payload.updateGlobal({ slug: 'policy', data: { modelDrafts: 'forbidden' } })
    const asked = stub.asked.length
    await runSynthesis(newsroom.payload, id)
    expect(await recordOf(id)).toMatchObject({ state: 'refused' })
    expect([stub.asked.length, await articles()]).toEqual([asked, before])
  })

  test.each([
    ['refusal', 'refused'],
    ['broken-json', 'failed'],
    [{ status: 401 }, 'failed'],
  ] as const)('whose answer is %j leaves the article untouched, and says so', async (fault, state) => {
    await allowModel()
    const { id: article } = await createArticle(newsroom.payload, { body: lexicalBody([' ']) })
    const read = () =>
      newsroom.payload.findByID({ collection: 'articles', id: article, draft: true, depth: 0 })
    const before = await read()
    stub.faults.push(...Array.from({ length: 12 }, () => fault))
    const id = await run({ engine: 'model', article })
    const ended = await recordOf(id)
    expect(ended.state).toBe(state)
    expect(ended.reason).toMatch(/\.$/)
    expect(await read()).toEqual(before)
  })

  test('that is canceled is cut off at once, and its article is untouched', async () => {
    await allowModel()
    const before = await articles()
    stub.faults.push('silent')
    const id = await order({ engine: 'model' })
    const running = runSynthesis(newsroom.payload, id)
    const begun = stub.asked.length
    while (stub.asked.length === begun) await new Promise((next) => setTimeout(next, 20))
    await cancelSynthesis(newsroom.payload, { synthesis: id, name: 'Ada', now: new Date() })
    await running
    expect(await recordOf(id)).toMatchObject({ state: 'canceled', reason: expect.stringContaining('Ada') })
    expect(await articles()).toBe(before)
  })
})
