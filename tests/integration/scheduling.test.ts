import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Role } from '../../src/domain/permissions/role.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let cleared: string
const staff = {} as Record<Role, Staff>

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  cleared = (await createArticle(newsroom.payload)).id
  for (const role of ['administrator', 'editor', 'factChecker', 'publisher'] as const)
    staff[role] = await createStaff(newsroom.payload, role)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const at = new Date(Date.now() + 60 * 60_000).toISOString()
const ask = (method: string, article: string, { body, token }: { body?: unknown; token?: string }) =>
  api.ask(`/articles/${article}/schedule`, {
    method,
    ...(body === undefined ? {} : { body }),
    ...(token ? { token } : {}),
  })

test.each([
  ['editor', 403],
  ['factChecker', 403],
  ['publisher', 200],
  ['administrator', 200],
  ['nobody', 403],
] as const)('a schedule set and taken back by %s answers %i', async (role, status) => {
  const by = role === 'nobody' ? {} : { token: staff[role].token }
  expect((await ask('POST', cleared, { ...by, body: { at } })).status).toBe(status)
  expect((await ask('DELETE', cleared, by)).status).toBe(status)
})

test('a schedule is on record, set and taken back, by name', async () => {
  const { docs } = await newsroom.payload.find({
    collection: 'events',
    where: { act: { in: ['schedule.set', 'schedule.cancelled'] } },
    sort: 'sequence',
    depth: 0,
  })
  const { publisher, administrator } = staff
  expect(docs.map(({ act, actor }) => [act, actor])).toEqual([
    ['schedule.set', publisher.user.id],
    ['schedule.cancelled', publisher.user.id],
    ['schedule.set', administrator.user.id],
    ['schedule.cancelled', administrator.user.id],
  ])
})

test('a text that nobody cleared is refused with findings that say what is missing', async () => {
  const { id } = await writeArticle(newsroom.payload)
  const { status, body } = await ask('POST', id, { body: { at }, token: staff.publisher.token })
  expect(status).toBe(422)
  expect(body.errors[0].data.findings.map(({ code }: { code: string }) => code)).toContain(
    'clearance-missing',
  )
})

test.each([[{}], [{ at: 'tomorrow' }], [{ at: '2026-06-25T06:30' }], [{ at: 12 }], ['not json'], [[]]])(
  'a time that cannot be read is refused: %j',
  async (body) => {
    const answer = await ask('POST', cleared, { body, token: staff.publisher.token })
    expect(answer.status).toBe(400)
  },
)

test('nobody writes a schedule past its endpoint', async () => {
  await api.ask(`/articles/${cleared}?draft=true`, {
    method: 'PATCH',
    token: staff.publisher.token,
    body: { schedule: { at, hash: 'f'.repeat(64), state: 'waiting' } },
  })
  const article = await newsroom.payload.findByID({
    collection: 'articles',
    id: cleared,
    draft: true,
    depth: 0,
  })
  expect(article.schedule?.at ?? null).toBeNull()
})
