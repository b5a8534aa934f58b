import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'
import { freezeFromWire } from '../../src/commands/freezeFromWire.ts'
import { freezeLink } from '../../src/commands/freezeLink.ts'
import { freezeWaiting } from '../../src/commands/freezeWaiting.ts'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import type { ReadPage } from '../../src/domain/evidence/pageRead.ts'
import type { Evidence, ProvenanceLink, WireItem } from '../../src/generated/payload-types.ts'
import { anItem } from '../factories/anItem.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createSource } from '../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveSource, type SourceOnLoopback } from '../factories/serveSource.ts'

let newsroom: TestNewsroom
let source: SourceOnLoopback
let article: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  source = await serveSource(newsroom.folder)
  article = (await writeArticle(newsroom.payload)).id
}, 600_000)
afterAll(async () => {
  await source.close()
  await newsroom.close()
})

const now = new Date('2026-06-25T09:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const cite = (rawUrl: string) => createLink(newsroom.payload, article, { rawUrl })
const freeze = (link: ProvenanceLink, at = now, read: ReadPage = source.read) =>
  freezeLink(newsroom.payload, { link: link.id, now: at, read })
const linkNow = ({ id }: ProvenanceLink) =>
  newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 1 })
const evidenceOf = (link: ProvenanceLink) => link.evidence as Evidence
const networkGone: ReadPage = async () => ({
  ok: false,
  state: 'unreachable',
  sentence: 'quay.example cannot be reached: upload its text or a screenshot as evidence.',
})

describe('freezing a cited page', () => {
  test('keeps its words, its author, its time of reading and an archive record', async () => {
    source.pages.set('/vote', {
      title: 'Vote',
      words: 'The vote was 412 to 96, the union said.',
      byline: 'Ada Quill',
    })
    const link = await cite(source.address('/vote'))
    expect(link.evidenceState).toBe('waiting')
    expect(await freeze(link)).toBe('frozen')
    const frozen = await linkNow(link)
    expect(frozen).toMatchObject({ evidenceState: 'frozen', evidenceNote: null, trueAuthor: 'Ada Quill' })
    expect(evidenceOf(frozen)).toMatchObject({ basis: 'page', outcome: 'frozen' })
    expect(evidenceOf(frozen).text).toContain('The vote was 412 to 96')
    expect(readdirSync(join(newsroom.folder, 'evidence'))).toContain(
      `${String(evidenceOf(frozen).warcSha256)}.warc.gz`,
    )
    expect(frozen.recheck?.nextAt).toBe(later(10).toISOString())
  })

  test('queues its job the moment it is cited', async () => {
    const link = await cite(source.address('/queued'))
    const { docs } = await newsroom.payload.find({ collection: 'payload-jobs', pagination: false })
    expect(docs.filter(({ input }) => (input as { link?: string }).link === link.id)).toHaveLength(1)
  })

  test('reads the page once when three workers take it up at once', async () => {
    source.pages.set('/once', { words: 'Read me once.' })
    const link = await cite(source.address('/once'))
    const outcomes = await Promise.all([freeze(link), freeze(link), freeze(link)])
    expect(outcomes.filter((one) => one === 'frozen')).toHaveLength(1)
    expect(source.asked.get('/once')).toBe(1)
  })

  test('leaves a link alone that was pointed elsewhere meanwhile', async () => {
    source.pages.set('/old', { words: 'The old page.' })
    const link = await cite(source.address('/old'))
    const moveThenRead: ReadPage = async (page) => {
      await newsroom.payload.update({
        collection: 'provenance-links',
        id: link.id,
        data: { rawUrl: source.address('/elsewhere') },
      })
      return source.read(page)
    }
    expect(await freeze(link, now, moveThenRead)).toBe('left')
    expect(await linkNow(link)).toMatchObject({ evidenceState: 'waiting', evidence: null })
  })
})

