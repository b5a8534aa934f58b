import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pressEdition } from '../../src/commands/pressEdition.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle, writeArticle, type WrittenArticle } from '../factories/createArticle.ts'
import type { Article } from '../../src/generated/payload-types.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { lineUp } from '../factories/gateDoors.ts'
import { badAddresses } from '../factories/gateRules.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { readState } from '../factories/readState.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let publisher: Staff
let editor: Staff
let checker: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  publisher = await createStaff(newsroom.payload, 'publisher')
  editor = await createStaff(newsroom.payload, 'editor')
  checker = await createStaff(newsroom.payload, 'factChecker')
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const patch = (id: string, body: unknown, token = publisher.token, query = '') =>
  api.ask(`/articles/${id}${query}`, { method: 'PATCH', token, body })
/** What was never written is null in SQLite and absent in MongoDB. */
const unwritten = (value: unknown): boolean => value === null || value === undefined
const codesOf = (body: {
  errors?: { data?: { findings?: { code: string; severity: string }[] } }[]
}): string[] =>
  (body.errors?.[0]?.data?.findings ?? []).filter((one) => one.severity === 'block').map((one) => one.code)

/** An article without a link, which the gate refuses. */
const bareArticle = async (): Promise<WrittenArticle> => {
  const article = await writeArticle(newsroom.payload, { body: lexicalBody(['One sentence.']) })
  for (const { id } of article.links) await newsroom.payload.delete({ collection: 'provenance-links', id })
  return article
}

const publishedArticle = async (some: Partial<Article> = {}): Promise<WrittenArticle> => {
  const article = await createArticle(newsroom.payload, some)
  await newsroom.payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
  return article
}

test('the four links of the seed page are refused for exactly what is wrong with them', async () => {
  const { id } = await bareArticle()
  const seed = [
    'https://t.me/s/NikkeiAsia',
    'https://x.com/Polymarket/status/',
    'https://x.com/Reuters/status/',
    'https://t.me/s/nikkeiasia',
  ]
  for (const rawUrl of seed)
    expect(
      (
        await api.ask('/provenance-links', {
          method: 'POST',
          token: editor.token,
          body: { article: id, rawUrl },
        })
      ).status,
    ).toBe(201)
  const { status, body } = await patch(id, { _status: 'published' })
  expect(status).toBe(422)
  expect(codesOf(body).sort()).toEqual([
    'container-cited',
    'container-cited',
    'link-duplicate',
    'link-missing',
    'post-id-missing',
    'post-id-missing',
  ])
})

describe('whose links count is told by the article, not by the request', () => {
  test.each(['REST', 'GraphQL', 'a new article', 'a bulk update'])('in %s', async (door) => {
    const bare = await bareArticle()
    const sound = await createArticle(newsroom.payload)
    const before = await readState(newsroom.payload, bare.id)
    const spoofed = { id: sound.id, _status: 'published' }
    const headline = `Borrowed links ${door}`
    const { section, edition } = sound
    const ask = {
      REST: () => patch(bare.id, spoofed),
      GraphQL: () =>
        api.graphql(
          'mutation($id: String!) { updateArticle(id: $id, data: { id: "x", _status: published }) { id } }',
          { id: bare.id },
          publisher.token,
        ),
      'a new article': () =>
        api.ask('/articles', {
          method: 'POST',
          token: publisher.token,
          body: { ...spoofed, headline, standfirst: 'a', framingNote: 'b', section, edition },
        }),
      'a bulk update': () =>
        api.ask(`/articles?where[id][equals]=${bare.id}`, {
          method: 'PATCH',
          token: publisher.token,
          body: spoofed,
        }),
    }[door]
    const answer = await ask?.()
    expect(answer?.text).toMatch(/link-missing|is not defined|Field \\"id\\"/)
    expect(await readState(newsroom.payload, bare.id)).toBe(before)
  })
})

