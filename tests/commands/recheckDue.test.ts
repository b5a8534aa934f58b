import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import { freezeLink } from '../../src/commands/freezeLink.ts'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { recheckDue } from '../../src/commands/recheckDue.ts'
import { settleImpact } from '../../src/commands/settleImpact.ts'
import type { ReadPage } from '../../src/domain/evidence/pageRead.ts'
import type { Evidence, ProvenanceLink } from '../../src/generated/payload-types.ts'
import type { WireItem } from '../../src/domain/wire/wireItem.ts'
import { anItem } from '../factories/anItem.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createSource } from '../factories/createSource.ts'
import { giveEvidence } from '../factories/giveEvidence.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { serveSource, type SourceOnLoopback } from '../factories/serveSource.ts'

let newsroom: TestNewsroom
let source: SourceOnLoopback

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  source = await serveSource(newsroom.folder)
}, 600_000)
afterAll(async () => {
  await source.close()
  await newsroom.close()
})

const minute = 60_000
const start = new Date('2026-06-25T09:00:00.000Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * minute)
const look = (minutes: number, read: ReadPage = source.read) =>
  recheckDue(newsroom.payload, { now: after(minutes), limit: 100, read })
const linkNow = ({ id }: ProvenanceLink) =>
  newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 1 })
const found = (link: ProvenanceLink) => link.recheck?.found as Evidence
const unreachable: ReadPage = async () => ({
  ok: false,
  state: 'unreachable',
  sentence: 'It cannot be reached.',
})

const articleInCheck = () => writeArticle(newsroom.payload, { stage: 'in-check' })
const frozenPage = async (path: string, article?: string): Promise<ProvenanceLink> => {
  if (!source.pages.has(path)) source.pages.set(path, { title: 'Vote', words: `What ${path} said at first.` })
  const id = article ?? (await articleInCheck()).id
  const link = await createLink(newsroom.payload, id, { rawUrl: source.address(path) })
  await freezeLink(newsroom.payload, { link: link.id, now: start, read: source.read })
  return link
}

describe('looking at a cited page again', () => {
  test('waits longer after every look', async () => {
    const link = await frozenPage('/cadence')
    const waits: number[] = []
    for (const minutes of [10, 70, 430]) {
      await look(minutes - 1)
      const tooEarly = (await linkNow(link)).recheck?.looks
      await look(minutes)
      waits.push(Number(tooEarly), Number((await linkNow(link)).recheck?.looks))
    }
    expect(waits).toEqual([0, 1, 1, 2, 2, 3])
    expect((await linkNow(link)).recheck).toMatchObject({
      state: 'same',
      nextAt: after(430 + 1440).toISOString(),
    })
  })

  test('says the same of a page that says the same, and keeps only that it was looked at', async () => {
    const link = await frozenPage('/same')
    const files = () => readdirSync(join(newsroom.folder, 'evidence')).length
    const before = files()
    await look(10)
    const looked = await linkNow(link)
    expect(looked.recheck?.state).toBe('same')
    expect(found(looked)).toMatchObject({ outcome: 'same', text: '', warcSha256: null })
    expect(files()).toBe(before)
  })

  test('finds that it was edited, keeps what it says now, and leaves the frozen copy alone', async () => {
    const link = await frozenPage('/edited')
    const before = await linkNow(link)
    source.pages.set('/edited', { title: 'Vote', words: 'It says something else today.' })
    await look(10)
    const looked = await linkNow(link)
    expect(looked.recheck?.state).toBe('edited')
    expect(found(looked).text).toContain('something else today')
    expect(looked.evidence).toEqual(before.evidence)
  })

  test('finds that it is gone', async () => {
    const link = await frozenPage('/gone')
    source.pages.delete('/gone')
    await look(10)
    expect((await linkNow(link)).recheck?.state).toBe('deleted')
  })

  test('never calls deleted what cannot be reached, nor takes back a change that was seen', async () => {
    const [dark, gone] = [await frozenPage('/dark'), await frozenPage('/gone-then-dark')]
    source.pages.delete('/gone-then-dark')
    await recheckDue(newsroom.payload, {
      now: after(10),
      limit: 100,
      read: (page) => (page.canonicalUrl.endsWith('/dark') ? unreachable(page) : source.read(page)),
    })
    await look(70, unreachable)
    expect((await linkNow(dark)).recheck?.state).toBe('unreachable')
    expect((await linkNow(gone)).recheck).toMatchObject({ state: 'deleted', looks: 2 })
  })

  test('asks for an address once that ten articles cite', async () => {
    const articles = await Promise.all(Array.from({ length: 10 }, articleInCheck))
    const links = []
    for (const { id } of articles) links.push(await frozenPage('/ten', id))
    const asked = source.asked.get('/ten') ?? 0
    await Promise.all([look(10), look(10), look(10)])
    expect((source.asked.get('/ten') ?? 0) - asked).toBe(1)
    for (const link of links) expect((await linkNow(link)).recheck).toMatchObject({ state: 'same', looks: 1 })
  })

  test('looks after what is printed, and not after drafts', async () => {
    const draft = await frozenPage('/draft', (await writeArticle(newsroom.payload)).id)
    const { article } = await printedEdition(newsroom.payload)
    const [printed] = article.links
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: printed?.id ?? '',
      data: { recheck: { nextAt: start.toISOString() } },
    })
    await look(10, unreachable)
    expect((await linkNow(draft)).recheck?.looks).toBe(0)
    expect((await linkNow(printed as ProvenanceLink)).recheck?.state).toBe('unreachable')
  })

  test('holds a page against its first reading where the evidence was brought by hand', async () => {
    const { id } = await articleInCheck()
    source.pages.set('/by-hand', { title: 'Vote', words: 'First reading of the page.' })
    const bare = await createLink(newsroom.payload, id, { rawUrl: source.address('/by-hand') })
    const link = await giveEvidence(newsroom.payload, bare, 'What an editor typed.')
    const due = () =>
      newsroom.payload.update({
        collection: 'provenance-links',
        id: link.id,
        data: { recheck: { nextAt: start.toISOString() } },
      })
    const states = []
    for (const words of ['First reading of the page.', 'First reading of the page.', 'Second words.']) {
      source.pages.set('/by-hand', { title: 'Vote', words })
      await due()
      await look(10)
      states.push((await linkNow(link)).recheck?.state)
    }
    expect(states).toEqual(['same', 'same', 'edited'])
  })
})

