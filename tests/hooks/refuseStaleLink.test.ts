import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { freezeLink } from '../../src/commands/freezeLink.ts'
import { noteLook } from '../../src/commands/noteLook.ts'
import { composeEvidence } from '../../src/domain/evidence/composeEvidence.ts'
import type { RecheckState } from '../../src/domain/evidence/evidenceState.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'
import { serveSource, type SourceOnLoopback } from '../factories/serveSource.ts'

let newsroom: TestNewsroom
let api: Api
let source: SourceOnLoopback
let editor: Staff
let checker: Staff
let article: string
let pages = 0

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  source = await serveSource(newsroom.folder)
  editor = await createStaff(newsroom.payload, 'editor')
  checker = await createStaff(newsroom.payload, 'factChecker')
  article = (await writeArticle(newsroom.payload)).id
}, 600_000)
afterAll(async () => {
  await source.close()
  await api.close()
  await newsroom.close()
})

const now = new Date('2026-06-25T09:00:00.000Z')

/** A link that waits to be frozen, and how a form or a desk that is opened now sees it. */
const opened = async (page = {}): Promise<ProvenanceLink> => {
  pages += 1
  source.pages.set(`/page-${String(pages)}`, { words: 'The vote was 412 to 96.', ...page })
  const link = await createLink(newsroom.payload, article, {
    rawUrl: source.address(`/page-${String(pages)}`),
  })
  return (await api.ask(`/provenance-links/${link.id}?depth=0`, { token: editor.token })).body
}
const linkNow = ({ id }: ProvenanceLink): Promise<ProvenanceLink> =>
  newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 0 })
const freeze = (link: ProvenanceLink) =>
  freezeLink(newsroom.payload, { link: link.id, now, read: source.read })
const look = async (link: ProvenanceLink, state: RecheckState) => {
  const record = composeEvidence({
    identity: link.identity ?? '',
    url: link.rawUrl,
    basis: 'page',
    outcome: 'frozen',
    title: '',
    text: `Looked at: ${state}.`,
    authors: [],
    postedAt: null,
    mediaHashes: [],
    wireRevision: null,
    warcSha256: null,
    note: '',
    retrievedAt: now,
  })
  await noteLook(newsroom.payload, { link: await linkNow(link), state, record, now })
}
const patch = (link: ProvenanceLink, body: object, { token } = editor) =>
  api.ask(`/provenance-links/${link.id}?depth=0`, { method: 'PATCH', token, body })

/** What the admin’s form sends: all that it was shown. */
const wholeForm = (shown: ProvenanceLink, some: object) => ({ ...shown, ...some })

describe('a form opened before the freezing finished', () => {
  test('is saved, and overwrites nothing that the machine wrote', async () => {
    const seen = await opened({ byline: 'Ada Quill' })
    expect(await freeze(seen)).toBe('frozen')
    await look(seen, 'edited')
    const before = await linkNow(seen)
    const saved = await patch(seen, wholeForm(seen, { role: 'contradicts' }))
    expect(saved.status).toBe(200)
    const { evidence, evidenceState, trueAuthor, recheck, role } = await linkNow(seen)
    expect(role).toBe('contradicts')
    expect({ evidence, evidenceState, trueAuthor, recheck }).toEqual({
      evidence: before.evidence,
      evidenceState: 'frozen',
      trueAuthor: 'Ada Quill',
      recheck: before.recheck,
    })
  })

  test('is stale where it would put back what the machine found out', async () => {
    const seen = await opened()
    await freeze(seen)
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: seen.id,
      data: { postedAt: '2026-06-24T08:00:00.000Z', postedAtBasis: 'page' },
    })
    const saved = await patch(seen, wholeForm(seen, { role: 'context' }))
    expect(saved.status).toBe(409)
    expect(saved.body.errors[0].data.code).toBe('stale-edit')
    expect((await patch(seen, { rev: seen.rev, role: 'context' })).status).toBe(200)
    expect((await linkNow(seen)).postedAt).toBe('2026-06-24T08:00:00.000Z')
  })

  test('is stale when a person saved the link meanwhile, machines or not', async () => {
    const seen = await opened()
    expect((await patch(seen, { rev: seen.rev, role: 'context' })).status).toBe(200)
    await freeze(seen)
    expect((await patch(seen, wholeForm(seen, { position: 9 }))).status).toBe(409)
  })
})

describe('a fact-checker’s word', () => {
  const word = (link: ProvenanceLink) =>
    patch(link, { rev: link.rev, verification: { status: 'verified' } }, checker)

  test('on a copy that was frozen after they looked is stale', async () => {
    const seen = await opened()
    await freeze(seen)
    expect((await word(seen)).status).toBe(409)
    expect((await word(await linkNow(seen))).status).toBe(200)
  })

  test.each<[RecheckState, number]>([
    ['same', 200],
    ['unreachable', 200],
    ['edited', 409],
    ['deleted', 409],
  ])('given while a later look found the source %s is answered with %d', async (state, status) => {
    const link = await opened()
    await freeze(link)
    const seen = await linkNow(link)
    await look(seen, state)
    expect((await linkNow(seen)).rev).toBeGreaterThan(seen.rev ?? 0)
    expect((await word(seen)).status).toBe(status)
  })
})

test('of twenty saves of one link at one moment exactly one passes', async () => {
  const seen = await opened()
  const statuses = await Promise.all(
    Array.from(
      { length: 20 },
      async (_, at) => (await patch(seen, { rev: seen.rev, position: at + 50 })).status,
    ),
  )
  expect(statuses.filter((one) => one === 200)).toHaveLength(1)
  expect(statuses.filter((one) => one === 409)).toHaveLength(19)
}, 600_000)

describe('what machines note on a link', () => {
  const noted = {
    evidence: null,
    evidenceState: 'failed',
    evidenceNote: 'Mine.',
    trueAuthor: 'Nobody',
    recheck: { state: 'deleted', looks: 9 },
    addedBy: null,
    marks: { people: 0 },
    kind: 'homepage',
    identity: 'x:1',
    canonicalUrl: 'https://elsewhere.example/',
    platform: 'x',
    claimedAuthor: 'nobody',
  }
  const fieldsOf = (link: ProvenanceLink) =>
    Object.fromEntries(
      // The marks count every save, whatever came of it.
      Object.keys(noted).flatMap((name) =>
        name === 'marks' ? [] : [[name, link[name as keyof ProvenanceLink] ?? null]],
      ),
    )

  test.each(['editor', 'factChecker', 'publisher', 'administrator'] as const)(
    'no %s writes, by REST or by GraphQL',
    async (role) => {
      const { token } = await createStaff(newsroom.payload, role)
      const link = await opened()
      await freeze(link)
      const before = fieldsOf(await linkNow(link))
      await patch(link, noted, { token } as Staff)
      await api.graphql(
        'mutation($id: String!, $data: mutationProvenanceLinkUpdateInput!) { updateProvenanceLink(id: $id, data: $data) { id } }',
        { id: link.id, data: noted },
        token,
      )
      const after = await linkNow(link)
      expect(fieldsOf(after)).toEqual(before)
      expect(after.marks).toMatchObject({ people: expect.any(Number) })
      expect((after.marks as { people: number }).people).toBeGreaterThan(0)
    },
  )
})
