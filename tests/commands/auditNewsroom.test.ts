import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceOfRow } from '../../src/commands/audit/evidenceOfRow.ts'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { recheckDue } from '../../src/commands/recheckDue.ts'
import { storeEvidence } from '../../src/commands/storeEvidence.ts'
import { hashEvidence } from '../../src/domain/evidence/hashEvidence.ts'
import { shortRecord } from '../../src/domain/evidence/shortRecord.ts'
import type { Article, Evidence, ProvenanceLink, WireItem } from '../../src/generated/payload-types.ts'
import { anItem } from '../factories/anItem.ts'
import { checkerOf } from '../factories/clearArticle.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { readEvents } from '../factories/readEvents.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'
import { tamperWith, type Tampering } from '../factories/tamperWith.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let publisher: Staff
let article: Article
let link: ProvenanceLink
let evidence: Evidence

const find = (id: string) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, trash: true })
const findLink = (id: string) => newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 0 })
const findEvidence = (id: unknown) =>
  newsroom.payload.findByID({ collection: 'evidence', id: String(id), depth: 0 })

const look = async (eventsOnly = false) => {
  const options = { dataDir: newsroom.folder, between: async () => undefined, eventsOnly }
  return auditNewsroom(newsroom.payload, options)
}
const found = async () => (await look()).findings.map(({ code, message }) => `${code}: ${message}`)

/** What the audit finds while a row is changed by hand; afterwards it is as it was. */
const foundAfter = async (...tamperings: Tampering[]) => {
  const mends: (() => Promise<void>)[] = []
  for (const one of tamperings) mends.push(await tamperWith(newsroom.payload, one))
  try {
    return await found()
  } finally {
    for (const mend of mends.toReversed()) await mend()
  }
}

const bytes = Buffer.from('a picture of the port')
const hashOf = (some: Buffer) => createHash('sha256').update(some).digest('hex')
const onDisk = (name: string) => join(newsroom.folder, 'evidence', name)

const takeWire = async () => {
  const { payload } = newsroom
  const source = { code: 'HARBOUR', name: 'Harbour', owner: 'Harbour Press', platform: 'x' as const }
  await payload.create({ collection: 'sources', data: source })
  const url = aPost()
  const identity = `x:${url.split('/').at(-1) ?? ''}`
  const item = anItem({ url, identity, canonicalUrl: url })
  await ingestWireItems(payload, { sourceCode: 'HARBOUR', items: [item], receivedAt: new Date() })
  return url
}

const keepScreenshot = async () => {
  mkdirSync(join(newsroom.folder, 'evidence'), { recursive: true })
  writeFileSync(onDisk(`${hashOf(bytes)}.png`), bytes)
  writeFileSync(onDisk(`${hashOf(bytes)}.warc.gz`), bytes)
  await storeEvidence(newsroom.payload, {
    format: 'monexus.evidence/1',
    identity: 'x:1',
    url: '',
    basis: 'screenshot',
    outcome: 'frozen',
    retrievedAt: new Date().toISOString(),
    title: '',
    text: 'The port.',
    authors: ['Vera'],
    postedAt: null,
    mediaHashes: [hashOf(bytes)],
    wireRevision: null,
    warcSha256: hashOf(bytes),
    note: 'Seen at the desk.',
  })
}

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  const { payload } = newsroom
  editor = await createStaff(payload, 'editor')
  publisher = await createStaff(payload, 'publisher')
  await createStaff(payload, 'administrator')
  const url = await takeWire()
  const written = await createArticle(payload)
  article = await find(written.id)
  link = await findLink(written.links[0]?.id ?? '')
  evidence = await findEvidence(link.evidence)
  await keepScreenshot()
  await createLink(payload, (await writeArticle(payload)).id, { rawUrl: url })
  const { user } = await checkerOf(payload)
  const said = { status: 'disputed' as const, note: 'At noon, says the log.' }
  const check = { article: article.id, ...said, exact: 'Tugs left at dawn.', position: 0 }
  await payload.create({ collection: 'claim-checks', data: check, user })
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

