import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { Role } from '../../src/domain/permissions/role.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let article: string
const staff = {} as Record<Role, Staff>

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  article = (await writeArticle(newsroom.payload)).id
  for (const role of ['administrator', 'editor', 'factChecker', 'publisher'] as const)
    staff[role] = await createStaff(newsroom.payload, role)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const post = (path: string, body: unknown, token?: string) =>
  api.ask(path, { method: 'POST', body, ...(token ? { token } : {}) })
const aLink = () => createLink(newsroom.payload, article)
const linkNow = (id: string) => newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 1 })
const words = { text: 'The vote was 412 to 96.', note: 'The page asks for an account.' }
const pngBytes = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#ccc' } })
    .png()
    .toBuffer()
const formOf = async (bytes?: Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(words)) form.append(name, value)
  form.append('picture', new Blob([bytes ?? new Uint8Array(await pngBytes())]), 'screen.png')
  return form
}

describe('evidence that an editor brings by hand', () => {
  test('is kept as a text, under their name and marked as such', async () => {
    const link = await aLink()
    const { status, body } = await post(
      `/provenance-links/${link.id}/evidence`,
      { ...words, author: 'Ada Quill' },
      staff.editor.token,
    )
    expect(status).toBe(201)
    expect(body.link).toMatchObject({ evidenceState: 'frozen' })
    const saved = await linkNow(link.id)
    expect(saved).toMatchObject({
      trueAuthor: 'Ada Quill',
      evidence: { basis: 'text', text: words.text, note: words.note, broughtBy: staff.editor.user.id },
    })
  })

  test('may be a screenshot, which staff see and nobody else', async () => {
    const link = await aLink()
    const { status } = await post(
      `/provenance-links/${link.id}/evidence`,
      await formOf(),
      staff.publisher.token,
    )
    expect(status).toBe(201)
    const { evidence } = (await linkNow(link.id)) as ProvenanceLink & { evidence: { id: string } }
    expect(evidence).toMatchObject({ basis: 'screenshot', text: words.text })
    const path = `/evidence/${evidence.id}/picture`
    const seen = await api.ask(path, { token: staff.factChecker.token })
    expect(seen.status).toBe(200)
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    expect((await api.ask(path)).status).toBe(403)
  })

  test('is on record, by name', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { and: [{ act: { equals: 'evidence.brought' } }, { actor: { exists: true } }] },
      depth: 0,
      sort: '-sequence',
    })
    expect(docs.map(({ actor }) => actor)).toEqual([staff.publisher.user.id, staff.editor.user.id])
  })

  describe('by somebody who checks facts as well', () => {
    type Door = (link: string, status: string, who: Staff) => Promise<number>
    const note = 'Does the page say so?'
    const doors: [string, Door][] = [
      [
        'REST',
        async (id, status, { token }) =>
          (
            await api.ask(`/provenance-links/${id}`, {
              method: 'PATCH',
              token,
              body: { verification: { status, note } },
            })
          ).status,
      ],
      [
        'REST, many at once',
        async (id, status, { token }) => {
          const body = { verification: { status, note } }
          const path = `/provenance-links?where[id][equals]=${id}`
          return (await api.ask(path, { method: 'PATCH', token, body })).status
        },
      ],
      [
        'GraphQL',
        async (id, status, { token }) => {
          const query = `mutation($id: String!, $note: String) { updateProvenanceLink(id: $id, data: { verification: { status: ${status}, note: $note } }) { id } }`
          const { body } = await api.graphql(query, { id, note }, token)
          return body.errors?.[0]?.extensions?.statusCode ?? 200
        },
      ],
      [
        'the Local API',
        (id, status, { user }) =>
          newsroom.payload
            .update({
              collection: 'provenance-links',
              id,
              data: { verification: { status: status as 'verified', note } },
              user,
              overrideAccess: false,
            })
            .then(
              () => 200,
              (error: { status: number }) => error.status,
            ),
      ],
    ]
    const both = () => createStaff(newsroom.payload, 'editor', 'factChecker')

    test.each(doors)('is verified by another fact-checker, never by them, through %s', async (_, say) => {
      const who = await both()
      const link = await aLink()
      await post(`/provenance-links/${link.id}/evidence`, words, who.token)
      // A bulk operation tells every refusal as 400.
      expect([400, 403]).toContain(await say(link.id, 'verified', who))
      expect((await linkNow(link.id)).verification?.status).toBe('unverified')
      expect(await say(link.id, 'verified', staff.factChecker)).toBe(200)
      const second = await aLink()
      await post(`/provenance-links/${second.id}/evidence`, words, who.token)
      expect(await say(second.id, 'asked', who)).toBe(200)
    })

    test('says who may verify it', async () => {
      const who = await both()
      const link = await aLink()
      await post(`/provenance-links/${link.id}/evidence`, words, who.token)
      const body = { verification: { status: 'verified' } }
      const answer = await api.ask(`/provenance-links/${link.id}`, {
        method: 'PATCH',
        token: who.token,
        body,
      })
      expect(answer.body.errors[0].message).toContain('Another fact-checker verifies it')
    })

    test('takes back the word they gave before there was any', async () => {
      const who = await both()
      const link = await aLink()
      const body = { verification: { status: 'verified' } }
      await api.ask(`/provenance-links/${link.id}`, { method: 'PATCH', token: who.token, body })
      expect((await linkNow(link.id)).verification?.status).toBe('verified')
      await post(`/provenance-links/${link.id}/evidence`, words, who.token)
      expect((await linkNow(link.id)).verification?.status).toBe('unverified')
    })

    test('binds them no longer once another copy is frozen', async () => {
      const who = await both()
      const link = await aLink()
      await post(`/provenance-links/${link.id}/evidence`, words, who.token)
      await post(`/provenance-links/${link.id}/evidence`, { ...words, text: 'Anew.' }, staff.editor.token)
      const body = { verification: { status: 'verified' } }
      const answer = await api.ask(`/provenance-links/${link.id}`, {
        method: 'PATCH',
        token: who.token,
        body,
      })
      expect(answer.status).toBe(200)
    })
  })

  test('takes back what was said of the copy before', async () => {
    const link = await aLink()
    await post(`/provenance-links/${link.id}/evidence`, words, staff.editor.token)
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { verification: { status: 'verified' } },
      user: staff.factChecker.user,
      overrideAccess: false,
    })
    await post(
      `/provenance-links/${link.id}/evidence`,
      { ...words, text: 'Other words.' },
      staff.editor.token,
    )
    expect((await linkNow(link.id)).verification?.status).toBe('unverified')
  })

  test.each([
    ['no text', { ...words, text: '  ' }, 'text'],
    ['no reason', { ...words, note: '' }, 'note'],
    ['a reason that nobody sees', { ...words, note: '\u200b\u2060' }, 'note'],
    ['a time without a zone', { ...words, postedAt: '2026-06-25T06:30' }, 'postedAt'],
    ['half a character', { ...words, text: 'Broken \ud800 text' }, 'text'],
    ['text that is a number', { ...words, text: 412 }, 'text'],
  ])('is refused with %s', async (_, body, path) => {
    const link = await aLink()
    const answer = await post(`/provenance-links/${link.id}/evidence`, body, staff.editor.token)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.path).toBe(path)
    expect((await linkNow(link.id)).evidence).toBeNull()
  })

  test('is refused when the screenshot is no picture', async () => {
    const link = await aLink()
    const form = await formOf(new TextEncoder().encode('<svg onload="alert(1)"/>'))
    const answer = await post(`/provenance-links/${link.id}/evidence`, form, staff.editor.token)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain('PNG, JPEG or WebP')
  })

  test('is refused for an address that names no post', async () => {
    const link = await createLink(newsroom.payload, article, { rawUrl: 'https://t.me/s/nikkeiasia' })
    const answer = await post(`/provenance-links/${link.id}/evidence`, words, staff.editor.token)
    expect(answer.status).toBe(409)
  })
})