test('a bulk update publishes what passes, says of the rest what is wrong, and takes their newest text', async () => {
  const sound = await createArticle(newsroom.payload)
  const bare = await bareArticle()
  await patch(sound.id, { standfirst: 'The newest words.' }, editor.token, '?draft=true')
  await clearArticle(newsroom.payload, sound.id)
  const { status, body } = await api.ask(`/articles?where[id][in]=${sound.id},${bare.id}`, {
    method: 'PATCH',
    token: publisher.token,
    body: { _status: 'published' },
  })
  expect(status).toBe(400)
  expect(body.docs.map((one: { id: string }) => one.id)).toEqual([sound.id])
  expect(body.errors).toMatchObject([{ id: bare.id, data: { findings: [{ code: 'link-missing' }] } }])
  const [published, draft] = await Promise.all(
    [sound.id, bare.id].map((id) => newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })),
  )
  expect(published).toMatchObject({ _status: 'published', standfirst: 'The newest words.' })
  expect(draft?._status).toBe('draft')
})

describe('odd words for published', () => {
  test.each([['PUBLISHED'], [['published']], [{ en: 'published' }], [true], [1], ['published ']])(
    '%j publish nothing',
    async (_status) => {
      const { id } = await bareArticle()
      const { status } = await patch(id, { _status })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      const stored = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })
      expect(stored._status).toBe('draft')
    },
  )
})

describe('other methods', () => {
  test.each([
    ['PUT', {}],
    ['POST', {}],
    ['POST', { 'X-HTTP-Method-Override': 'PATCH' }],
    ['POST', { 'X-HTTP-Method-Override': 'GET' }],
    ['POST', { 'X-Payload-HTTP-Method-Override': 'GET' }],
  ])('%s with %j changes nothing', async (method, headers) => {
    const { id } = await createArticle(newsroom.payload)
    const before = await readState(newsroom.payload, id)
    await api.ask(`/articles/${id}`, {
      method,
      token: publisher.token,
      headers: headers as Record<string, string>,
      body: { _status: 'published', headline: 'Other' },
    })
    expect(await readState(newsroom.payload, id)).toBe(before)
  })
})

describe('thrown away and brought back', () => {
  test('a draft goes to the trash and comes back as a draft', async () => {
    const { id } = await createArticle(newsroom.payload)
    expect((await patch(id, { deletedAt: new Date().toISOString() }, editor.token)).status).toBe(200)
    expect((await patch(id, { deletedAt: null }, editor.token, '?trash=true')).status).toBe(200)
    expect((await newsroom.payload.findByID({ collection: 'articles', id }))._status).toBe('draft')
  })

  test('an article does not come back published past the gate', async () => {
    const { id, links } = await publishedArticle()
    await patch(id, { deletedAt: new Date().toISOString() })
    for (const link of links) {
      const { status } = await api.ask(`/provenance-links/${link.id}`, {
        method: 'DELETE',
        token: publisher.token,
      })
      expect(status).toBe(422)
    }
    const { status } = await patch(
      id,
      { deletedAt: null, _status: 'published', standfirst: '' },
      publisher.token,
      '?trash=true',
    )
    expect(status).toBe(422)
  })
})