describe('a newsroom that only its own acts have changed', () => {
  test('is in order, and the audit says how much it looked through', async () => {
    const { findings, checked, head } = await look()
    expect(findings).toEqual([])
    expect(checked).toMatchObject({
      'pieces of evidence': 6,
      'wire revisions': 1,
      files: 2,
      'provenance links': 5,
      'checks of claims': 1,
      articles: 2,
      accounts: 4,
    })
    expect(checked['events']).toBe(head.sequence)
  })

  test('is in order after an article was voided, waived, killed, thrown away and removed', async () => {
    const { payload } = newsroom
    const { id } = await createArticle(payload)
    await payload.update({ collection: 'articles', id, data: { headline: 'Other words' }, draft: true })
    const acts = async () => (await readEvents(payload, `articles/${id}`)).events.map(({ act }) => act)
    expect(await acts()).toEqual(['article.cleared', 'article.clearance-voided'])
    const waivers = [{ code: 'single-origin' as const, reason: 'Nobody else was at the port.' }]
    await payload.update({ collection: 'articles', id, data: { waivers }, draft: true })
    await payload.update({ collection: 'articles', id, data: { stage: 'killed' }, draft: true })
    const now = new Date().toISOString()
    await payload.update({ collection: 'articles', id, data: { deletedAt: now }, draft: true, trash: true })
    expect(await found()).toEqual([])
    await payload.delete({ collection: 'articles', id, trash: true })
    expect((await acts()).slice(2)).toEqual(['article.waived', 'article.killed', 'article.removed'])
    expect(await found()).toEqual([])
  })

  test('is in order after an edition was printed and a cleared version came back', async () => {
    const { payload } = newsroom
    const { article: printed } = await printedEdition(payload)
    const { id } = await createArticle(payload)
    await payload.update({ collection: 'articles', id, data: { headline: 'Other words' }, draft: true })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'cleared' } }] },
      limit: 1,
    })
    await payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id), draft: true })
    expect((await find(printed.id)).printedAt).toBeTruthy()
    expect((await find(id)).stage).not.toBe('draft')
    expect(await found()).toEqual([])
  })

  test('is in order after an account with a past was given other roles and removed', async () => {
    const { payload } = newsroom
    const { user } = await createStaff(payload, 'factChecker')
    const { links } = await writeArticle(payload)
    const data = { verification: { status: 'disputed' as const, note: 'Another port.' } }
    const id = links[0]?.id ?? ''
    await payload.update({ collection: 'provenance-links', id, data, user, overrideAccess: false })
    await payload.update({ collection: 'users', id: user.id, data: { roles: ['editor'] } })
    await payload.delete({ collection: 'users', id: user.id })
    expect((await readEvents(payload, `users/${user.id}`)).events.map(({ act }) => act)).toEqual([
      'account.opened',
      'roles.changed',
      'account.removed',
    ])
    expect(await found()).toEqual([])
  })

  test.each([
    ['one other field', 'select[rawUrl]=true'],
    ['all but what they did', 'select[verification]=false&select[identity]=false'],
    ['everything, two levels deep', 'depth=2'],
  ])(
    'has acts on record under the names of who did them, though they ask to be answered %s',
    async (_, query) => {
      const { id } = (await writeArticle(newsroom.payload)).links[0] ?? { id: '' }
      const { user, token } = await checkerOf(newsroom.payload)
      const ask = async (method: string, by: string, body?: unknown) =>
        (await api.ask(`/provenance-links/${id}?${query}`, { method, token: by, body })).status
      expect(await ask('PATCH', token, { verification: { status: 'disputed', note: 'Another port.' } })).toBe(
        200,
      )
      expect(await found()).toEqual([])
      expect(await ask('PATCH', editor.token, { rawUrl: aPost() })).toBe(200)
      expect(await found()).toEqual([])
      expect(await ask('DELETE', editor.token)).toBe(200)
      expect(await found()).toEqual([])
      const { events } = await readEvents(newsroom.payload, `provenance-links/${id}`)
      expect(events.slice(-4).map(({ act, actor }) => [act, actor])).toEqual([
        ['link.disputed', user.id],
        ['link.changed', editor.user.id],
        ['link.unverified', editor.user.id],
        ['link.removed', editor.user.id],
      ])
    },
  )

  test('puts nothing on record for a draft that is only written in', async () => {
    const { id } = await writeArticle(newsroom.payload)
    await newsroom.payload.update({ collection: 'articles', id, data: { standfirst: 'More.' }, draft: true })
    expect((await readEvents(newsroom.payload, `articles/${id}`)).events).toEqual([])
  })

  test('keeps no password and no words of an article in its events', async () => {
    const { events } = await readEvents(newsroom.payload)
    const told = JSON.stringify(events)
    expect(told).not.toContain(publisher.password)
    expect(told).not.toContain('The port opens again')
  })
})

