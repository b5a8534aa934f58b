import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { createLink } from '../factories/createLink.ts'
import { pictureBytes } from '../factories/createPicture.ts'
import { createSection } from '../factories/createSection.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { press, printedEdition, type PrintedEdition } from '../factories/printedEdition.ts'
import { readState } from '../factories/readState.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let printed: PrintedEdition
let before: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'publisher', 'administrator')).token
  printed = await printedEdition(newsroom.payload)
  before = await readState(newsroom.payload, printed.article.id)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const patch = (path: string, body: unknown) => api.ask(path, { method: 'PATCH', token, body })
const remove = (path: string) => api.ask(path, { method: 'DELETE', token })

describe('a printed article', () => {
  const id = () => printed.article.id
  const acts: [string, () => Promise<{ status: number; text: string }>][] = [
    ['un-published', () => patch(`/articles/${id()}`, { _status: 'draft' })],
    [
      'un-published in all languages',
      () => patch(`/articles/${id()}?unpublishAllLocales=true`, { _status: 'draft' }),
    ],
    ['un-published in bulk', () => patch(`/articles?where[id][equals]=${id()}`, { _status: 'draft' })],
    [
      'un-published by GraphQL',
      () =>
        api.graphql(
          'mutation($id: String!) { updateArticle(id: $id, data: { _status: draft }) { id } }',
          { id: id() },
          token,
        ),
    ],
    ['deleted', () => remove(`/articles/${id()}`)],
    ['deleted in bulk', () => remove(`/articles?where[id][equals]=${id()}`)],
    [
      'deleted by GraphQL',
      () => api.graphql('mutation($id: String!) { deleteArticle(id: $id) { id } }', { id: id() }, token),
    ],
    ['thrown away', () => patch(`/articles/${id()}`, { deletedAt: new Date().toISOString() })],
    [
      'thrown away as a draft',
      () => patch(`/articles/${id()}?draft=true`, { deletedAt: new Date().toISOString() }),
    ],
    ['moved to another address', () => patch(`/articles/${id()}`, { slug: 'elsewhere' })],
    ['moved as a draft', () => patch(`/articles/${id()}?draft=true`, { slug: 'elsewhere' })],
    ['moved to no section', () => patch(`/articles/${id()}?draft=true`, { section: null })],
  ]
  test.each(acts)('is not %s', async (_, act) => {
    const { text } = await act()
    expect(text).toMatch(/article-printed|address-printed|is printed|A printed article/)
    expect(await readState(newsroom.payload, id())).toBe(before)
  })

  test('is not replaced by a draft version from before, nor by a text the gate refuses', async () => {
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id() } }, { 'version._status': { equals: 'draft' } }] },
      limit: 1,
    })
    const restored = await api.ask(`/articles/versions/${String(docs[0]?.id)}`, { method: 'POST', token })
    expect([409, 422]).toContain(restored.status)
    expect(await readState(newsroom.payload, id())).toBe(before)
  })

  test('moves to another section with nobody, not even with the section', async () => {
    const other = await createSection(newsroom.payload)
    expect((await patch(`/articles/${id()}`, { section: other.id })).status).toBe(409)
    expect((await patch(`/sections/${printed.article.section}`, { slug: 'renamed' })).status).toBe(409)
    expect((await patch(`/sections/${printed.article.section}`, { title: 'Another title' })).status).toBe(200)
  })

  test('takes corrections from a publisher, keeping the moment it was first printed', async () => {
    const { printedAt } = await newsroom.payload.findByID({ collection: 'articles', id: id() })
    expect(
      (
        await patch(`/articles/${id()}`, {
          standfirst: 'Corrected.',
          _status: 'published',
          printedAt: '2001-01-01',
        })
      ).status,
    ).toBe(200)
    await press(newsroom.payload, printed.edition, 'Correction')
    expect((await newsroom.payload.findByID({ collection: 'articles', id: id() })).printedAt).toBe(printedAt)
  })
})