describe('the links of a published article', () => {
  const doors = {
    'REST create': (article: string, rawUrl: string) =>
      api.ask('/provenance-links', { method: 'POST', token: editor.token, body: { article, rawUrl } }),
    'GraphQL create': (article: string, rawUrl: string) =>
      api.graphql(
        'mutation($data: mutationProvenanceLinkInput!) { createProvenanceLink(data: $data) { id } }',
        { data: { article, rawUrl, role: 'supports' } },
        editor.token,
      ),
    'REST update': (_: string, rawUrl: string, link: string) =>
      api.ask(`/provenance-links/${link}`, { method: 'PATCH', token: checker.token, body: { rawUrl } }),
    'GraphQL update': (_: string, rawUrl: string, link: string) =>
      api.graphql(
        'mutation($id: String!, $data: mutationProvenanceLinkUpdateInput!) { updateProvenanceLink(id: $id, data: $data) { id } }',
        { id: link, data: { rawUrl } },
        editor.token,
      ),
    'REST bulk': (_: string, rawUrl: string, link: string) =>
      api.ask(`/provenance-links?where[id][equals]=${link}`, {
        method: 'PATCH',
        token: editor.token,
        body: { rawUrl },
      }),
    'REST duplicate': (_: string, rawUrl: string, link: string) =>
      api.ask(`/provenance-links/${link}/duplicate`, {
        method: 'POST',
        token: editor.token,
        body: { rawUrl },
      }),
  }
  const rows = Object.entries(doors).flatMap(([door, knock]) =>
    badAddresses.map(([code, url]) => ({ door, knock, code, url })),
  )

  test.each(rows)('take no $code through $door', async ({ knock, code, url }) => {
    const { id, links } = await publishedArticle()
    const before = await readState(newsroom.payload, id)
    const { text } = await knock(id, url, String(links[0]?.id))
    expect(text).toContain(`"code":"${code}"`)
    expect(await readState(newsroom.payload, id)).toBe(before)
  })

  test('are not repeated, dated ahead or against their number', async () => {
    const { id, links } = await publishedArticle()
    const before = await readState(newsroom.payload, id)
    const update = (body: unknown) =>
      api.ask(`/provenance-links/${String(links[0]?.id)}`, { method: 'PATCH', token: editor.token, body })
    expect(codesOf((await update({ rawUrl: links[1]?.rawUrl })).body)).toEqual(['link-duplicate'])
    expect(codesOf((await update({ postedAt: '2099-01-01' })).body)).toContain('posted-in-future')
    expect(codesOf((await update({ postedAt: '2020-01-01' })).body)).toEqual(['posted-time-mismatch'])
    expect(await readState(newsroom.payload, id)).toBe(before)
  })

  test.each(['one by one', 'in bulk', 'at the same moment', 'by GraphQL'])(
    'are never all removed %s',
    async (how) => {
      // Cited nowhere, so that only the last of them is needed.
      const { id, links } = await publishedArticle({ body: lexicalBody(['A sentence.']) })
      const remove = (link: string) =>
        api.ask(`/provenance-links/${link}`, { method: 'DELETE', token: publisher.token })
      if (how === 'in bulk')
        await api.ask(`/provenance-links?where[article][equals]=${id}`, {
          method: 'DELETE',
          token: publisher.token,
        })
      else if (how === 'at the same moment') await Promise.all(links.map((one) => remove(one.id)))
      else if (how === 'by GraphQL')
        for (const one of links)
          await api.graphql(
            'mutation($id: String!) { deleteProvenanceLink(id: $id) { id } }',
            { id: one.id },
            publisher.token,
          )
      else for (const one of links) await remove(one.id)
      const { totalDocs } = await newsroom.payload.count({
        collection: 'provenance-links',
        where: { article: { equals: id } },
      })
      expect(totalDocs).toBe(1)
    },
    // Inside MongoDB's transactions a claim lapses by itself, after five seconds.
    600_000,
  )

  describe('that is in print are a publisher’s to change', () => {
    const acts = {
      'added over REST': (article: string, _: string, token: string) =>
        api.ask('/provenance-links', { method: 'POST', token, body: { article, rawUrl: aPost() } }),
      'added by GraphQL': (article: string, _: string, token: string) =>
        api.graphql(
          'mutation($data: mutationProvenanceLinkInput!) { createProvenanceLink(data: $data) { id } }',
          { data: { article, rawUrl: aPost(), role: 'supports' } },
          token,
        ),
      'pointed elsewhere': (_: string, link: string, token: string) =>
        api.ask(`/provenance-links/${link}`, { method: 'PATCH', token, body: { rawUrl: aPost() } }),
      moved: (_: string, link: string, token: string) =>
        api.ask(`/provenance-links/${link}`, { method: 'PATCH', token, body: { position: 9 } }),
      'given another role in bulk': (article: string, _: string, token: string) =>
        api.ask(`/provenance-links?where[article][equals]=${article}`, {
          method: 'PATCH',
          token,
          body: { role: 'contradicts' },
        }),
      'changed by GraphQL': (_: string, link: string, token: string) =>
        api.graphql(
          'mutation($id: String!) { updateProvenanceLink(id: $id, data: { role: contradicts }) { id } }',
          { id: link },
          token,
        ),
      removed: (_: string, link: string, token: string) =>
        api.ask(`/provenance-links/${link}`, { method: 'DELETE', token }),
      'removed in bulk': (_: string, link: string, token: string) =>
        api.ask(`/provenance-links?where[id][equals]=${link}`, { method: 'DELETE', token }),
      'removed by GraphQL': (_: string, link: string, token: string) =>
        api.graphql('mutation($id: String!) { deleteProvenanceLink(id: $id) { id } }', { id: link }, token),
    }

    test.each(Object.entries(acts))('%s', async (_, act) => {
      const { id } = await publishedArticle()
      // A third one, cited nowhere: the gate does not need it.
      const spare = await createLink(newsroom.payload, id)
      const before = await readState(newsroom.payload, id)
      const told = await act(id, spare.id, editor.token)
      expect(told.text).toContain('Only a publisher changes its links')
      expect(await readState(newsroom.payload, id)).toBe(before)
      const done = await act(id, spare.id, publisher.token)
      expect(done.text).not.toContain('"errors":[{')
      expect(await readState(newsroom.payload, id)).not.toBe(before)
    })

    test('with 403 for whoever may not, and to be left as they are by anybody', async () => {
      const { links } = await publishedArticle()
      const [link] = links
      const update = (body: unknown) =>
        api.ask(`/provenance-links/${String(link?.id)}`, { method: 'PATCH', token: editor.token, body })
      expect((await update({ role: 'context' })).status).toBe(403)
      expect((await update({ role: link?.role, rawUrl: link?.rawUrl })).status).toBe(200)
    })
  })

  test('stay with their article', async () => {
    const { links } = await publishedArticle()
    const other = await createArticle(newsroom.payload)
    for (const article of [other.id, [other.id], { id: other.id }, null]) {
      const { status } = await api.ask(`/provenance-links/${String(links[0]?.id)}`, {
        method: 'PATCH',
        token: editor.token,
        body: { article },
      })
      expect([400, 409]).toContain(status)
    }
  })
})

