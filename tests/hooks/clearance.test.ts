import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkerOf, clearArticle } from '../factories/clearArticle.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createSource } from '../factories/createSource.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { giveEvidence } from '../factories/giveEvidence.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let checker: Staff
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  publisher = await createStaff(newsroom.payload, 'publisher')
  checker = await checkerOf(newsroom.payload)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const patch = (path: string, body: unknown, token: string) => api.ask(path, { method: 'PATCH', token, body })
const clear = (id: string, token = checker.token) =>
  patch(`/articles/${id}?draft=true&depth=0`, { stage: 'cleared' }, token)
const newest = (id: string) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const codesOf = (body: { errors?: { data?: { findings?: { code: string; severity: string }[] } }[] }) =>
  (body.errors?.[0]?.data?.findings ?? []).filter((one) => one.severity === 'block').map(({ code }) => code)
const verify = (link: string, status = 'verified', token = checker.token) =>
  patch(
    `/provenance-links/${link}?depth=0`,
    { verification: { status, ...(status === 'disputed' ? { note: 'The post is a parody.' } : {}) } },
    token,
  )

/** An article whose links are verified, as an editor wrote it over REST. */
const checkedArticle = async (author = editor) => {
  const made = await api.ask('/articles?draft=true&depth=0', {
    method: 'POST',
    token: author.token,
    body: {
      headline: `Tugs leave ${String(Math.random())}`,
      standfirst: 'At dawn.',
      framingNote: 'We lead on it.',
    },
  })
  const { id } = made.body.doc as { id: string }
  const { section, edition } = await writeArticle(newsroom.payload)
  const link = await giveEvidence(newsroom.payload, await createLink(newsroom.payload, id))
  const body = lexicalBody(['So it goes.', [link.id]])
  await patch(`/articles/${id}?draft=true`, { body, section, edition, stage: 'in-check' }, author.token)
  await verify(link.id)
  return { id, link: link.id }
}

describe('clearing', () => {
  test('binds a fact-checker’s name, the time and the hash of exactly this text', async () => {
    const { id } = await checkedArticle()
    const { status, body } = await clear(id)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ stage: 'cleared', clearance: { by: checker.user.id } })
    expect(body.doc.clearance.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(body.doc.clearance.content.headline).toBe(body.doc.headline)
  })

  test('is for fact-checkers, whatever else somebody may do', async () => {
    const { id } = await checkedArticle()
    const administrator = await createStaff(newsroom.payload, 'administrator', 'publisher', 'editor')
    for (const { token } of [editor, publisher, administrator])
      expect((await clear(id, token)).status).toBe(403)
    expect((await newest(id)).stage).toBe('in-check')
  })

  test('is refused to the author who is a fact-checker too', async () => {
    const both = await createStaff(newsroom.payload, 'editor', 'factChecker')
    const { id } = await checkedArticle(both)
    const { status, body } = await clear(id, both.token)
    expect(status).toBe(422)
    expect(codesOf(body)).toEqual(['checker-is-author'])
    expect((await newest(id)).clearance?.hash ?? null).toBeNull()
  })

  test('is refused to whoever changed one word of it', async () => {
    const second = await createStaff(newsroom.payload, 'factChecker')
    const { id } = await checkedArticle()
    expect(
      (await patch(`/articles/${id}?draft=true`, { standfirst: 'Before dawn.' }, second.token)).status,
    ).toBe(200)
    expect(codesOf((await clear(id, second.token)).body)).toEqual(['checker-is-author'])
    expect((await clear(id)).status).toBe(200)
  })

  test('is refused in the same breath as a change of the text', async () => {
    const { id } = await checkedArticle()
    const { status, body } = await patch(
      `/articles/${id}?draft=true`,
      { stage: 'cleared', standfirst: 'Cleared and changed.' },
      checker.token,
    )
    expect([status, codesOf(body)]).toEqual([422, ['checker-is-author']])
  })

  test('is refused while a link is not verified', async () => {
    const { id, link } = await checkedArticle()
    await verify(link, 'disputed')
    expect(codesOf((await clear(id)).body)).toEqual(['link-disputed'])
  })

  test('is not a machine’s', async () => {
    const { id } = await checkedArticle()
    await expect(
      newsroom.payload.update({ collection: 'articles', id, data: { stage: 'cleared' }, draft: true }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'checker-missing' } })
  })

  test('is not to be had by creating an article as cleared', async () => {
    const { status } = await api.ask('/articles?draft=true', {
      method: 'POST',
      token: (await createStaff(newsroom.payload, 'editor', 'factChecker')).token,
      body: { headline: 'Born cleared', stage: 'cleared' },
    })
    expect(status).toBe(422)
  })

  test('cannot be written from outside', async () => {
    const { id } = await checkedArticle()
    const forged = { hash: 'a'.repeat(64), by: checker.user.id, at: '2026-01-01T00:00:00.000Z' }
    await patch(`/articles/${id}?draft=true`, { clearance: forged, editors: [], waivers: [] }, editor.token)
    expect((await newest(id)).clearance?.hash ?? null).toBeNull()
  })
})

