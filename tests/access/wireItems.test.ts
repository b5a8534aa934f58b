import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import type { Field } from 'payload'
import type { WireItem } from '../../src/domain/wire/wireItem.ts'
import { anItem } from '../factories/anItem.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { readEvents } from '../factories/readEvents.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let source: string
let id: string

const receivedAt = new Date('2026-06-25T07:00:00.000Z')
const stored = () => newsroom.payload.findByID({ collection: 'wire-items', id, depth: 0, joins: false })

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'administrator', 'publisher', 'editor')).token
  const data = { code: 'QUAY', name: 'Quay', platform: 'rss' as const, owner: 'Quay Trust' }
  source = (await newsroom.payload.create({ collection: 'sources', data })).id
  await ingestWireItems(newsroom.payload, { sourceCode: 'QUAY', items: [anItem()], receivedAt })
  id = (await newsroom.payload.find({ collection: 'wire-items', depth: 0 })).docs[0]?.id ?? ''
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const forged = {
  headline: 'Nobody said this',
  text: 'Nor this.',
  externalId: 'forged',
  url: 'https://harbour.example/forged',
  canonicalUrl: 'https://harbour.example/forged',
  identity: 'x:1800100000000000000',
  author: 'Nobody',
  postedAt: '2026-06-24T00:00:00.000Z',
  postedAtBasis: 'id',
  receivedAt: '2026-06-24T00:00:00.000Z',
  sha256: 'f'.repeat(64),
  revisions: 9,
  forwardOf: 'Nobody',
  language: 'xx',
  media: [{ kind: 'photo', url: 'https://harbour.example/forged.jpg', type: null }],
  raw: { forged: true },
}