describe('what machines write', () => {
  test('on a link is told from its address, whatever a request says', async () => {
    const { id } = await createArticle(newsroom.payload)
    const spoof = {
      identity: 'x:1',
      canonicalUrl: 'https://evil.example',
      kind: 'post',
      platform: 'x',
      claimedAuthor: 'nobody',
      verification: { status: 'verified', note: 'me' },
      evidence: 'x',
    }
    const rawUrl = 'https://t.me/s/NikkeiAsia'
    const made = await api.ask('/provenance-links?depth=0', {
      method: 'POST',
      token: editor.token,
      body: { article: id, rawUrl, ...spoof, evidence: null },
    })
    const truth = {
      kind: 'container',
      platform: 'telegram',
      identity: null,
      claimedAuthor: null,
      verification: { status: 'unverified' },
    }
    expect(made.body.doc).toMatchObject({ ...truth, rawUrl })
    const changed = await api.ask(`/provenance-links/${made.body.doc.id}?depth=0`, {
      method: 'PATCH',
      token: editor.token,
      body: spoof,
    })
    expect(changed.body.doc).toMatchObject(truth)
    expect(changed.text).not.toContain('evil')
  })

  test('never reaches print from the database either', async () => {
    const { id, links, section, edition } = await createArticle(newsroom.payload)
    const link = String(links[0]?.id)
    await newsroom.payload.db.updateOne({
      collection: 'provenance-links',
      id: link,
      data: { identity: 'x:1', canonicalUrl: 'https://evil.example/1' },
    })
    const lineup = await lineUp(newsroom.payload, id, section)
    await newsroom.payload.update({ collection: 'articles', id, data: { edition: lineup }, draft: true })
    expect(edition).not.toBe(lineup)
    await pressEdition(newsroom.payload, {
      edition: lineup,
      by: null,
      reason: 'Test',
      proof: 'own',
      now: () => new Date(),
    })
    const { docs } = await newsroom.payload.find({
      collection: 'snapshots',
      where: { article: { equals: id } },
    })
    expect(docs[0]?.canonical).not.toContain('evil')
    expect(docs[0]?.canonical).toContain(`"identity":"x:${String(links[0]?.rawUrl.split('/').at(-1))}"`)
  })

  test('on an article stays as it was', async () => {
    const { id } = await createArticle(newsroom.payload)
    const { body } = await patch(
      id,
      {
        author: publisher.user.id,
        printedAt: '2026-01-01',
        clearance: { hash: 'f00', by: editor.user.id },
        createdAt: '2001-01-01',
      },
      editor.token,
      '?draft=true&depth=0',
    )
    const { author, printedAt, clearance } = body.doc
    expect([author, printedAt].every(unwritten)).toBe(true)
    expect(clearance.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(clearance.by).not.toBe(editor.user.id)
  })

  test('does not come along with a copy', async () => {
    const { id } = await publishedArticle()
    const printedAt = '2026-01-01T00:00:00.000Z'
    await newsroom.payload.update({
      collection: 'articles',
      id,
      data: { printedAt, stage: 'cleared', _status: 'published' },
    })
    for (let copy = 0; copy < 2; copy += 1) {
      const { status, body } = await api.ask(`/articles/${id}/duplicate?depth=0`, {
        method: 'POST',
        token: editor.token,
        body: {},
      })
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({
        _status: 'draft',
        stage: 'draft',
        author: editor.user.id,
      })
      expect(unwritten(body.doc.printedAt)).toBe(true)
    }
    const local = await newsroom.payload.duplicate({ collection: 'articles', id, depth: 0, draft: true })
    expect(local).toMatchObject({ _status: 'draft', stage: 'draft' })
    expect(unwritten(local.printedAt)).toBe(true)
  })

  test('through the list of links nothing is written', async () => {
    const { id, links } = await createArticle(newsroom.payload)
    const { status } = await patch(
      id,
      { provenance: { docs: [{ rawUrl: aPost() }] } },
      editor.token,
      '?draft=true',
    )
    expect(status).toBeLessThan(500)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'provenance-links',
      where: { article: { equals: id } },
    })
    expect(totalDocs).toBe(links.length)
  })
})

