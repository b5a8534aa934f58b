import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gatherWire } from '../../src/admin/gatherWire.ts'
import { gatherSourceNeeds } from '../../src/admin/sources/gatherSourceNeeds.ts'
import { waitingForPublisher } from '../../src/admin/waitingForPublisher.ts'
import { keepFolderNotes } from '../../src/commands/keepFolderNotes.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  publisher = await createStaff(newsroom.payload, 'publisher')
}, 600_000)
afterAll(() => newsroom.close())

const asking = (now = new Date('2026-06-25T12:00:00Z')) => ({
  payload: newsroom.payload,
  user: publisher.user,
  now,
})

test('a cleared article waits for the publisher until a lineup holds it', async () => {
  const { payload } = newsroom
  const { id, section } = await createArticle(payload)
  await payload.update({ collection: 'articles', id, data: { stage: 'cleared' }, draft: true })
  const waiting = async () => (await waitingForPublisher(asking())).items.map((one) => one.key)
  expect(await waiting()).toEqual([id])
  await createEdition(payload, { lineup: [{ section, articles: [id] }] })
  expect(await waiting()).toEqual([])
})

test('a line of the wire says its day when that is not today', async () => {
  const { payload } = newsroom
  const { id: source } = await payload.create({
    collection: 'sources',
    data: { code: 'QUAY', name: 'Quay', platform: 'rss', owner: 'Quay Trust' },
  })
  for (const [externalId, postedAt] of [
    ['1', '2026-06-25T06:33:00.000Z'],
    ['2', '2026-06-22T21:00:00.000Z'],
  ] as const)
    await payload.create({
      collection: 'wire-items',
      data: {
        source,
        externalId,
        headline: 'The bridge is open',
        postedAt,
        receivedAt: postedAt,
        state: 'live',
      },
    })
  expect((await gatherWire(asking())).map((one) => one.time)).toEqual(['06:33Z', 'Mon 21:00Z'])
})

test('what lies in the watched folder and nobody takes in is told beside the sources', async () => {
  expect((await gatherSourceNeeds(asking())).notes).toEqual([])
  const note = 'The watched folder has a folder PIER, and no source has that code: 1 file waits in it.'
  await keepFolderNotes(newsroom.payload, [note])
  expect((await gatherSourceNeeds(asking())).notes).toEqual([note])
})
