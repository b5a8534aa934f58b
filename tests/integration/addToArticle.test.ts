import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createLink } from '../factories/createLink.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api, type ApiAnswer } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let publisher: string
let source: string

let posted = 0
const arrive = async (some: Partial<WireItem> = {}): Promise<WireItem> => {
  posted += 1
  const url = some.url === undefined ? `https://nordwire.example/${String(posted)}` : some.url
  return createWireItem(newsroom.payload, {
    source,
    url,
    canonicalUrl: url,
    identity: identifyLink(url).identity,
    headline: `Report ${String(posted)}`,
    text: `It was so, said report ${String(posted)}.`,
    ...some,
  })
}

let drafted = 0
const draft = async (headline = `Ships wait ${String((drafted += 1))}`): Promise<string> =>
  (await newsroom.payload.create({ collection: 'articles', data: { headline }, draft: true, depth: 0 })).id

const add = (article: string, items: string[], who = token): Promise<ApiAnswer> =>
  api.ask(`/articles/${article}/from-wire`, { method: 'POST', token: who, body: { items } })

const linksOf = async (article: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: 'position',
    pagination: false,
    depth: 1,
  })
  return docs
}

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'editor')).token
  publisher = (await createStaff(newsroom.payload, 'publisher')).token
  source = (await createSource(newsroom.payload, { code: 'NORDWIRE' })).id
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

test('items are added after the links there are, in their order, their evidence frozen from our own wire', async () => {
  const article = await draft()
  await createLink(newsroom.payload, article, { position: 7 })
  const [one, two] = [await arrive(), await arrive()]
  const { status, body } = await add(article, [two.id, one.id, two.id])
  expect([status, body]).toEqual([201, { added: 2, notes: [] }])
  const links = await linksOf(article)
  expect(links.map(({ rawUrl, position, role }) => [rawUrl, position, role]).slice(1)).toEqual([
    [two.canonicalUrl, 8, 'supports'],
    [one.canonicalUrl, 9, 'supports'],
  ])
  for (const [index, item] of [two, one].entries()) {
    const { wireItem, evidence, evidenceState } = links[index + 1] ?? {}
    expect([evidenceState, (wireItem as WireItem).id]).toEqual(['frozen', item.id])
    expect(evidence).toMatchObject({ text: item.text, basis: 'wire' })
  }
})

describe('All are refused with a sentence, and nothing is added,', () => {
  const refused = async (spoiled: WireItem, article: string): Promise<ApiAnswer> => {
    const before = (await linksOf(article)).length
    const answer = await add(article, [(await arrive()).id, spoiled.id])
    expect(await linksOf(article)).toHaveLength(before)
    return answer
  }

  test('when the article cites one already, in whichever spelling', async () => {
    const article = await draft()
    await createLink(newsroom.payload, article, { rawUrl: 'https://t.me/s/QuayNews/17' })
    const item = await arrive({ url: 'https://t.me/quaynews/17', headline: 'Told before' })
    const { status, body } = await refused(item, article)
    expect([status, body.errors[0].data.code]).toEqual([409, 'items-cited'])
    expect(body.errors[0].message).toBe(
      'NORDWIRE “Told before” is cited in the article already. Leave it out to add to the article.',
    )
  })

  test.each(['canceled', 'withheld', 'deleted'] as const)('when one was %s', async (state) => {
    const { status, body } = await refused(await arrive({ state, headline: 'Never mind' }), await draft())
    expect([status, body.errors[0].data.code]).toEqual([409, 'items-taken-back'])
    expect(body.errors[0].message).toBe(
      `NORDWIRE “Never mind” was ${state} by its source. Leave it out to add to the article.`,
    )
  })

  test.each([null, 'http://10.0.0.7/wire/1', 'https://t.me/quaynews'])(
    'when the address of one is no provenance: %s',
    async (url) => {
      const { status, body } = await refused(await arrive({ url }), await draft())
      expect([status, body.errors[0].data.code]).toEqual([409, 'items-without-address'])
    },
  )

  test('when one is not there, when none is named, and when there are too many', async () => {
    const article = await draft()
    const lists = [['unknown'], [], Array.from({ length: 31 }, (_, at) => String(at))]
    for (const items of lists) expect((await add(article, items)).status).toBe(400)
    expect(await linksOf(article)).toEqual([])
  })

  test('when the article was killed, or is not there', async () => {
    const { id } = await arrive()
    const article = await draft()
    await newsroom.payload.update({
      collection: 'articles',
      id: article,
      data: { stage: 'killed' },
      draft: true,
      depth: 0,
    })
    expect((await add(article, [id])).status).toBe(409)
    expect(await linksOf(article)).toEqual([])
    expect((await add('unknown', [id])).status).toBe(404)
  })
})

