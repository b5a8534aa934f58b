import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { linkCard, type LinkCard } from '../../src/domain/evidence/linkCard.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createArticle, type WrittenArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let article: WrittenArticle

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  article = await createArticle(newsroom.payload)
})
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const freeze = async (link: { id: string; identity?: string | null }, text: string): Promise<void> => {
  const { id } = await newsroom.payload.create({
    collection: 'evidence',
    data: {
      sha256: String(text.length).padStart(64, '0'),
      identity: link.identity ?? '',
      basis: 'page',
      outcome: 'frozen',
      retrievedAt: '2026-06-25T06:34:00.000Z',
      title: 'Vote',
      text,
    },
  })
  await newsroom.payload.update({
    collection: 'provenance-links',
    id: link.id,
    data: { evidence: id, evidenceState: 'frozen' },
    overrideAccess: true,
  })
}

const cardsOf = async (token?: string): Promise<LinkCard[]> => {
  const { body } = await api.ask(`/articles/${article.id}/evidence`, token ? { token } : {})
  return linkCard.array().parse(body.links)
}

describe('An editor is told of the article’s links', () => {
  test('in printed order', async () => {
    const cards = await cardsOf(editor.token)
    expect(cards.map(({ id, number }) => [id, number])).toEqual(
      article.links.map(({ id }, index) => [id, index + 1]),
    )
    expect(cards[0]).toMatchObject({ number: 1, postedAtBasis: 'id' })
  })

  test('without evidence while there is none', async () => {
    const link = await createLink(newsroom.payload, article.id)
    const card = (await cardsOf(editor.token)).find(({ id }) => id === link.id)
    expect(card).toMatchObject({ evidence: null, evidenceState: 'waiting', verification: 'unverified' })
  })

  test('with the evidence as the gate reads it', async () => {
    const [link] = article.links
    if (!link) throw new Error('no link')
    await freeze(link, 'The dockers voted 214 to 61.')
    const [card] = await cardsOf(editor.token)
    expect(card?.evidence).toMatchObject({ text: 'Vote\nThe dockers voted 214 to 61.', isWhole: true })
  })

  test('with the beginning of very long evidence, marked as no more than that', async () => {
    const [, link] = article.links
    if (!link) throw new Error('no link')
    await freeze(link, 'word '.repeat(5000))
    const [, card] = await cardsOf(editor.token)
    expect(card?.evidence?.isWhole).toBe(false)
    expect(card?.evidence?.text.length).toBe(20_000)
  })

  test('without the evidence of a post the link no longer names', async () => {
    const link = await createLink(newsroom.payload, article.id)
    await freeze({ id: link.id, identity: 'x:1' }, 'Of another post.')
    expect((await cardsOf(editor.token)).at(-1)?.evidence).toBeNull()
  })

  test('and nobody else is', async () => {
    expect((await api.ask(`/articles/${article.id}/evidence`)).status).toBe(403)
    expect(
      (await api.ask(`/articles/${article.id}/identify?url=${encodeURIComponent(aPost())}`)).status,
    ).toBe(403)
  })

  test('nothing of an article that is not there', async () => {
    const { status, body } = await api.ask('/articles/none/evidence', { token: editor.token })
    expect([status, body]).toEqual([200, { links: [] }])
  })
})

describe('A pasted address', () => {
  const identify = (url: string) =>
    api.ask(`/articles/${article.id}/identify?url=${encodeURIComponent(url)}`, { token: editor.token })

  test('of a post the article lists is known by its identity, however it is written', async () => {
    const [link] = article.links
    const number = /\d+$/.exec(link?.rawUrl ?? '')?.[0]
    const { body } = await identify(`https://mobile.twitter.com/i/web/status/${number}?s=20`)
    expect(body).toEqual({ kind: 'post', platform: 'x', refusal: null, link: { id: link?.id, number: 1 } })
  })
  test('of another post can be cited and is listed nowhere yet', async () => {
    expect((await identify(aPost())).body).toMatchObject({ kind: 'post', refusal: null, link: null })
  })
  test('of a whole channel is refused with what to do', async () => {
    const { body } = await identify('https://t.me/s/harbour')
    expect(body).toMatchObject({ kind: 'container', link: null })
    expect(body.refusal.fix).not.toBe('')
  })
  test.each(['', 'x'.repeat(5000)])('that is none is refused (%#)', async (url) => {
    expect((await identify(url)).status).toBe(400)
  })
})
