import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Source } from '../../src/generated/payload-types.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: string
let checker: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = (await createStaff(newsroom.payload, 'editor')).token
  checker = (await createStaff(newsroom.payload, 'factChecker')).token
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const address = 'https://quay.example/wire.xml'
const nextAt = '2026-06-25T09:00:00.000Z'
const cursor = { validators: { of: address, etag: '"a"', lastModified: null }, known: null, backlog: null }
const aPolled = (): Promise<Source> =>
  createSource(newsroom.payload, {
    polling: { enabled: true, address, nextAt, faults: 4, cursor },
    health: { status: 'late', outcome: 'broken', said: 'quay.example cannot be reached.' },
  })
const change = ({ id }: Source, body: Record<string, unknown>, token = editor) =>
  api.ask(`/sources/${id}`, { method: 'PATCH', token, body })
const stored = ({ id }: Source): Promise<Source> =>
  newsroom.payload.findByID({ collection: 'sources', id, depth: 0 })

describe('how a source is polled', () => {
  test('an editor decides, a fact-checker does not', async () => {
    const source = await aPolled()
    expect((await change(source, { polling: { minutes: 5 } }, checker)).status).toBe(403)
    expect((await change(source, { polling: { minutes: 5 } })).status).toBe(200)
    expect((await stored(source)).polling?.minutes).toBe(5)
  })

  test('begins anew with another address: nothing of the old one is waited for or believed', async () => {
    const source = await aPolled()
    await change(source, { polling: { address: 'https://quay.example/other.xml' } })
    expect((await stored(source)).polling).toMatchObject({ nextAt: null, faults: 0, cursor: null })
  })

  test('begins at once when somebody wants it polled again, from where it ended', async () => {
    const source = await aPolled()
    await change(source, { polling: { enabled: false } })
    expect((await stored(source)).polling).toMatchObject({ nextAt, faults: 4 })
    await change(source, { polling: { enabled: true } })
    expect((await stored(source)).polling).toMatchObject({ nextAt: null, faults: 0, cursor })
  })

  test('goes on as it was when something else about the source is changed', async () => {
    const source = await aPolled()
    await change(source, { stance: 'independent' })
    expect((await stored(source)).polling).toMatchObject({
      enabled: true,
      address,
      nextAt,
      faults: 4,
      cursor,
    })
  })

  test.each([
    ['a word', 'ferry'],
    ['a file elsewhere', 'ftp://quay.example/a'],
    ['a program', 'javascript:alert(1)'],
    ['a novel', `https://quay.example/${'a'.repeat(5000)}`],
  ])('%s is no address to poll', async (_, wrong) => {
    const source = await aPolled()
    expect((await change(source, { polling: { address: wrong } })).status).toBe(400)
    expect((await stored(source)).polling?.address).toBe(address)
  })
})

describe('what the wire keeps of a source is written by nobody', () => {
  const forged = {
    polling: { nextAt: '2031-01-01T00:00:00.000Z', faults: 0, cursor: null },
    health: {
      status: 'live',
      outcome: 'ok',
      said: 'All is well.',
      lastItemAt: '2031-01-01T00:00:00.000Z',
      polledAt: '2031-01-01T00:00:00.000Z',
      rhythm: {},
    },
  }

  test.each<[string, object]>([
    ['polling.nextAt', { polling: { nextAt: forged.polling.nextAt } }],
    ['polling.cursor', { polling: { cursor: null } }],
    ['push.generation', { push: { generation: 7 } }],
    ['health.said', { health: { said: 'All is well.' } }],
  ])('%s is refused by name', async (path, body) => {
    const source = await aPolled()
    const { status, body: answer } = await change(source, { ...body })
    expect([status, answer.errors[0].data]).toEqual([400, { code: 'machine-written', path }])
    const where = `/sources?where[id][equals]=${source.id}`
    const bulk = await api.ask(where, { method: 'PATCH', token: editor, body })
    expect([bulk.status, bulk.body.errors[0].data.code]).toEqual([400, 'machine-written'])
  })

  test('a form that sends all it shows, as it is, is saved', async () => {
    const source = await aPolled()
    const whole = await api.ask(`/sources/${source.id}?depth=1`, { token: editor })
    expect((await change(source, { ...whole.body, stance: 'independent' })).status).toBe(200)
    expect(await stored(source)).toMatchObject({ stance: 'independent', polling: { nextAt, faults: 4 } })
  })

  test('over REST', async () => {
    const source = await aPolled()
    expect((await change(source, forged)).status).toBe(400)
    const { polling, health } = await stored(source)
    expect({ polling, health }).toMatchObject({ polling: { nextAt, faults: 4, cursor } })
    expect(health).toEqual(source.health)
  })

  test('over GraphQL', async () => {
    const source = await aPolled()
    await api.graphql(
      'mutation($id: String!) { updateSource(id: $id, data: { health: { status: live, said: "All is well." } }) { id } }',
      { id: source.id },
      editor,
    )
    expect((await stored(source)).health).toEqual(source.health)
  })

  test('nor when a source is registered', async () => {
    const body = { code: 'FORGED', name: 'Forged', platform: 'rss', owner: 'Nobody', ...forged }
    const { body: made } = await api.ask('/sources', { method: 'POST', token: editor, body })
    const { polling, health } = await stored(made.doc)
    expect([polling?.nextAt ?? null, health?.status ?? null, health?.said ?? null]).toEqual([
      null,
      null,
      null,
    ])
  })
})