describe('what a printed article stands on', () => {
  test('its picture is neither deleted nor exchanged nor cut anew', async () => {
    const { picture } = printed
    const file = async () => {
      const body = new FormData()
      body.append(
        'file',
        new Blob([new Uint8Array(await pictureBytes())], { type: 'image/png' }),
        'other.png',
      )
      return body
    }
    expect((await remove(`/media/${picture}`)).status).toBe(409)
    await remove(`/media?where[id][equals]=${picture}`)
    expect((await patch(`/media/${picture}`, await file())).status).toBe(409)
    expect((await patch(`/media?where[id][equals]=${picture}`, await file())).status).toBe(409)
    const cut =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10'
    expect((await patch(`/media/${picture}?${cut}`, { alt: 'Cut' })).status).toBe(409)
    const kept = await newsroom.payload.findByID({ collection: 'media', id: picture })
    expect(kept).toMatchObject({ width: 640, height: 360 })
  })

  test('its section and edition are not deleted, its edition keeps its day', async () => {
    expect((await remove(`/sections/${printed.article.section}`)).status).toBe(409)
    expect((await remove(`/editions/${printed.edition}`)).status).toBe(409)
    for (const body of [{ date: '2027-01-01' }, { status: 'planning' }, { status: 'void' }])
      expect((await patch(`/editions/${printed.edition}`, body)).status).toBe(409)
    const { body } = await patch(`/editions/${printed.edition}?depth=0`, {
      volume: 9,
      number: 9,
      revision: 9,
      printedAt: null,
    })
    expect(body.doc).toMatchObject({ volume: 1, revision: expect.any(Number) })
    expect(body.doc.number).not.toBe(9)
  })

  test('a source with items is not deleted', async () => {
    const { payload } = newsroom
    const source = await payload.create({
      collection: 'sources',
      data: { code: 'HARB', name: 'Harbour', platform: 'rss', owner: 'Trust' },
    })
    await payload.create({
      collection: 'wire-items',
      data: {
        source: source.id,
        externalId: '1',
        headline: 'A',
        receivedAt: new Date().toISOString(),
        state: 'live',
      },
    })
    expect((await remove(`/sources/${source.id}`)).status).toBe(409)
  })

  test('a section that only a draft or a lineup names is not deleted', async () => {
    const section = await createSection(newsroom.payload)
    const { id } = await newsroom.payload.create({
      collection: 'articles',
      data: { headline: 'Moves later', stage: 'draft' },
      draft: true,
    })
    await newsroom.payload.update({ collection: 'articles', id, data: { section: section.id }, draft: true })
    expect((await remove(`/sections/${section.id}`)).status).toBe(409)
  })
})

describe('an edition is opened by printing alone', () => {
  test.each(['open', 'closed'])('not by writing %s', async (status) => {
    expect(
      (
        await api.ask('/editions', {
          method: 'POST',
          token,
          body: { date: `2031-01-0${String(status.length - 3)}`, status },
        })
      ).status,
    ).toBe(409)
  })
})

describe('records are written once', () => {
  test.each([
    'releases',
    'snapshots',
    'wire-revisions',
    'evidence',
    'corrections',
    'events',
  ] as CollectionSlug[])('%s', async (collection) => {
    const { docs } = await newsroom.payload.find({ collection, limit: 1 })
    const id = docs[0]?.id
    for (const path of [`/${collection}/${String(id)}`, `/${collection}?where[id][exists]=true`]) {
      expect((await patch(path, { at: '2020-01-01', reason: 'x', canonical: '{}' })).status).toBe(403)
      expect((await remove(path)).status).toBe(403)
    }
    if (id === undefined) return
    await expect(newsroom.payload.update({ collection, id, data: {} })).rejects.toMatchObject({
      data: { code: 'insert-only' },
    })
    await expect(newsroom.payload.delete({ collection, id })).rejects.toMatchObject({
      data: { code: 'insert-only' },
    })
    await newsroom.payload.delete({ collection, where: { id: { exists: true } } })
    expect((await newsroom.payload.findByID({ collection, id })).id).toBe(id)
  })
})

test('a draft that is deleted takes its links along, a printed article keeps them', async () => {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: { headline: 'Short life', stage: 'draft' },
    draft: true,
  })
  await createLink(newsroom.payload, id)
  expect((await remove(`/articles/${id}`)).status).toBe(200)
  const count = async (article: string) =>
    (
      await newsroom.payload.count({
        collection: 'provenance-links',
        where: { article: { equals: article } },
      })
    ).totalDocs
  expect(await count(id)).toBe(0)
  expect(await count(printed.article.id)).toBe(2)
})