describe('a clearance', () => {
  const cleared = async () => {
    const article = await checkedArticle()
    expect((await clear(article.id)).status).toBe(200)
    return article
  }
  const acts: [string, (article: { id: string; link: string }) => Promise<unknown>][] = [
    ['a word', ({ id }) => patch(`/articles/${id}?draft=true`, { standfirst: 'At dusk.' }, editor.token)],
    ['a link more', ({ id }) => createLink(newsroom.payload, id)],
    [
      'the role of a link',
      ({ link }) => patch(`/provenance-links/${link}`, { role: 'context' }, editor.token),
    ],
    [
      'a link less',
      ({ link }) => api.ask(`/provenance-links/${link}`, { method: 'DELETE', token: editor.token }),
    ],
    [
      'the role of a link, asking to be answered with its address only',
      ({ link }) => patch(`/provenance-links/${link}?select[rawUrl]=true`, { role: 'context' }, editor.token),
    ],
    [
      'a link less, asking to be answered with its address only',
      ({ link }) =>
        api.ask(`/provenance-links/${link}?select[rawUrl]=true`, { method: 'DELETE', token: editor.token }),
    ],
    [
      'the source of a link',
      async ({ link }) => {
        const { id } = await createSource(newsroom.payload)
        return patch(`/provenance-links/${link}`, { source: id }, editor.token)
      },
    ],
    [
      'the time a link was posted',
      ({ link }) =>
        patch(`/provenance-links/${link}`, { postedAt: '2024-06-10T11:00:00.000Z' }, editor.token),
    ],
    [
      'the address of a link',
      ({ link }) => patch(`/provenance-links/${link}`, { rawUrl: 'https://t.me/harbour/77' }, editor.token),
    ],
  ]
  test.each(acts)(
    'is void once somebody changes %s, and what was cleared stays on record',
    async (_name, act) => {
      const article = await cleared()
      const { clearance } = await newest(article.id)
      await act(article)
      const after = await newest(article.id)
      expect(after).toMatchObject({ stage: 'in-check', clearance: { hash: clearance?.hash } })
      const { status, body } = await patch(
        `/articles/${article.id}`,
        { _status: 'published' },
        publisher.token,
      )
      expect([status, codesOf(body)]).toEqual([422, expect.arrayContaining(['clearance-stale'])])
    },
  )

  test('stands when only the desk’s arrangements change', async () => {
    const { id } = await cleared()
    const { edition } = await writeArticle(newsroom.payload)
    await patch(`/articles/${id}?draft=true`, { edition, byline: 'The harbour desk' }, editor.token)
    expect((await newest(id)).stage).toBe('cleared')
  })

  test('taken back by a fact-checker is gone, though not a letter was changed', async () => {
    const { id } = await cleared()
    await patch(`/articles/${id}?draft=true`, { stage: 'in-check' }, checker.token)
    const { body } = await patch(`/articles/${id}`, { _status: 'published' }, publisher.token)
    expect(codesOf(body)).toEqual(['clearance-missing'])
    expect((await clear(id)).status).toBe(200)
    expect((await patch(`/articles/${id}`, { _status: 'published' }, publisher.token)).status).toBe(200)
  })

  test('is not brought back with an earlier version once it was given to another text', async () => {
    const { id } = await cleared()
    const first = (await newest(id)).standfirst
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'cleared' } }] },
      limit: 1,
    })
    await patch(`/articles/${id}?draft=true`, { standfirst: 'At noon.' }, editor.token)
    await clearArticle(newsroom.payload, id)
    const { status } = await api.ask(`/articles/versions/${String(docs[0]?.id)}?draft=true`, {
      method: 'POST',
      token: publisher.token,
    })
    expect(status).toBe(200)
    expect(await newest(id)).toMatchObject({ standfirst: first, stage: 'in-check' })
  })
})