describe('the wire cannot be forged by hand', () => {
  test('nobody writes an item, copies one, or writes one by GraphQL', async () => {
    const made = await api.ask('/wire-items', { method: 'POST', token, body: { ...forged, source } })
    expect(made.status).toBe(403)
    expect((await api.ask(`/wire-items/${id}/duplicate`, { method: 'POST', token, body: {} })).status).toBe(
      403,
    )
    const { body } = await api.graphql(
      'mutation($data: mutationWireItemInput!) { createWireItem(data: $data) { id } }',
      { data: { headline: 'x', externalId: 'x', source, receivedAt: forged.receivedAt, state: 'live' } },
      token,
    )
    expect(body.errors).toBeDefined()
    expect((await newsroom.payload.count({ collection: 'wire-items' })).totalDocs).toBe(1)
  })

  test.each(Object.entries(forged))('%s stays as it came, over REST and in bulk', async (field, value) => {
    const before = await stored()
    for (const address of [`/wire-items/${id}`, `/wire-items?where[id][equals]=${id}`]) {
      const { status, body } = await api.ask(address, { method: 'PATCH', token, body: { [field]: value } })
      expect([status, body.errors[0].data]).toEqual([400, { code: 'machine-written', path: field }])
      expect(body.errors[0].message).toContain(field)
    }
    expect({ ...(await stored()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
  })

  test('by GraphQL it stays as well', async () => {
    const before = await stored()
    const { body } = await api.graphql(
      'mutation($id: String!) { updateWireItem(id: $id, data: { headline: "Nobody said this" }) { id } }',
      { id },
      token,
    )
    expect(body.errors[0].message).toMatch(/^headline is kept as the newsroom/)
    expect((await stored()).headline).toBe(before.headline)
  })

  test('a form that sends all it shows, as it is, is saved with what the desk may change', async () => {
    const whole = await api.ask(`/wire-items/${id}?depth=1`, { token })
    const body = { ...whole.body, state: 'edited' }
    expect((await api.ask(`/wire-items/${id}`, { method: 'PATCH', token, body })).status).toBe(200)
    expect(await stored()).toMatchObject({ state: 'edited', headline: whole.body.headline })
  })

  test('a form that stood open while the wire wrote is saved as well, and what the wire wrote stays', async () => {
    const { body: before } = await api.ask(`/wire-items/${id}?depth=0`, { token })
    const text = 'The vote was 414 to 96.'
    await ingestWireItems(newsroom.payload, { sourceCode: 'QUAY', items: [anItem({ text })], receivedAt })
    const body = { ...before, state: 'live' }
    expect((await api.ask(`/wire-items/${id}`, { method: 'PATCH', token, body })).status).toBe(200)
    expect(await stored()).toMatchObject({ state: 'live', text })
  })

  test('its story and its state are the desk’s to change', async () => {
    const { id: story } = await newsroom.payload.create({ collection: 'stories', data: { title: 'Strike' } })
    const body = { story, state: 'withheld' }
    expect((await api.ask(`/wire-items/${id}`, { method: 'PATCH', token, body })).status).toBe(200)
    expect(await stored()).toMatchObject({ story, state: 'withheld' })
  })

  test.each([
    ['of no story', '00000000-0000-4000-8000-000000000000'],
    ['of no story, as MongoDB makes them', '0123456789abcdef01234567'],
    ['that is none', 'nope'],
    ['that is a list', ['nope']],
    ['that is a number', 5],
    ['that is an object', { a: 1 }],
  ])('a story by an id %s is refused, naming the field, and its words are not logged', async (_, story) => {
    const logged = jest.spyOn(newsroom.payload.logger, 'error')
    const before = await stored()
    for (const address of [`/wire-items/${id}`, `/wire-items?where[id][equals]=${id}`]) {
      const { status, text } = await api.ask(address, { method: 'PATCH', token, body: { story } })
      expect([400, 404]).toContain(status)
      expect(text).toContain(address.includes('where') ? 'story' : '"path":"story"')
    }
    expect(JSON.stringify(logged.mock.calls)).not.toContain(before.headline)
    logged.mockRestore()
    expect({ ...(await stored()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
  })

  test('the wire itself goes on writing: other words become a revision', async () => {
    const take = (item: WireItem) =>
      ingestWireItems(newsroom.payload, { sourceCode: 'QUAY', items: [item], receivedAt })
    const item = anItem({ externalId: 'harbour-2' })
    await take(item)
    expect((await take({ ...item, text: 'The vote was 413 to 96.' })).revised).toBe(1)
    const where = { externalId: { equals: 'harbour-2' } }
    const { docs } = await newsroom.payload.find({ collection: 'wire-items', where, depth: 0 })
    expect(docs).toMatchObject([{ text: 'The vote was 413 to 96.', revisions: 2 }])
  })
})

describe('what a source did with an item, said by hand,', () => {
  const mark = async (item: string, state: string) => {
    const { status, body } = await api.ask(`/wire-items/${item}?select[headline]=true`, {
      method: 'PATCH',
      token,
      body: { state },
    })
    return [status, body.errors?.[0]?.data?.code ?? null]
  }
  const told = async (item: string) =>
    (await readEvents(newsroom.payload, `wire-items/${item}`)).events.map(({ act, actor, details }) => [
      act,
      Boolean(actor),
      details,
    ])

  test('is on record, with who said it and what it was before', async () => {
    const item = await createWireItem(newsroom.payload, { identity: 'x:1800100000000000001' })
    const identity = item.identity
    expect(await mark(item.id, 'deleted')).toEqual([200, null])
    expect(await mark(item.id, 'live')).toEqual([200, null])
    expect(await mark(item.id, 'live')).toEqual([200, null])
    expect(await told(item.id)).toMatchObject([
      ['wire-item.marked', true, { state: 'deleted', before: 'live', identity }],
      ['wire-item.marked', true, { state: 'live', before: 'deleted', identity }],
    ])
    const { chain } = await readEvents(newsroom.payload)
    expect(chain.broken).toBeNull()
  })

  test.each(['canceled', 'withheld'])('stays: nobody makes live again what was %s', async (taken) => {
    const item = await createWireItem(newsroom.payload)
    await mark(item.id, taken)
    for (const state of ['live', 'edited', 'deleted'])
      expect(await mark(item.id, state)).toEqual([409, 'wire-taken-back'])
    const bulk = await api.ask(`/wire-items?where[id][equals]=${item.id}`, {
      method: 'PATCH',
      token,
      body: { state: 'live' },
    })
    expect(bulk.status).not.toBe(200)
    const { body } = await api.ask(`/wire-items/${item.id}`, {
      method: 'PATCH',
      token,
      body: { state: 'live' },
    })
    expect(body.errors[0].message).toContain(`This item was ${taken} and stays taken back`)
    expect(body.errors[0].message).toContain('under a new id')
    const now = await newsroom.payload.findByID({ collection: 'wire-items', id: item.id, joins: false })
    expect(now.state).toBe(taken)
    expect(await told(item.id)).toHaveLength(1)
  })
})

test('in the form only the story and the state can be filled in', () => {
  const { fields } = newsroom.payload.collections['wire-items'].config
  const open = fields.filter(
    (one: Field) => 'name' in one && !(one.admin && 'readOnly' in one.admin && one.admin.readOnly),
  )
  const names = open.map((one) => ('name' in one ? one.name : ''))
  expect(names.filter((name) => !['history', 'updatedAt', 'createdAt'].includes(name))).toEqual([
    'state',
    'story',
  ])
})

test('the list begins with what an item says, however narrow the screen', () => {
  for (const slug of ['wire-items', 'articles'] as const)
    expect(newsroom.payload.collections[slug].config.admin.defaultColumns?.[0]).toBe('headline')
})
