import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { WireStore } from '../../../src/adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../../../src/adapters/wireStore/wireStoreOf.ts'
import { hashWireText } from '../../../src/domain/wire/hashWireText.ts'
import { storedWireItem, type WireItem } from '../../../src/domain/wire/wireItem.ts'
import { anItem } from '../../factories/anItem.ts'
import { createSource } from '../../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let store: WireStore
let source: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  store = wireStoreOf(newsroom.payload)
  source = (await createSource(newsroom.payload)).id
}, 600_000)
afterAll(() => newsroom.close())

const receivedAt = '2026-06-25T07:00:00.000Z'

const rowOf = (item: WireItem) => ({
  ...storedWireItem.parse(item),
  source,
  receivedAt,
  state: 'live' as const,
  sha256: hashWireText(item),
  revisions: 1,
  filed: false,
})

const readItem = (id: string, depth = 0) =>
  newsroom.payload.findByID({ collection: 'wire-items', id, depth, joins: false })

/** What is another for every row, whoever writes it. */
const apart = { id: expect.any(String), externalId: expect.any(String) }
const stamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const stamps = { createdAt: stamp, updatedAt: stamp }

const full = anItem({
  externalId: 'full',
  identity: 'web:harbour.example/1',
  canonicalUrl: 'https://harbour.example/1',
  author: 'Ada O’Neil 🚢',
  forwardOf: 'tg:quay/4',
  urgency: 2,
  editorsNote: 'Not before noon.',
  media: [{ kind: 'photo', url: 'https://harbour.example/1.jpg', type: 'image/jpeg' }],
  raw: { id: 1, nested: { list: [1, 'two', null], empty: {} }, flag: false },
})

test.each([
  ['with everything its source can say', full],
  ['with the least its source can say', anItem({ externalId: 'bare', url: null, language: null, text: '' })],
])('an item %s reads as if it had come by itself', async (_, item) => {
  const one = await newsroom.payload.create({ collection: 'wire-items', data: rowOf(item), depth: 0 })
  const id = store.newId()
  await store.insert('wire-items', [{ ...rowOf({ ...item, externalId: `${item.externalId} again` }), id }])
  for (const depth of [0, 1]) {
    const [alone, together] = [await readItem(one.id, depth), await readItem(id, depth)]
    expect({ ...together, ...stamps, ...apart }).toEqual({ ...alone, ...stamps, ...apart })
    expect(Object.keys(together).sort()).toEqual(Object.keys(alone).sort())
    expect(together).toMatchObject(stamps)
  }
  expect(typeof id).toBe(typeof one.id)
  expect(id).toHaveLength(one.id.length)
})

test('a revision reads as if it had come by itself', async () => {
  const { id: item } = await newsroom.payload.create({
    collection: 'wire-items',
    data: rowOf(anItem({ externalId: 'revised' })),
    depth: 0,
  })
  const words = { item, headline: 'Strike over', text: '', sha256: 'b'.repeat(64), seenAt: receivedAt }
  const one = await newsroom.payload.create({
    collection: 'wire-revisions',
    data: { ...words, sequence: 1 },
    depth: 0,
  })
  const id = store.newId()
  await store.insert('wire-revisions', [{ ...words, id, sequence: 2 }])
  const read = (which: string) =>
    newsroom.payload.findByID({ collection: 'wire-revisions', id: which, depth: 0 })
  const [alone, together] = [await read(one.id), await read(id)]
  expect({ ...together, ...stamps, id: '', sequence: 0 }).toEqual({
    ...alone,
    ...stamps,
    id: '',
    sequence: 0,
  })
})

test('a story reads as if it had been written by hand', async () => {
  const fields = {
    title: 'Strike at the quay',
    firstSeenAt: receivedAt,
    lastSeenAt: receivedAt,
    itemCount: 2,
    ownerCount: 1,
    conflictCount: 0,
  }
  const one = await newsroom.payload.create({
    collection: 'stories',
    data: { ...fields, earliest: 'one' },
    depth: 0,
  })
  const id = store.newId()
  await store.insert('stories', [{ ...fields, id, earliest: 'other' }])
  const read = (which: string) =>
    newsroom.payload.findByID({ collection: 'stories', id: which, depth: 0, joins: false })
  const [alone, together] = [await read(one.id), await read(id)]
  expect({ ...together, ...stamps, id: '', earliest: '' }).toEqual({
    ...alone,
    ...stamps,
    id: '',
    earliest: '',
  })
})

test('of rows that are taken none is written, and the others are', async () => {
  const row = (externalId: string) => ({ ...rowOf(anItem({ externalId })), id: store.newId() })
  const first = row('taken')
  expect(await store.insert('wire-items', [first])).toEqual(new Set([first.id]))
  const [again, free] = [row('taken'), row('free')]
  expect(await store.insert('wire-items', [again, free])).toEqual(new Set([free.id]))
  expect((await readItem(first.id)).externalId).toBe('taken')
})

test('a change reads as one of the Local API, tells the wire only when it is news, and passes over who was faster', async () => {
  const [one, other] = ['alone', 'together'].map((externalId) => ({
    ...rowOf(anItem({ externalId })),
    id: store.newId(),
  }))
  if (!one || !other) throw new Error('Two rows are needed.')
  await store.insert('wire-items', [one, other])
  const before = await readItem(other.id)
  const alike = {
    kind: 'near' as const,
    of: one.id,
    because: '80 %',
    similarity: 0.8,
    ours: null,
    theirs: null,
  }
  const set = { alike, filed: true, state: 'edited' as const, text: 'Other words.' }
  await newsroom.payload.update({ collection: 'wire-items', id: one.id, data: set, depth: 0 })
  await store.change('wire-items', [
    { ids: [other.id], set, where: { state: 'live' }, isNews: false },
    { ids: [other.id], set: { headline: 'Never' }, where: { state: 'canceled' }, isNews: true },
  ])
  const [alone, together] = [await readItem(one.id), await readItem(other.id)]
  expect({ ...together, ...apart, ...stamps }).toEqual({ ...alone, ...apart, ...stamps })
  expect(together.updatedAt).toBe(before.updatedAt)
  await store.change('wire-items', [{ ids: [other.id], set: { story: null }, isNews: true }])
  expect((await readItem(other.id)).updatedAt >= before.updatedAt).toBe(true)
})
