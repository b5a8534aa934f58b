import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Operation, permissions, type Resource } from '../../src/domain/permissions/permissions.data.ts'
import { role as roles, type Role } from '../../src/domain/permissions/role.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
const tokens = new Map<Role, string>()

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  for (const one of roles.options) tokens.set(one, (await createStaff(newsroom.payload, one)).token)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const globals = ['masthead', 'policy', 'synthesis-forms', 'markets', 'payload-jobs-stats']
const nobody = '00000000-0000-4000-8000-000000000000'
const cases = Object.entries(permissions).flatMap(([resource, operations]) =>
  Object.entries(operations).flatMap(([operation, may]) =>
    [null, ...roles.options].map((role) => ({
      resource: resource as Resource,
      operation: operation as Operation,
      role,
      who: role ?? 'reader',
      allowed: role !== null && (may as Role[]).includes(role),
    })),
  ),
)

/** Asks for an operation on nothing: whoever may is told that it is not there, or what is missing. */
const statusOf = async (
  resource: Resource,
  operation: Operation,
  token: string | undefined,
): Promise<number> => {
  const asker = token === undefined ? {} : { token }
  if (globals.includes(resource)) {
    const method = operation === 'read' ? 'GET' : operation === 'update' ? 'POST' : 'DELETE'
    return (
      await api.ask(`/globals/${resource}`, { method, ...asker, ...(method === 'POST' ? { body: {} } : {}) })
    ).status
  }
  const where = `where[id][equals]=${nobody}`
  if (operation === 'read') return (await api.ask(`/${resource}?limit=1`, asker)).status
  if (operation === 'create')
    return (await api.ask(`/${resource}`, { method: 'POST', ...asker, body: { slug: '!' } })).status
  const method = operation === 'update' ? 'PATCH' : 'DELETE'
  const body = operation === 'update' ? { body: { updatedAt: '2026-01-01' } } : {}
  return (await api.ask(`/${resource}?${where}`, { method, ...asker, ...body })).status
}

describe('who may do what over REST is what the table of permissions says', () => {
  test.each(cases)('$who, $operation, $resource', async ({ resource, operation, role, allowed }) => {
    const status = await statusOf(resource, operation, role ? tokens.get(role) : undefined)
    // Readers see printed pictures and nothing else.
    if (resource === 'media' && operation === 'read' && role === null) return expect(status).toBe(200)
    if (globals.includes(resource) && (operation === 'create' || operation === 'delete'))
      return expect(status).toBe(404)
    // Nobody writes a correction by hand; whoever may correct is told by which act.
    const mayCorrect = role === 'publisher' || role === 'administrator'
    if (resource === 'corrections' && operation === 'create' && mayCorrect) return expect(status).toBe(409)
    if (allowed) expect(status).not.toBe(403)
    else expect([401, 403]).toContain(status)
  })
})

describe('every collection and global has its row', () => {
  test('in the table', () => {
    const own = newsroom.payload.config.collections
      .map((one) => one.slug)
      .filter((slug) => !slug.startsWith('payload-'))
    const all = [...own, ...newsroom.payload.config.globals.map((one) => one.slug)]
    expect(all.sort()).toEqual(Object.keys(permissions).sort())
  })
})
