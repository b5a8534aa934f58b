import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createArticle } from '../factories/createArticle.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
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
  await api.close()
  await newsroom.close()
})

const revOf = async (id: string) =>
  Number((await newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })).rev)
const save = (id: string, rev: number | undefined, standfirst: string, query = '?draft=true') =>
  api.ask(`/articles/${id}${query}`, {
    method: 'PATCH',
    token,
    body: { ...(rev === undefined ? {} : { rev }), standfirst },
  })

test('a tab opened before somebody else saved is told so and overwrites nothing', async () => {
  const { id } = await createArticle(newsroom.payload)
  const rev = await revOf(id)
  expect((await save(id, rev, 'Hers.')).status).toBe(200)
  const late = await save(id, rev, 'His.')
  expect(late.status).toBe(409)
  expect(late.body.errors[0].data.code).toBe('stale-edit')
  expect((await newsroom.payload.findByID({ collection: 'articles', id, draft: true })).standfirst).toBe(
    'Hers.',
  )
})

test.each([
  ['drafts', '?draft=true', 'with the same count'],
  ['drafts', '?draft=true', 'without a count'],
  ['public saves', '', 'with the same count'],
])(
  'of twenty %s at one moment%s %s exactly one passes',
  async (_, query, counted) => {
    const { id } = await createArticle(newsroom.payload)
    const rev = await revOf(id)
    const seen = counted === 'without a count' ? undefined : rev
    const statuses = (
      await Promise.all(Array.from({ length: 20 }, (_one, i) => save(id, seen, `Save ${String(i)}.`, query)))
    ).map((one) => one.status)
    expect(statuses.filter((one) => one === 409)).toHaveLength(
      20 - statuses.filter((one) => one === 200).length,
    )
    expect(statuses.filter((one) => one === 200).length).toBe(
      counted === 'without a count' ? (await revOf(id)) - rev : 1,
    )
    expect(await revOf(id)).toBe(rev + statuses.filter((one) => one === 200).length)
  },
  600_000,
)

test('a save that failed locks nobody out', async () => {
  const { id } = await createArticle(newsroom.payload)
  const rev = await revOf(id)
  const started = Date.now()
  // The count is claimed before fields are validated.
  expect(
    (
      await api.ask(`/articles/${id}?draft=true`, {
        method: 'PATCH',
        token,
        body: { rev, byline: 'x'.repeat(500) },
      })
    ).status,
  ).toBe(400)
  expect((await save(id, rev, 'Again.')).status).toBe(200)
  expect(Date.now() - started).toBeLessThan(4000)
})

test('a save that died locks nobody out for long', async () => {
  const { id } = await createArticle(newsroom.payload)
  const rev = await revOf(id)
  const data = { key: `claim:articles:${id}:${String(rev)}`, data: { until: Date.now() + 1000 } }
  await newsroom.payload.create({ collection: 'payload-kv', data })
  expect((await save(id, rev, 'After the crash.')).status).toBe(200)
})

test('an article leaves no more than one claim behind', async () => {
  const { id } = await createArticle(newsroom.payload)
  for (let time = 0; time < 4; time += 1)
    expect((await save(id, undefined, `Time ${String(time)}.`)).status).toBe(200)
  const { totalDocs } = await newsroom.payload.count({
    collection: 'payload-kv',
    where: { key: { like: `claim:articles:${id}` } },
  })
  expect(totalDocs).toBe(1)
})

test('an old version comes back as the newest save', async () => {
  const { id } = await createArticle(newsroom.payload)
  await save(id, undefined, 'Newer.')
  const rev = await revOf(id)
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  expect(
    (await api.ask(`/articles/versions/${String(docs[0]?.id)}?draft=true`, { method: 'POST', token })).status,
  ).toBe(200)
  expect(await revOf(id)).toBe(rev + 1)
})
