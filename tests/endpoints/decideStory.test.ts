import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { anItem } from '../factories/anItem.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { readEvents } from '../factories/readEvents.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
/** Two events, three items and one. */
let items: string[]

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  const { code } = await createSource(newsroom.payload)
  const told = ['Karsk', 'Karsk', 'Karsk', 'Mirel'].map((place, at) =>
    anItem({
      externalId: `item-${String(at)}`,
      headline: `Fire in ${place} harbour destroys ${place} grain store`,
      text: `Mayor ${place}son said the ${place} store was lost.`,
      postedAt: `2026-06-25T06:0${String(at)}:00.000Z`,
    }),
  )
  await ingestWireItems(newsroom.payload, { sourceCode: code, items: told, receivedAt: new Date() })
  const { docs } = await newsroom.payload.find({ collection: 'wire-items', sort: 'postedAt', depth: 0 })
  items = docs.map(({ id }) => id)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const decide = (body: unknown, token?: string) =>
  api.ask('/stories/decisions', { method: 'POST', body, ...(token ? { token } : {}) })

const storyOf = async (at: number): Promise<string | null> => {
  const item = await newsroom.payload.findByID({
    collection: 'wire-items',
    id: items[at] ?? '',
    depth: 0,
    joins: false,
  })
  return typeof item.story === 'string' ? item.story : null
}

const decisions = async () =>
  (await newsroom.payload.find({ collection: 'story-decisions', sort: 'createdAt', depth: 0 })).docs

test('an editor merges two stories: it shows at once, and is on record with who and when', async () => {
  const answer = await decide({ kind: 'merge', items: [items[0], items[3]] }, editor.token)
  expect([answer.status, answer.body.story]).toEqual([201, await storyOf(0)])
  expect(await storyOf(3)).toBe(await storyOf(0))
  expect(answer.body.back).toEqual([{ kind: 'split', items: [items[3]], other: null }])
  const [decision] = await decisions()
  expect(decision).toMatchObject({ kind: 'merge', items: [items[0], items[3]], by: editor.user.id })
  const { events, chain } = await readEvents(newsroom.payload, `wire-items/${items[0] ?? ''}`)
  expect(events).toMatchObject([{ act: 'story.decided', actor: editor.user.id }])
  expect(chain.broken).toBeNull()
})

test.each([
  ['nobody', 403],
  ['factChecker', 403],
  ['publisher', 201],
  ['administrator', 201],
] as const)('asked by %s it is answered %d', async (role, status) => {
  const token = role === 'nobody' ? undefined : (await createStaff(newsroom.payload, role)).token
  expect((await decide({ kind: 'split', items: [items[3]] }, token)).status).toBe(status)
})

test.each([
  ['another word', 400, { kind: 'join', items: ['one'] }],
  ['no items', 400, { kind: 'split', items: [] }],
  ['no story to pin to', 400, { kind: 'pin', items: ['one'] }],
  ['one item to merge', 400, { kind: 'merge', items: ['one', 'one'] }],
  ['too many items', 400, { kind: 'split', items: Array.from({ length: 1001 }, String) }],
  ['no JSON', 400, '{'],
  ['items that are not there', 404, { kind: 'merge', items: ['one', 'other'] }],
])('%s is refused with %d and a sentence, and nothing is on record', async (_, status, body) => {
  const before = (await decisions()).length
  const answer = await decide(body, editor.token)
  expect(answer.status).toBe(status)
  expect(answer.body.errors[0].message).toMatch(/^[A-Z\d].*\.$/)
  expect(await decisions()).toHaveLength(before)
})

test('who puts an item into another story in its form has decided that too', async () => {
  const before = (await decisions()).length
  const story = await storyOf(0)
  const saved = await api.ask(`/wire-items/${items[3] ?? ''}`, {
    method: 'PATCH',
    token: editor.token,
    body: { story },
  })
  expect(saved.status).toBe(200)
  expect((await decisions()).slice(before)).toMatchObject([
    { kind: 'pin', items: [items[3]], other: items[0], by: editor.user.id },
  ])
  const counted = await newsroom.payload.findByID({ collection: 'stories', id: story ?? '', depth: 0 })
  expect(counted.itemCount).toBe(4)
})

test('a story that holds items cannot be deleted, an empty one can', async () => {
  const remove = (id: string) => api.ask(`/stories/${id}`, { method: 'DELETE', token: editor.token })
  const refused = await remove((await storyOf(0)) ?? '')
  expect([refused.status, refused.body.errors[0].data?.code ?? refused.body.errors[0].name]).toEqual([
    409,
    'story-filled',
  ])
  const { id } = await newsroom.payload.create({
    collection: 'stories',
    data: { title: 'Planned' },
    depth: 0,
  })
  expect((await remove(id)).status).toBe(200)
})