describe('the audit finds, and says where,', () => {
  test('one character changed in stored evidence, and what rests on it', async () => {
    const text = `${String(evidence.text)}!`
    expect(
      await foundAfter({ table: 'evidence', where: ['sha256', evidence.sha256], set: { text } }),
    ).toEqual([
      `evidence-changed: Evidence ${evidence.id} (${evidence.identity}) is not what its hash says. ` +
        `Resting on it: provenance link ${link.id} of article ${article.id} “${article.headline ?? ''}”.`,
    ])
  })

  test.each<[string, Record<string, unknown>]>([
    ['its title', { title: 'Another' }],
    ['its address', { url: 'https://elsewhere.example/' }],
    ['its note', { note: 'Brought by nobody.' }],
    ['the time it was retrieved', { retrievedAt: '2020-01-01T00:00:00.000Z' }],
  ])('a change of evidence: %s', async (_, set) => {
    const [first] = await foundAfter({ table: 'evidence', where: ['sha256', evidence.sha256], set })
    expect(first).toMatch(/^evidence-changed: .* is not what its hash says/)
  })

  test('evidence that was rewritten and given the hash that fits', async () => {
    const text = 'The port stays shut.'
    const set = { text, sha256: hashEvidence({ ...evidenceOfRow(evidence), text }) }
    expect(await foundAfter({ table: 'evidence', where: ['sha256', evidence.sha256], set })).toEqual([
      `event-missing: Evidence ${evidence.id}: no event accounts for it: it was written round the newsroom.`,
      expect.stringMatching(new RegExp(`^clearance-changed: Article ${article.id} .* another links`)),
      expect.stringMatching(new RegExp(`^subject-gone: Evidence ${evidence.sha256} is gone`)),
    ])
  })

  test('evidence removed by hand, and the clearance that rested on it', async () => {
    expect(await foundAfter({ table: 'evidence', where: ['sha256', evidence.sha256] })).toEqual([
      expect.stringMatching(new RegExp(`^clearance-changed: Article ${article.id} .* another links`)),
      expect.stringMatching(new RegExp(`^subject-gone: Evidence ${evidence.sha256} is gone`)),
    ])
  })

  test('a wire revision that was rewritten, and the evidence that no longer is what it says', async () => {
    const findings = await foundAfter({
      table: 'wire-revisions',
      where: ['headline', 'Dockers vote to end strike'],
      set: { text: 'The vote was 96 to 412.' },
    })
    expect(findings).toEqual([
      expect.stringMatching(/^evidence-changed: .* is not what wire revision .* says\. Resting on it: /),
      expect.stringMatching(/^revision-changed: .* is not what its hash says/),
    ])
  })

  test('a link that was verified round the hooks', async () => {
    const { links } = await writeArticle(newsroom.payload)
    const { id, rawUrl } = links[0] ?? link
    const { sequence } = (await readEvents(newsroom.payload, `provenance-links/${id}`)).events.at(-1) ?? {}
    const set = { 'verification.status': 'verified' }
    expect(await foundAfter({ table: 'provenance-links', where: ['rawUrl', rawUrl], set })).toEqual([
      `event-differs: Provenance link ${id}: status is verified where event ${String(sequence)} says unverified.`,
    ])
  })

  test('a verified link whose address was exchanged', async () => {
    const set = { rawUrl: aPost() }
    const findings = await foundAfter({ table: 'provenance-links', where: ['rawUrl', link.rawUrl], set })
    expect(findings).toContainEqual(
      expect.stringContaining(`Provenance link ${link.id}: rawUrl is ${set.rawUrl} where event`),
    )
  })

  test('a link removed by hand', async () => {
    expect(await foundAfter({ table: 'provenance-links', where: ['rawUrl', link.rawUrl] })).toContainEqual(
      expect.stringMatching(
        new RegExp(`^subject-gone: Provenance link ${link.id} is gone, and no event says`),
      ),
    )
  })

  test('an article that was cleared round the hooks', async () => {
    const { id } = await writeArticle(newsroom.payload)
    const { headline } = await find(id)
    const where: Tampering['where'] = ['version.headline', headline]
    expect(await foundAfter({ table: '_articles_v', where, set: { 'version.stage': 'cleared' } })).toEqual([
      `event-missing: Article ${id}: no event accounts for its stage: it was written round the newsroom.`,
    ])
  })

  test('the words of a cleared article changed under its clearance', async () => {
    const set = { 'version.standfirst': 'The port stays shut.' }
    const where: Tampering['where'] = ['version.headline', article.headline]
    expect(await foundAfter({ table: '_articles_v', where, set })).toEqual([
      `clearance-changed: Article ${article.id} “${article.headline ?? ''}”: says it is cleared, and what was cleared was another standfirst.`,
    ])
  })

  test('a clearance bound to another text', async () => {
    const set = { 'version.clearance.hash': 'f'.repeat(64) }
    const where: Tampering['where'] = ['version.headline', article.headline]
    const findings = await foundAfter({ table: '_articles_v', where, set })
    expect(findings).toEqual([
      expect.stringMatching(/^event-differs: .*clearance is f{64} where event \d+ says [0-9a-f]{64}\.$/),
      expect.stringContaining('the kept copy of what was cleared is not what its hash says'),
    ])
  })

  test('a check of a claim that was turned round', async () => {
    const set = { status: 'verified' }
    expect(await foundAfter({ table: 'claim-checks', where: ['exact', 'Tugs left at dawn.'], set })).toEqual([
      expect.stringMatching(
        /^event-differs: Check of a claim .*: status is verified where event \d+ says disputed/,
      ),
    ])
  })

  test('an account removed by hand', async () => {
    const findings = await foundAfter({ table: 'users', where: ['email', publisher.email] })
    expect(findings).toEqual([
      expect.stringMatching(`^subject-gone: Account ${publisher.user.id} is gone, and no event says`),
    ])
  })

  test('a detail of an event changed', async () => {
    const [event] = (await readEvents(newsroom.payload, `users/${publisher.user.id}`)).events
    const where: Tampering['where'] = ['sequence', event?.sequence]
    expect(await foundAfter({ table: 'events', where, set: { act: 'account.removed' } })).toContainEqual(
      `chain-broken: Event ${String(event?.sequence)} is not what its hash says.`,
    )
  })

  test('an event taken out of the middle', async () => {
    expect(await foundAfter({ table: 'events', where: ['sequence', 3] })).toContainEqual(
      'chain-broken: Event 4 follows event 2: event 3 is missing.',
    )
  })

  test('the last event cut off, by the state that nothing accounts for any more', async () => {
    const { links } = await writeArticle(newsroom.payload)
    const { user } = await checkerOf(newsroom.payload)
    const id = links[1]?.id ?? ''
    const data = { verification: { status: 'disputed' as const, note: 'Another port.' } }
    await newsroom.payload.update({ collection: 'provenance-links', id, data, user, overrideAccess: false })
    const { head } = (await readEvents(newsroom.payload)).chain
    expect(await foundAfter({ table: 'events', where: ['sequence', head.sequence] })).toEqual([
      expect.stringMatching(
        new RegExp(`^event-differs: Provenance link ${id}: status is disputed where event`),
      ),
    ])
  })

  test('an account and everything that was ever told of it, if it comes back', async () => {
    const { user } = await createStaff(newsroom.payload, 'editor')
    const { head } = (await readEvents(newsroom.payload)).chain
    expect(await foundAfter({ table: 'events', where: ['sequence', head.sequence] })).toEqual([
      `event-missing: Account ${user.id}: no event accounts for it: it was written round the newsroom.`,
    ])
  })

  test('files that were changed or are missing', async () => {
    const [picture, record] = [`${hashOf(bytes)}.png`, `${hashOf(bytes)}.warc.gz`]
    writeFileSync(onDisk(picture), 'another picture')
    rmSync(onDisk(record))
    writeFileSync(onDisk('notes.txt'), 'nothing of ours')
    expect(await found()).toEqual([
      expect.stringMatching(
        new RegExp(`^file-missing: The archive record ${record} of evidence .* is missing`),
      ),
      `file-changed: The file ${onDisk(picture)} is not what its name says.`,
    ])
    rmSync(onDisk(picture))
    expect(await found()).toContainEqual(expect.stringMatching(/^file-missing: The screenshot /))
    writeFileSync(onDisk(picture), bytes)
    writeFileSync(onDisk(record), bytes)
    expect(await found()).toEqual([])
  })
})