describe('a page that cannot be frozen', () => {
  test('is said to be unreachable, with the next try and what to do', async () => {
    const link = await cite(source.address('/dark'))
    expect(await freeze(link, now, networkGone)).toBe('waiting')
    expect((await linkNow(link)).evidenceNote).toBe(
      'quay.example cannot be reached: upload its text or a screenshot as evidence. Monexus tries again at 09:02 UTC on 2026-06-25.',
    )
  })

  test('is tried six times over a day and then no more', async () => {
    const link = await cite(source.address('/darker'))
    let at = now
    const outcomes = []
    for (let attempt = 0; attempt < 6; attempt += 1) {
      outcomes.push(await freeze(link, at, networkGone))
      at = new Date((await linkNow(link)).recheck?.nextAt ?? at)
    }
    expect(outcomes).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'waiting', 'failed'])
    expect(at.getTime() - now.getTime()).toBeLessThan(24 * 60 * 60_000)
    expect(await freeze(link, at, networkGone)).toBe('left')
  })

  test('is not asked again before its host wants to be', async () => {
    const link = await cite(source.address('/busy'))
    const busy: ReadPage = async () => ({
      ok: false,
      state: 'rate-limited',
      sentence: 'Later.',
      retryAt: later(600).toISOString(),
    })
    await freeze(link, now, busy)
    expect((await linkNow(link)).recheck?.nextAt).toBe(later(600).toISOString())
  })

  test.each([['robots'], ['login-wall'], ['unreadable'], ['refused'], ['deleted']])(
    'is not tried again when the answer is %s',
    async (state) => {
      const link = await cite(source.address(`/${state}`))
      const sentence = `It is ${state}: upload its text or a screenshot as evidence.`
      expect(await freeze(link, now, async () => ({ ok: false, state, sentence }))).toBe('failed')
      expect(await linkNow(link)).toMatchObject({ evidenceNote: sentence, recheck: { nextAt: null } })
    },
  )

  test('on loopback is refused by the reader that the product uses', async () => {
    const { readCitedPage } = await import('../../src/commands/readCitedPage.ts')
    source.pages.set('/inner', { words: 'An inner page.' })
    const link = await cite(source.address('/inner').replace('quay.example', '127.0.0.1.nip.example'))
    const inner: ReadPage = (page) =>
      readCitedPage({ ...page, canonicalUrl: source.address('/inner').replace('quay.example', '127.0.0.1') })
    expect(await freeze(link, now, inner)).toBe('failed')
    expect(source.asked.get('/inner')).toBeUndefined()
  })
})

describe('the sweep', () => {
  test('takes up what is due and leaves what is not', async () => {
    source.pages.set('/swept', { words: 'Swept up.' })
    const due = await cite(source.address('/swept'))
    const notDue = await cite(source.address('/not-yet'))
    await freeze(notDue, now, networkGone)
    await freezeWaiting(newsroom.payload, { now: later(1), limit: 500, read: source.read })
    expect((await linkNow(due)).evidenceState).toBe('frozen')
    expect((await linkNow(notDue)).evidenceState).toBe('waiting')
  })
})

describe('a wire item that arrives after it was cited', () => {
  test('is tied to the link and is its evidence', async () => {
    const rawUrl = aPost()
    const link = await cite(rawUrl)
    const { id } = await newsroom.payload.create({
      collection: 'sources',
      data: { code: 'LATER', name: 'Later Wire', platform: 'rss', owner: 'Later' },
    })
    await ingestWireItems(newsroom.payload, {
      sourceCode: 'LATER',
      items: [
        anItem({
          externalId: 'late-1',
          identity: link.identity ?? '',
          text: 'It came late.',
          author: 'Desk',
        }),
      ],
      receivedAt: now,
    })
    const tied = await newsroom.payload.findByID({ collection: 'provenance-links', id: link.id, depth: 1 })
    expect(tied).toMatchObject({ evidenceState: 'frozen', trueAuthor: 'Desk', source: { id } })
    expect(evidenceOf(tied)).toMatchObject({ basis: 'wire', text: 'It came late.' })
  })
})

describe('a wire item that was killed before it is cited', () => {
  test('is evidence with the words it shows, not with those of the kill', async () => {
    const { id: source, code } = await createSource(newsroom.payload)
    const item = anItem({ externalId: 'killed-1', identity: 'x:1800100000000009999', text: 'It was killed.' })
    const kill = { ...item, withdrawn: 'canceled' as const, text: 'Kill it.' }
    for (const items of [[item], [kill]])
      await ingestWireItems(newsroom.payload, { sourceCode: code, items, receivedAt: now })
    const { docs } = await newsroom.payload.find({
      collection: 'wire-items',
      where: { source: { equals: source } },
      depth: 0,
    })
    const frozen = await freezeFromWire(await createLocalReq({}, newsroom.payload), docs[0] as WireItem)
    expect(frozen).toMatchObject({ basis: 'wire', text: 'It was killed.' })
  })
})