describe('who gives a link its evidence', () => {
  const grid: [Role | 'nobody', number, number, number][] = [
    ['editor', 201, 202, 409],
    ['publisher', 201, 202, 409],
    ['administrator', 201, 202, 409],
    ['factChecker', 403, 403, 409],
    ['nobody', 403, 403, 403],
  ]
  test.each(grid)('%s: by hand %i, freeze again %i, settle %i', async (role, byHand, freeze, settle) => {
    const link = await aLink()
    const token = role === 'nobody' ? undefined : staff[role].token
    const ask = (act: string, body: unknown) => post(`/provenance-links/${link.id}/${act}`, body, token)
    expect((await ask('evidence', words)).status).toBe(byHand)
    expect((await ask('freeze', {})).status).toBe(freeze)
    expect((await ask('settle', { note: 'Still holds.' })).status).toBe(settle)
  })

  test('is a publisher alone once the article is in print', async () => {
    const printed = await printedEdition(newsroom.payload)
    const path = `/provenance-links/${printed.article.links[0]?.id ?? ''}/evidence`
    expect((await post(path, words, staff.editor.token)).status).toBe(403)
    expect((await post(path, words, staff.publisher.token)).status).toBe(201)
  })

  test('is told that it waits again, and a job is queued', async () => {
    const link = await aLink()
    const { body } = await post(`/provenance-links/${link.id}/freeze`, {}, staff.editor.token)
    expect(body.link).toMatchObject({ evidenceState: 'waiting', evidenceNote: null })
  })
})

describe('settling a source that changed', () => {
  test('asks for a note, and puts who did it on record', async () => {
    const link = await aLink()
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { recheck: { state: 'edited', at: '2026-06-25T09:00:00.000Z' } },
    })
    const path = `/provenance-links/${link.id}/settle`
    for (const note of [' ', '\u200b'.repeat(40)])
      expect((await post(path, { note }, staff.factChecker.token)).status).toBe(400)
    const { status, body } = await post(path, { note: 'Still holds.' }, staff.factChecker.token)
    expect(status).toBe(200)
    expect(body.recheck).toMatchObject({ settledNote: 'Still holds.', settledBy: staff.factChecker.user.id })
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { act: { equals: 'impact.settled' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ actor: staff.factChecker.user.id, subject: `provenance-links/${link.id}` }])
    expect((await post(path, { note: 'Again.' }, staff.editor.token)).status).toBe(409)
  })
})

test.each(['evidence', 'freeze'])('a link that is not there is not found: %s', async (act) => {
  for (const role of ['editor', 'publisher'] as const) {
    const { status, body } = await post(`/provenance-links/no-such-link/${act}`, words, staff[role].token)
    expect([status, body.errors[0].message]).toEqual([
      404,
      'There is no such provenance link. Load the article again.',
    ])
  }
})