test('to an article in print only a publisher adds', async () => {
  const { id, links } = await createArticle(newsroom.payload)
  await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'published' }, depth: 0 })
  const items = [(await arrive()).id, (await arrive()).id]
  expect((await add(id, items)).status).toBe(403)
  expect(await linksOf(id)).toHaveLength(links.length)
  expect((await add(id, items, publisher)).status).toBe(201)
  expect(await linksOf(id)).toHaveLength(links.length + 2)
})

test('where the rules of links refuse one, none is added', async () => {
  const { id, links } = await createArticle(newsroom.payload)
  await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'published' }, depth: 0 })
  // Its number says that it is of 2075.
  const toCome = await arrive({ url: 'https://x.com/quaynews/status/8500000000000000000' })
  const { status, body } = await add(id, [(await arrive()).id, toCome.id], publisher)
  expect([status, body.errors[0].data.findings[0].code]).toEqual([422, 'posted-in-future'])
  expect(await linksOf(id)).toHaveLength(links.length)
})

test('what is added to a cleared article voids its clearance', async () => {
  const { id } = await createArticle(newsroom.payload)
  expect((await add(id, [(await arrive()).id])).status).toBe(201)
  const article = await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
  expect(article.stage).toBe('in-check')
})

test('who adds the same at once finds it cited, or somebody at it', async () => {
  const article = await draft()
  const { id } = await arrive()
  const answers = await Promise.all([add(article, [id]), add(article, [id]), add(article, [id])])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  expect(await linksOf(article)).toHaveLength(1)
})

test('fact-checkers add nothing, nor does the public; neither is offered an article', async () => {
  const [article, { id }] = [await draft(), await arrive()]
  const checker = (await createStaff(newsroom.payload, 'factChecker')).token
  for (const who of [checker, 'nobody']) {
    expect((await add(article, [id], who)).status).toBe(403)
    expect((await api.ask('/articles/choices', { token: who })).status).toBe(403)
  }
  expect(await linksOf(article)).toEqual([])
})

describe('Articles to add to', () => {
  const offered = async (words: string, who = token): Promise<string[]> => {
    const { body } = await api.ask(`/articles/choices?words=${encodeURIComponent(words)}`, { token: who })
    return body.articles.map(({ id }: { id: string }) => id)
  }

  test('are those being written, the newest first, by words of their headline', async () => {
    const older = await draft('Kelp farm opens in Norre')
    const inCheck = (await writeArticle(newsroom.payload, { headline: 'Norre kelp: the farm is open' })).id
    await newsroom.payload.update({
      collection: 'articles',
      id: inCheck,
      data: { stage: 'in-check' },
      draft: true,
      depth: 0,
    })
    const cleared = (await createArticle(newsroom.payload, { headline: 'Kelp prices fall' })).id
    expect(await offered('kelp')).toEqual([inCheck, older])
    expect(await offered('FARM Norre')).toEqual([inCheck, older])
    expect(await offered('kelp prices')).not.toContain(cleared)
    expect(await offered('no article is called this')).toEqual([])
  })

  test('are not those in print, but for a publisher', async () => {
    const { id } = await createArticle(newsroom.payload, { headline: 'Lamp at Norre Point lit' })
    const asked = { collection: 'articles', id, depth: 0 } as const
    await newsroom.payload.update({ ...asked, data: { _status: 'published' } })
    await newsroom.payload.update({ ...asked, data: { stage: 'draft' }, draft: true })
    expect(await offered('Norre Point')).toEqual([])
    expect(await offered('Norre Point', publisher)).toEqual([id])
  })

  test('are few at a time', async () => {
    for (let at = 0; at < 13; at += 1) await draft(`Buoy ${String(at)} adrift`)
    expect(await offered('adrift')).toHaveLength(12)
  })
})