describe('the word on a link', () => {
  test('is a fact-checker’s, with name and time', async () => {
    const { link } = await checkedArticle()
    const { body } = await verify(link, 'disputed')
    expect(body.doc.verification).toMatchObject({
      status: 'disputed',
      by: checker.user.id,
      at: expect.any(String),
    })
    await verify(link, 'verified', editor.token)
    const stored = await newsroom.payload.findByID({ collection: 'provenance-links', id: link, depth: 0 })
    expect(stored.verification?.status).toBe('disputed')
  })

  test('is refused to whoever wrote the article or added the link', async () => {
    const both = await createStaff(newsroom.payload, 'editor', 'factChecker')
    const { link } = await checkedArticle(both)
    expect((await verify(link, 'disputed', both.token)).status).toBe(403)
    const { id } = await checkedArticle()
    const added = await api.ask('/provenance-links', {
      method: 'POST',
      token: both.token,
      body: { article: id, rawUrl: 'https://t.me/harbour/4711' },
    })
    expect((await verify(added.body.doc.id, 'verified', both.token)).status).toBe(403)
  })

  test('is gone once the link points elsewhere', async () => {
    const { link } = await checkedArticle()
    const { body } = await patch(
      `/provenance-links/${link}?depth=0`,
      { rawUrl: 'https://t.me/harbour/9' },
      editor.token,
    )
    expect(body.doc).toMatchObject({ evidenceState: 'waiting', verification: { status: 'unverified' } })
    expect(body.doc.evidence ?? null).toBeNull()
  })

  test('of two at the same moment is one person’s, and the other is told', async () => {
    const { link } = await checkedArticle()
    const second = await createStaff(newsroom.payload, 'factChecker')
    const { rev } = await newsroom.payload.findByID({ collection: 'provenance-links', id: link, depth: 0 })
    const say = (status: string, token: string) =>
      patch(`/provenance-links/${link}`, { rev, verification: { status, note: 'Who says so?' } }, token)
    const answers = await Promise.all([say('disputed', checker.token), say('asked', second.token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('whose post it is and when it was posted', () => {
  const linkNow = (id: string) => newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 0 })
  const change = (link: string, body: object, by = editor) =>
    patch(`/provenance-links/${link}`, body, by.token)
  const another = '2024-06-10T11:00:00.000Z'

  test('has to be verified anew once a person changed it', async () => {
    const { id: source } = await createSource(newsroom.payload)
    for (const body of [{ source }, { postedAt: another }]) {
      const { link } = await checkedArticle()
      expect((await linkNow(link)).verification?.status).toBe('verified')
      expect((await change(link, body)).status).toBe(200)
      expect((await linkNow(link)).verification).toMatchObject({ status: 'unverified' })
    }
  })

  test('is not changed and vouched for in one breath', async () => {
    const { link } = await checkedArticle()
    await verify(link, 'disputed')
    await change(link, { postedAt: another, verification: { status: 'verified' } }, checker)
    expect((await linkNow(link)).verification?.status).toBe('unverified')
  })

  test('leaves a dispute standing, and a role leaves the word on the evidence', async () => {
    const { link } = await checkedArticle()
    await change(link, { role: 'context' })
    expect((await linkNow(link)).verification?.status).toBe('verified')
    await verify(link, 'disputed')
    await change(link, { postedAt: another })
    expect((await linkNow(link)).verification?.status).toBe('disputed')
  })

  test('rests on what the newsroom read, never on what a person says it rests on', async () => {
    const { link } = await checkedArticle()
    const inId = (await linkNow(link)).postedAt
    expect(await linkNow(link)).toMatchObject({ postedAtBasis: 'id' })
    await change(link, { postedAtBasis: 'feed' })
    expect(await linkNow(link)).toMatchObject({ postedAt: inId, postedAtBasis: 'id' })
    await change(link, { postedAt: another, postedAtBasis: 'id' })
    expect(await linkNow(link)).toMatchObject({ postedAt: another, postedAtBasis: 'none' })
    await change(link, { postedAt: null })
    expect(await linkNow(link)).toMatchObject({ postedAt: inId, postedAtBasis: 'id' })
    await change(link, { postedAt: another })
    await change(link, { rawUrl: aPost() })
    expect(await linkNow(link)).toMatchObject({ postedAtBasis: 'id' })
  })
})

describe('a waiver', () => {
  const reason = 'The page stands behind a wall; two of us have read it there.'
  const waive = (id: string, body: unknown, token = publisher.token, method = 'POST') =>
    api.ask(`/articles/${id}/waivers`, { method, token, body })

  test('of a publisher lets an article through, with the reason on record', async () => {
    const { id, links } = await createArticle(newsroom.payload)
    const link = links[0]?.id ?? ''
    const data = { evidence: null, evidenceState: 'failed' as const }
    await newsroom.payload.update({ collection: 'provenance-links', id: link, data })
    expect((await waive(id, { code: 'evidence-missing', link, reason })).status).toBe(200)
    await clearArticle(newsroom.payload, id)
    expect((await newest(id)).waivers).toMatchObject([
      { code: 'evidence-missing', link, reason, by: publisher.user.id },
    ])
    expect((await patch(`/articles/${id}`, { _status: 'published' }, publisher.token)).status).toBe(200)
  })

  test('taken back blocks again', async () => {
    const { id, links } = await createArticle(newsroom.payload)
    const link = links[0]?.id ?? ''
    await waive(id, { code: 'evidence-missing', link, reason })
    const { body } = await waive(id, { code: 'evidence-missing', link }, publisher.token, 'DELETE')
    expect(body.waivers).toEqual([])
  })

  test.each<[string, unknown, number]>([
    ['a reason of nineteen letters', { code: 'single-origin', reason: 'x'.repeat(19) }, 400],
    ['a reason of blanks', { code: 'single-origin', reason: ' '.repeat(40) }, 400],
    ['a reason that nobody sees', { code: 'single-origin', reason: '\u200b'.repeat(40) }, 400],
    ['missing evidence of no link', { code: 'evidence-missing', reason }, 400],
    ['a finding nobody may waive', { code: 'link-disputed', reason }, 400],
    [
      'a link of another article',
      { code: 'evidence-missing', link: '00000000-0000-4000-8000-000000000000', reason },
      400,
    ],
    ['broken JSON', '{"code"', 400],
    ['nothing else', { code: 'single-origin', reason }, 200],
  ])('is refused for %s', async (_name, body, expected) => {
    const { id } = await createArticle(newsroom.payload)
    expect((await waive(id, body)).status).toBe(expected)
  })

  test('is refused to everybody but a publisher', async () => {
    const { id } = await createArticle(newsroom.payload)
    for (const { token } of [editor, checker])
      expect((await waive(id, { code: 'single-origin', reason }, token)).status).toBe(403)
    expect(
      (await api.ask(`/articles/${id}/waivers`, { method: 'POST', body: { code: 'single-origin', reason } }))
        .status,
    ).toBe(403)
  })
})
