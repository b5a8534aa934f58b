import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  publisher = await createStaff(newsroom.payload, 'publisher')
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const patch = (path: string, body: unknown, { token }: Staff) =>
  api.ask(path, { method: 'PATCH', token, body })
const linkNow = (id: string) => newsroom.payload.findByID({ collection: 'provenance-links', id, depth: 0 })

/** A cleared article with a link that our own wire brought. */
const citesWire = async () => {
  const { payload } = newsroom
  const rawUrl = aPost()
  const { identity, canonicalUrl } = identifyLink(rawUrl)
  const item = await createWireItem(payload, { identity, canonicalUrl, author: 'Harbour desk' })
  const { id } = await createArticle(payload)
  const link = await createLink(payload, id, { rawUrl })
  await clearArticle(payload, id)
  return { article: id, item: item.id, link: link.id, rawUrl }
}

const forged: Record<string, unknown> = {
  wireItem: null,
  kind: 'web',
  platform: 'harbour.example',
  identity: 'x:1',
  canonicalUrl: 'https://harbour.example/forged',
  claimedAuthor: 'Nobody',
  trueAuthor: 'Nobody',
}

describe('what the newsroom tells of a link itself', () => {
  test.each(Object.entries(forged))('is not written by hand: %s', async (name, value) => {
    const { link } = await citesWire()
    const before = await linkNow(link)
    await patch(`/provenance-links/${link}`, { [name]: value }, editor)
    await patch(`/provenance-links?where[id][equals]=${link}`, { [name]: value }, editor)
    if (typeof value === 'string')
      await api.graphql(
        `mutation($id: String!) { updateProvenanceLink(id: $id, data: { ${name}: ${name === 'kind' ? value : JSON.stringify(value)} }) { id } }`,
        { id: link },
        editor.token,
      )
    const now = await linkNow(link)
    expect(now).toMatchObject({ [name]: before[name as keyof typeof before] })
    expect(now.verification).toEqual(before.verification)
  })

  test('is told anew of a link that is added or copied, whatever comes with it', async () => {
    const { article, item, link, rawUrl } = await citesWire()
    const body = { ...forged, article, rawUrl }
    const added = await api.ask('/provenance-links?depth=0', { method: 'POST', token: editor.token, body })
    const copied = await api.ask(`/provenance-links/${link}/duplicate?depth=0`, {
      method: 'POST',
      token: editor.token,
      body: { wireItem: null },
    })
    for (const { doc } of [added.body, copied.body])
      expect(doc).toMatchObject({ wireItem: item, kind: 'post', identity: identifyLink(rawUrl).identity })
  })
})

describe('what a source took back is not printed', () => {
  const codes = async (article: string) => {
    const { body } = await patch(`/articles/${article}`, { _status: 'published' }, publisher)
    return (body.errors?.[0]?.data?.findings ?? []).map(({ code }: { code: string }) => code)
  }

  test('though somebody empties the tie of the link', async () => {
    const { article, item, link } = await citesWire()
    await patch(`/wire-items/${item}`, { state: 'canceled' }, editor)
    await patch(`/provenance-links/${link}`, { wireItem: null }, editor)
    expect(await codes(article)).toContain('source-canceled')
  })

  test('though the tie is gone from storage', async () => {
    const { article, item, link } = await citesWire()
    await patch(`/wire-items/${item}`, { state: 'withheld' }, editor)
    const data = { wireItem: null }
    await newsroom.payload.update({ collection: 'provenance-links', id: link, data })
    expect(await codes(article)).toContain('source-canceled')
  })
})