test('only the chain is looked at when that is asked', async () => {
  const mend = await tamperWith(newsroom.payload, {
    table: 'evidence',
    where: ['sha256', evidence.sha256],
    set: { text: 'Else.' },
  })
  const { findings, checked } = await look(true)
  await mend()
  expect(findings).toEqual([])
  expect(Object.keys(checked)).toEqual(['events'])
})

describe('looking at a source again leaves the newsroom in order', () => {
  const cited = async (state: WireItem['state']) => {
    const { payload } = newsroom
    const rawUrl = aPost()
    const identity = `x:${rawUrl.split('/').at(-1) ?? ''}`
    const item = await createWireItem(payload, { identity, canonicalUrl: rawUrl })
    const { id } = await writeArticle(payload, { stage: 'in-check' })
    const made = await createLink(payload, id, { rawUrl })
    await payload.update({ collection: 'wire-items', id: item.id, data: { state } })
    return made.id
  }
  const lookLater = () =>
    recheckDue(newsroom.payload, {
      now: new Date(Date.now() + 3_600_000),
      limit: 100,
      read: async () => ({ ok: false, state: 'unreachable', sentence: 'It cannot be reached.' }),
    })

  test.each(['live', 'deleted', 'canceled'] as const)(
    'though it came over our wire and is %s there, and the record names the revision',
    async (state) => {
      const id = await cited(state)
      await lookLater()
      const { recheck } = await newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 1 })
      const record = recheck?.found as Evidence
      expect(record).toMatchObject({ basis: 'wire', outcome: state === 'live' ? 'same' : 'deleted' })
      expect(record.wireRevision).toBeTruthy()
      expect(await found()).toEqual([])
    },
  )

  test('though an earlier version kept no revision in its records', async () => {
    const look = { identity: 'x:77', url: '', basis: 'wire', at: new Date().toISOString(), note: '' } as const
    await storeEvidence(newsroom.payload, shortRecord({ ...look, outcome: 'same' }))
    await storeEvidence(newsroom.payload, shortRecord({ ...look, outcome: 'deleted' }))
    expect(await found()).toEqual([])
  })

  test('though it is written between the reading of a link and of its events', async () => {
    const id = await cited('live')
    let looks = 0
    const lookOnce = async () => {
      looks += 1
      const recheck = { state: 'same' as const, at: new Date(Date.now() + looks).toISOString() }
      await newsroom.payload.update({ collection: 'provenance-links', id, data: { recheck } })
    }
    const working = Object.create(newsroom.payload) as typeof newsroom.payload
    const find = async (asked: { collection: string; where?: unknown }) => {
      const isOfLink = asked.collection === 'events' && JSON.stringify(asked.where ?? {}).includes(id)
      if (isOfLink && looks < 4) await lookOnce()
      return newsroom.payload.find(asked as never)
    }
    working.find = find as unknown as typeof working.find
    const options = { dataDir: newsroom.folder, between: async () => undefined }
    expect((await auditNewsroom(working, options)).findings).toEqual([])
    expect(looks).toBe(4)
  })
})

test('a newsroom that goes on working while it is audited is in order', async () => {
  const { payload } = newsroom
  const working = Array.from({ length: 4 }, () => createArticle(payload))
  const between = () => Promise.all(working)
  const during = auditNewsroom(payload, { dataDir: newsroom.folder, between })
  await Promise.all(working)
  expect((await during).findings).toEqual([])
})