describe('a change that was settled', () => {
  test('stays settled until the source changes again', async () => {
    const link = await frozenPage('/settled')
    source.pages.set('/settled', { title: 'Vote', words: 'A second wording.' })
    await look(10)
    const req = await createLocalReq({}, newsroom.payload)
    await settleImpact(req, { link: link.id, note: 'Still holds.', now: after(11) })
    await look(70)
    expect((await linkNow(link)).recheck).toMatchObject({ state: 'edited', settledNote: 'Still holds.' })
    source.pages.set('/settled', { title: 'Vote', words: 'A third wording.' })
    await look(430)
    expect((await linkNow(link)).recheck).toMatchObject({ state: 'edited', settledAt: null })
  })

  test('cannot be settled twice', async () => {
    const link = await frozenPage('/nothing-open')
    const req = await createLocalReq({}, newsroom.payload)
    const twice = settleImpact(req, { link: link.id, note: 'Still holds.', now: start })
    await expect(twice).rejects.toMatchObject({ status: 409, data: { code: 'nothing-to-settle' } })
  })
})

describe('a wire item whose link its source corrects', () => {
  test('is looked at itself for what was frozen from it, and not the page it named before', async () => {
    const { code } = await createSource(newsroom.payload)
    const [wrong, right] = [aPost(), aPost()]
    const deliver = (url: string) =>
      ingestWireItems(newsroom.payload, {
        sourceCode: code,
        items: [anItem({ externalId: code, url, identity: `x:${url.split('/').at(-1) ?? ''}` })],
        receivedAt: start,
      })
    await deliver(wrong)
    const link = await createLink(newsroom.payload, (await articleInCheck()).id, { rawUrl: wrong })
    const before = await linkNow(link)
    expect((before.evidence as Evidence).basis).toBe('wire')
    await deliver(right)
    const asked = source.asked.size
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { recheck: { nextAt: start.toISOString() } },
    })
    await look(10, unreachable)
    const looked = await linkNow(link)
    expect(looked).toMatchObject({ rawUrl: wrong, identity: before.identity, recheck: { state: 'same' } })
    expect(looked.evidence).toEqual(before.evidence)
    expect(source.asked.size).toBe(asked)
  })
})

describe('a wire item that its source changes', () => {
  let wired = 0
  const cited = async () => {
    wired += 1
    const code = `WIRED${String(wired)}`
    await newsroom.payload.create({
      collection: 'sources',
      data: { code, name: code, platform: 'rss', owner: code },
    })
    const rawUrl = aPost()
    const deliver = (text: string, withdrawn: WireItem['withdrawn'] = null) =>
      ingestWireItems(newsroom.payload, {
        sourceCode: code,
        items: [
          anItem({ externalId: code, identity: `x:${rawUrl.split('/').at(-1) ?? ''}`, text, withdrawn }),
        ],
        receivedAt: start,
      })
    await deliver('The vote was 412 to 96.')
    const link = await createLink(newsroom.payload, (await articleInCheck()).id, { rawUrl })
    return { link, deliver }
  }

  test('raises its links at once when it is edited', async () => {
    const { link, deliver } = await cited()
    expect(link.evidenceState).toBe('frozen')
    await deliver('The vote was 411 to 97.')
    const raised = await linkNow(link)
    expect(raised.recheck?.state).toBe('edited')
    expect(found(raised).text).toBe('The vote was 411 to 97.')
  })

  test.each(['deleted', 'canceled', 'withheld'] as const)(
    'raises its links at once when it is %s',
    async (state) => {
      const { link } = await cited()
      const item = (await linkNow(link)).wireItem as { id: string }
      await newsroom.payload.update({ collection: 'wire-items', id: item.id, data: { state } })
      const raised = await linkNow(link)
      expect(raised.recheck?.state).toBe('deleted')
      expect(found(raised).note).toContain(state)
    },
  )

  test.each(['deleted', 'canceled', 'withheld'] as const)(
    'raises its links at once when the wire says without a word that it is %s',
    async (state) => {
      const { link, deliver } = await cited()
      await deliver('', state)
      const raised = await linkNow(link)
      expect(raised.recheck?.state).toBe('deleted')
      expect(found(raised).note).toContain(state)
    },
  )

  test('is held against its newest revision when its next look comes', async () => {
    const { link } = await cited()
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { recheck: { nextAt: start.toISOString() } },
    })
    await look(10, async () => {
      throw new Error('The page is not asked.')
    })
    expect((await linkNow(link)).recheck).toMatchObject({ state: 'same', looks: 1 })
  })
})
