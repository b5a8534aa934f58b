import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plan as planShape, type Plan } from '../../src/domain/editions/plan/plan.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createSection } from '../factories/createSection.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let publisher: Staff
let editor: Staff
let world: string
let tech: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  publisher = await createStaff(newsroom.payload, 'publisher')
  editor = await createStaff(newsroom.payload, 'editor')
  world = (await createSection(newsroom.payload)).id
  tech = (await createSection(newsroom.payload)).id
  await newsroom.payload.create({
    collection: 'edition-templates',
    data: {
      title: 'Working day',
      weekdays: ['thursday'],
      sections: [
        { section: world, wanted: 3 },
        { section: tech, wanted: 1 },
      ],
    },
  })
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const thursday = '2026-06-25'
const nextThursday = '2026-07-02'
const friday = '2026-06-26'
const planOf = async (date: string, { token }: Staff = publisher): Promise<Plan> =>
  planShape.parse((await api.ask(`/editions/plan?date=${date}`, { token })).body)
const begin = (date: string, { token }: Staff = publisher, useTemplate = true) =>
  api.ask('/editions/plan', { method: 'POST', token, body: { date, useTemplate } })
const arrange = (plan: Plan, articles: string[], { token }: Staff = publisher) =>
  api.ask(`/editions/${plan.edition?.id ?? ''}/lineup`, {
    method: 'PUT',
    token,
    body: { since: plan.edition?.updatedAt, lineup: [{ section: world, articles, wanted: 3 }] },
  })

describe('the plan of a day', () => {
  test('begins from the template of its weekday', async () => {
    expect(await planOf(thursday)).toMatchObject({ edition: null, template: 'Working day', sections: [] })
    const { status, body } = await begin(thursday)
    expect(status).toBe(200)
    expect(planShape.parse(body).sections).toMatchObject([
      { id: world, wanted: 3, articles: [] },
      { id: tech, wanted: 1, articles: [] },
    ])
    expect((await begin(thursday)).body.errors[0].data.code).toBe('edition-planned')
    expect((await planOf(friday)).template).toBeNull()
  })

  test('offers what was cleared, with how ready it is, how long and on whose sources', async () => {
    const { id } = await createArticle(newsroom.payload, { section: world })
    const plan = await planOf(thursday)
    expect(plan.pool).toContain(id)
    const article = plan.articles.find((one) => one.id === id)
    expect(article).toMatchObject({ section: world, stage: 'cleared', published: false })
    expect(article?.words).toBeGreaterThan(8)
    expect(article?.owners.length).toBe(2)
    expect(article?.findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })

  test('is laid out by a publisher, in order', async () => {
    const one = await createArticle(newsroom.payload, { section: world })
    const other = await createArticle(newsroom.payload, { section: world })
    const { status, body } = await arrange(await planOf(thursday), [other.id, one.id])
    expect(status).toBe(200)
    const plan = planShape.parse(body)
    expect(plan.sections[0]).toMatchObject({ id: world, wanted: 3, articles: [other.id, one.id] })
    expect(plan.pool).not.toContain(one.id)
    const stored = await newsroom.payload.findByID({
      collection: 'editions',
      id: plan.edition?.id ?? '',
      depth: 0,
    })
    expect(stored.lineup?.[0]?.articles).toEqual([other.id, one.id])
  })

  test('holds fast what was published into it, and nothing that was published into another', async () => {
    const edition = (await planOf(thursday)).edition?.id ?? ''
    const own = await createArticle(newsroom.payload, { section: world, edition })
    const other = await createArticle(newsroom.payload, { section: world })
    const data = { _status: 'published' } as const
    for (const { id } of [own, other])
      await newsroom.payload.update({ collection: 'articles', id, data, depth: 0 })
    const { articles } = await planOf(thursday)
    const staysOf = (id: string) => articles.find((one) => one.id === id)?.stays
    expect([staysOf(own.id), staysOf(other.id)]).toEqual([true, false])
  })

  test('means an article for its edition that was meant for none', async () => {
    const { id } = await createArticle(newsroom.payload, { section: world })
    await newsroom.payload.update({ collection: 'articles', id, data: { edition: null }, draft: true })
    const plan = await planOf(thursday)
    const { body } = await arrange(plan, [id])
    const placed = planShape.parse(body).articles.find((one) => one.id === id)
    expect(placed?.findings.map(({ code }) => code)).not.toContain('edition-missing')
    expect(placed?.stage).toBe('cleared')
  })

  test('is not overwritten by who saw an older one', async () => {
    const seen = await planOf(thursday)
    await arrange(seen, [])
    const { id } = await createArticle(newsroom.payload, { section: world })
    const { status, body } = await arrange(seen, [id])
    expect([status, body.errors[0].data.code]).toEqual([409, 'plan-outdated'])
    expect((await planOf(thursday)).sections[0]?.articles ?? []).not.toContain(id)
  })

  test('is laid out by one of two who do so at once', async () => {
    const seen = await planOf(thursday)
    const answers = await Promise.all([arrange(seen, []), arrange(seen, []), arrange(seen, [])])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  test.each([{ lineup: [] }, { lineup: null }])('is not laid out together with others: %j', async (body) => {
    await begin(nextThursday)
    const { id } = await createArticle(newsroom.payload, { section: world })
    await arrange(await planOf(nextThursday), [id])
    const edition = (await planOf(nextThursday)).edition?.id ?? ''
    const patch = (path: string, data: object) =>
      api.ask(path, { method: 'PATCH', token: publisher.token, body: data })
    const refused = await patch('/editions?where[date][exists]=true', body)
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([400, 'lineup-of-several'])
    expect((await planOf(nextThursday)).sections[0]?.articles).toEqual([id])
    expect((await patch(`/editions/${edition}`, body)).status).toBe(200)
    expect((await planOf(nextThursday)).sections[0]?.articles ?? []).toEqual([])
  })

  test('is read by all staff, written by publishers, and shown to nobody else', async () => {
    expect((await planOf(thursday, editor)).date).toBe(thursday)
    expect((await begin(friday, editor)).status).toBe(403)
    expect((await arrange(await planOf(thursday), [], editor)).status).toBe(403)
    expect((await api.ask(`/editions/plan?date=${thursday}`)).status).toBe(403)
  })

  test.each(['tomorrow', '2026-02-30', '', '0001-01-01', '9999-12-31'])('“%s” is no day', async (date) => {
    const { token } = publisher
    expect((await api.ask(`/editions/plan?date=${date}`, { token })).status).toBe(400)
    expect((await begin(date)).status).toBe(400)
    const body = { date, status: 'planning' }
    expect((await api.ask('/editions', { method: 'POST', token, body })).status).toBe(400)
  })
})
