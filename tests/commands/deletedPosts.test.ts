import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { pollSources } from '../../src/commands/pollSources.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { html, openLoopbackWeb, status, type LoopbackWeb } from '../adapters/evidence/loopbackWeb.ts'
import { createSource } from '../factories/createSource.ts'
import { readFromLoopback } from '../factories/feedOnLoopback.ts'
import { readEvents } from '../factories/readEvents.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

const start = new Date('2026-06-25T07:00:00.000Z')
const pages: Parameters<typeof openLoopbackWeb>[0] = {}
const deleted = new Set<number>()
let newsroom: TestNewsroom
let web: LoopbackWeb
let source: Source
/** Posts the channel's page shows, whether or not they are deleted. */
let shown: number[] = []

const post = (number: number): string =>
  `<div class="tgme_widget_message" data-post="ElsenQuay/${String(number)}">` +
  `<div class="js-message_text">Notice ${String(number)}</div>` +
  `<div class="tgme_widget_message_date"><time datetime="2026-06-25T06:${String(number).padStart(2, '0')}:00+00:00"></time></div></div>`
const page = (inside: string): string => `<!DOCTYPE html><html><body>${inside}</body></html>`

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  web = await openLoopbackWeb(pages)
  pages['/s/ElsenQuay'] = (request, response) =>
    html(page(`<section class="tgme_channel_history">${shown.map(post).join('')}</section>`))(
      request,
      response,
    )
}, 600_000)
afterAll(async () => {
  await web.close()
  await newsroom.close()
})
beforeEach(async () => {
  await newsroom.payload.update({ collection: 'sources', where: {}, data: { polling: { enabled: false } } })
  deleted.clear()
  shown = Array.from({ length: 20 }, (_, at) => at + 1)
  for (const number of shown)
    pages[`/elsenquay/${String(number)}`] = (request, response) =>
      html(page(deleted.has(number) ? '<div class="tgme_widget_message_error"></div>' : post(number)))(
        request,
        response,
      )
  web.asked.length = 0
  source = await createSource(newsroom.payload, {
    platform: 'telegram',
    handle: 'ElsenQuay',
    polling: { enabled: true, address: web.url('t.me/s/ElsenQuay'), minutes: 10 },
  })
})

let minutes = 0
const poll = () => {
  minutes += 10
  const at = new Date(start.getTime() + minutes * 60_000)
  const fetch = readFromLoopback(web.port, { now: () => at.getTime() })
  return pollSources(newsroom.payload, { limit: 100, fetch, now: () => at, chance: () => 0 })
}
const remove = (...numbers: number[]): void => {
  for (const number of numbers) deleted.add(number)
  shown = shown.filter((number) => !numbers.includes(number))
}
const said = async () =>
  (await newsroom.payload.findByID({ collection: 'sources', id: source.id, depth: 0 })).health?.said ?? ''
const items = async () => {
  const where = { source: { equals: source.id } }
  const { docs } = await newsroom.payload.find({
    collection: 'wire-items',
    where,
    pagination: false,
    depth: 0,
    joins: false,
  })
  return docs
}
const withdrawn = async (): Promise<string[]> =>
  (await items())
    .filter(({ state }) => state === 'deleted')
    .map(({ externalId }) => externalId)
    .sort()
const askedForPosts = (): string[] => web.asked.filter((place) => place.includes('embed=1'))

test('a post that is missing from its page is asked for, and deleted where its platform says so', async () => {
  await poll()
  remove(7)
  await poll()
  expect(askedForPosts()).toEqual(['t.me/elsenquay/7?embed=1'])
  expect(await withdrawn()).toEqual(['elsenquay/7'])
  const gone = (await items()).find(({ externalId }) => externalId === 'elsenquay/7')
  expect(gone).toMatchObject({ text: 'Notice 7', revisions: 1 })
  expect(await said()).toContain('1 taken back by the source.')
  await poll()
  expect(askedForPosts()).toHaveLength(1)
})

test('that it was deleted and that it came back is on record, with the moment each was seen', async () => {
  await poll()
  remove(6)
  await poll()
  const gone = (await items()).find(({ externalId }) => externalId === 'elsenquay/6')
  const deletedAt = new Date(start.getTime() + minutes * 60_000).toISOString()
  deleted.delete(6)
  shown = [...shown, 6].sort((one, other) => one - other)
  await poll()
  const { events, chain } = await readEvents(newsroom.payload, `wire-items/${gone?.id ?? ''}`)
  expect(events.map(({ at, actor, act, details }) => [at, actor ?? null, act, details])).toMatchObject([
    [deletedAt, null, 'wire-item.marked', { before: 'live', state: 'deleted' }],
    [expect.any(String), null, 'wire-item.marked', { before: 'deleted', state: 'live' }],
  ])
  expect(chain.broken).toBeNull()
})

test('a post that is missing and stands all the same is asked for once', async () => {
  await poll()
  shown = shown.filter((number) => number !== 9)
  await poll()
  await poll()
  expect(askedForPosts()).toHaveLength(1)
  expect(await withdrawn()).toEqual([])
})

test('what cannot be reached is not deleted, and is asked for again', async () => {
  await poll()
  remove(5)
  pages['/elsenquay/5'] = status(502)
  await poll()
  await poll()
  expect(await withdrawn()).toEqual([])
  expect(askedForPosts()).toHaveLength(2)
})

test('what lies outside of what a page shows is not asked for: gaps prove nothing', async () => {
  await poll()
  shown = [15, 16, 17, 18, 19]
  await poll()
  expect(askedForPosts()).toEqual([])
})

test('a channel that clears out much is told of little by little', async () => {
  await poll()
  remove(2, 3, 4, 5, 6, 7, 8)
  await poll()
  expect([askedForPosts().length, (await withdrawn()).length]).toEqual([5, 5])
  await poll()
  expect([askedForPosts().length, (await withdrawn()).length]).toEqual([7, 7])
})
