import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findCitedItems } from '../../src/commands/findCitedItems.ts'
import { evidenceRecord } from '../../src/domain/evidence/evidenceRecord.ts'
import { hashEvidence } from '../../src/domain/evidence/hashEvidence.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createSource } from '../factories/createSource.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'

let newsroom: TestNewsroom
let article: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  article = (await writeArticle(newsroom.payload)).id
}, 600_000)
afterAll(() => newsroom.close())

const evidenceOf = async (id: unknown) =>
  newsroom.payload.findByID({ collection: 'evidence', id: String(id), depth: 0 })

test('a post that came over our own wire is frozen the moment it is cited', async () => {
  const rawUrl = aPost()
  const { identity, canonicalUrl } = identifyLink(rawUrl)
  const item = await createWireItem(newsroom.payload, { identity, canonicalUrl, author: 'Harbour desk' })
  const link = await createLink(newsroom.payload, article, { rawUrl })
  expect(link).toMatchObject({ evidenceState: 'frozen', wireItem: item.id, trueAuthor: 'Harbour desk' })
  const { sha256, ...stored } = await evidenceOf(link.evidence)
  expect(stored).toMatchObject({ basis: 'wire', identity, title: item.headline, text: item.text })
  const record = evidenceRecord.strip().parse({ format: 'monexus.evidence/1', ...stored })
  expect(sha256).toBe(hashEvidence(record))
})

test('words of a source that may not speak for a post are no evidence of it, and its taking back changes nothing', async () => {
  const rawUrl = aPost()
  const { identity, canonicalUrl } = identifyLink(rawUrl)
  const source = await createSource(newsroom.payload, { url: 'https://ledger.example/' })
  const item = await createWireItem(newsroom.payload, { source: source.id, identity, canonicalUrl })
  const link = await createLink(newsroom.payload, article, { rawUrl })
  expect(link).toMatchObject({ evidenceState: 'waiting', wireItem: null, source: null })
  await newsroom.payload.update({ collection: 'wire-items', id: item.id, data: { state: 'canceled' } })
  const itemOf = await findCitedItems(newsroom.payload, [link])
  expect(itemOf(link)).toBeNull()
  const own = await createWireItem(newsroom.payload, { identity, canonicalUrl })
  expect((await findCitedItems(newsroom.payload, [link]))(link)).toMatchObject({ id: own.id, state: 'live' })
})

test('what is not on the wire waits for the fetcher, and what is no post has nothing to freeze', async () => {
  expect((await createLink(newsroom.payload, article, { rawUrl: aPost() })).evidenceState).toBe('waiting')
  const channel = await createLink(newsroom.payload, article, { rawUrl: 'https://t.me/s/harbour' })
  expect(channel.evidenceState).toBe('none')
})

test('a link that is saved again keeps its evidence; pointed elsewhere it begins anew', async () => {
  const rawUrl = aPost()
  const { identity, canonicalUrl } = identifyLink(rawUrl)
  await createWireItem(newsroom.payload, { identity, canonicalUrl })
  const link = await createLink(newsroom.payload, article, { rawUrl })
  const update = (data: object) =>
    newsroom.payload.update({ collection: 'provenance-links', id: link.id, data, depth: 0 })
  expect((await update({ role: 'context' })).evidence).toBe(link.evidence)
  expect((await update({ rawUrl: `${rawUrl}?s=20` })).evidence).toBe(link.evidence)
  const moved = await update({ rawUrl: aPost() })
  expect([moved.evidence ?? null, moved.evidenceState]).toEqual([null, 'waiting'])
})

test('evidence is written once', async () => {
  const rawUrl = aPost()
  const { identity, canonicalUrl } = identifyLink(rawUrl)
  await createWireItem(newsroom.payload, { identity, canonicalUrl })
  const { evidence } = await createLink(newsroom.payload, article, { rawUrl })
  const id = String(evidence)
  await expect(
    newsroom.payload.update({ collection: 'evidence', id, data: { text: 'Something else.' } }),
  ).rejects.toMatchObject({ status: 409 })
  await expect(newsroom.payload.delete({ collection: 'evidence', id })).rejects.toMatchObject({ status: 409 })
})

test.each<[string, object]>([
  ['its address', { rawUrl: true }],
  ['nothing but its id', {}],
])('freezing starts at once when a request asks to be answered with %s only', async (_, select) => {
  const { payload } = newsroom
  const jobsFor = async (link: string) => {
    const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false })
    return docs.filter(({ input }) => (input as { link?: string }).link === link).length
  }
  const data = { rawUrl: aPost(), article, role: 'supports' as const }
  const { id } = await payload.create({ collection: 'provenance-links', data, select, depth: 0 })
  expect(await jobsFor(id)).toBe(1)
  const update = (some: object) =>
    payload.update({ collection: 'provenance-links', id, data: some, select, depth: 0 })
  await update({ role: 'context' })
  expect(await jobsFor(id)).toBe(1)
  await update({ rawUrl: aPost() })
  expect(await jobsFor(id)).toBe(2)
})