describe('who lacks the right', () => {
  test.each(['editor', 'factChecker'] as const)(
    'a %s reads the findings while there are some, and then who prints',
    async (role) => {
      const { token } = role === 'editor' ? editor : checker
      const bare = await bareArticle()
      expect((await patch(bare.id, { _status: 'published' }, token)).status).toBe(422)
      const sound = await createArticle(newsroom.payload)
      const { status, text } = await patch(sound.id, { _status: 'published' }, token)
      expect(status).toBe(403)
      expect(text).toContain('Only a publisher prints')
      expect((await newsroom.payload.findByID({ collection: 'articles', id: sound.id }))._status).toBe(
        'draft',
      )
    },
  )

  test('an editor takes an old public text back as a draft, and a publisher as public', async () => {
    const { id } = await publishedArticle()
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 1,
    })
    const version = String(docs[0]?.id)
    await patch(id, { headline: 'Another headline' }, editor.token, '?draft=true')
    expect(
      (await api.ask(`/articles/versions/${version}`, { method: 'POST', token: editor.token })).status,
    ).toBe(403)
    expect(
      (await api.ask(`/articles/versions/${version}?draft=true`, { method: 'POST', token: editor.token }))
        .status,
    ).toBe(200)
    expect(
      (await api.ask(`/articles/versions/${version}`, { method: 'POST', token: publisher.token })).status,
    ).toBe(200)
  })

  test('no save writes over a version', async () => {
    const { id } = await publishedArticle()
    const count = () =>
      newsroom.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } })
    for (const query of [
      '?draft=true&autosave=true',
      '?draft=true&autosave=true',
      '?draft=true&unpublishAllLocales=true',
    ]) {
      const { totalDocs } = await count()
      expect(
        (await patch(id, { standfirst: `Words ${query} ${String(totalDocs)}` }, editor.token, query)).status,
      ).toBe(200)
      expect((await count()).totalDocs).toBe(totalDocs + 1)
    }
  })
})

test('a link listed for a draft may be broken; nothing asks the gate yet', async () => {
  const { id } = await createArticle(newsroom.payload)
  for (const [, rawUrl] of badAddresses)
    await expect(createLink(newsroom.payload, id, { rawUrl })).resolves.toBeTruthy()
})
