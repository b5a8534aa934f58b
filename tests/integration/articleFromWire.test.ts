import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { createSection } from '../factories/createSection.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api, type ApiAnswer } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let section: string
let source: string

let posted = 0
const arrive = async (some: Partial<WireItem> = {}): Promise<WireItem> => {
  posted += 1
  const url = `https://nordwire.example/${String(posted)}`
  const data = {
    source,
    url,
    canonicalUrl: url,
    identity: identifyLink(url).identity,
    headline: `Report ${String(posted)}`,
  }
  return createWireItem(newsroom.payload, {
    ...data,
    text: `It was so, said report ${String(posted)}.`,
    ...some,
  })
}

const start = (items: string[], who = token): Promise<ApiAnswer> =>
  api.ask('/articles/from-wire', { method: 'POST', token: who, body: { items } })

const articleOf = (answer: ApiAnswer) =>
  newsroom.payload.findByID({ collection: 'articles', id: answer.body.article.id, draft: true, depth: 0 })

const linksOf = async (answer: ApiAnswer) => {
  const where = { article: { equals: answer.body.article.id as string } }
  const { docs } = await newsroom.payload.find({
    collection: 'provenance-links',
    where,
    sort: 'position',
    depth: 1,
  })
  return docs
}

const articles = async (): Promise<number> =>
  (await newsroom.payload.count({ collection: 'articles' })).totalDocs

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'editor')).token
  section = (await createSection(newsroom.payload)).id
  source = (await createSource(newsroom.payload, { section })).id
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

test('an article is begun with a link for each item, in their order, its evidence frozen from our own wire', async () => {
  const [one, two] = [await arrive(), await arrive()]
  const answer = await start([two.id, one.id])
  expect(answer.status).toBe(201)
  const links = await linksOf(answer)
  expect(links.map(({ rawUrl, position, role }) => [rawUrl, position, role])).toEqual([
    [two.canonicalUrl, 1, 'supports'],
    [one.canonicalUrl, 2, 'supports'],
  ])
  for (const [index, item] of [two, one].entries()) {
    const { wireItem, evidence, evidenceState } = links[index] ?? {}
    expect(evidenceState).toBe('frozen')
    expect(wireItem).toMatchObject({ id: item.id })
    expect(evidence).toMatchObject({ text: item.text, basis: 'wire' })
  }
})

test('its headline is the title of their story where one of them says it, its section the one all sources write for', async () => {
  const story = (
    await newsroom.payload.create({ collection: 'stories', data: { title: 'The harbour is shut' } })
  ).id
  const items = [await arrive({ story }), await arrive({ story, headline: 'The harbour is shut' })]
  const article = await articleOf(await start(items.map(({ id }) => id)))
  expect(article).toMatchObject({
    headline: 'The harbour is shut',
    slug: 'the-harbour-is-shut',
    section,
    stage: 'draft',
    _status: 'draft',
    byline: 'Monexus News',
  })
  expect(article.framingNote ?? null).toBe(null)
})

test('it begins under the headline that was asked for, whatever its items propose', async () => {
  const { id } = await arrive({ headline: 'Ships wait' })
  const body = { items: [id], headline: '  What the harbour waits for ' }
  const answer = await api.ask('/articles/from-wire', { method: 'POST', token, body })
  expect(answer.status).toBe(201)
  expect(await articleOf(answer)).toMatchObject({
    headline: 'What the harbour waits for',
    slug: 'what-the-harbour-waits-for',
  })
})

test.each(['', '   ', 'x'.repeat(241), 7, ['a']])('no article begins under %p', async (headline) => {
  const before = await articles()
  const { id } = await arrive()
  const body = { items: [id], headline }
  const { status } = await api.ask('/articles/from-wire', { method: 'POST', token, body })
  expect([status, await articles()]).toEqual([400, before])
})

test('sources that disagree leave the section to the editor, items of no one story the first headline', async () => {
  const other = (await createSource(newsroom.payload)).id
  const [first, second] = [await arrive({ headline: 'Ships wait' }), await arrive({ source: other })]
  const article = await articleOf(await start([first.id, second.id]))
  expect([article.headline, article.section ?? null]).toEqual(['Ships wait', null])
})

test('two articles begun from one story have addresses of their own', async () => {
  const { id } = await arrive({ headline: 'Toll rises' })
  const slugs = []
  for (const answer of [await start([id]), await start([id])]) slugs.push((await articleOf(answer)).slug)
  expect(slugs).toEqual(['toll-rises', 'toll-rises-2'])
})

test('articles begun from one story in one moment all get an address', async () => {
  const { id } = await arrive({ headline: 'Everybody writes of the harbour' })
  const answers = await Promise.all(Array.from({ length: 8 }, () => start([id])))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  const slugs = await Promise.all(answers.map(async (one) => (await articleOf(one)).slug ?? ''))
  expect(new Set(slugs).size).toBe(8)
  for (const slug of slugs) expect(slug).toMatch(/^everybody-writes-of-the-harbour/)
})

test('a post that came twice is cited once', async () => {
  const one = await arrive()
  const again = await arrive({
    url: one.url ?? null,
    canonicalUrl: one.canonicalUrl ?? null,
    identity: one.identity ?? null,
  })
  expect(await linksOf(await start([one.id, again.id, one.id]))).toHaveLength(1)
})

test.each(['canceled', 'withheld', 'deleted'] as const)(
  'an item that was %s is refused by name, and nothing is begun',
  async (state) => {
    const before = await articles()
    const [good, gone] = [await arrive(), await arrive({ state, headline: 'Never mind' })]
    const { status, body } = await start([good.id, gone.id])
    const { code } = await newsroom.payload.findByID({ collection: 'sources', id: source })
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe(
      `${code} “Never mind” was ${state} by its source. Leave it out to start the article.`,
    )
    expect(await articles()).toBe(before)
  },
)

test('an item that leads nowhere cannot be cited', async () => {
  const { id } = await arrive({ url: null, canonicalUrl: null, identity: null, headline: 'By telephone' })
  const { status, body } = await start([id])
  expect(status).toBe(409)
  expect(body.errors[0].message).toContain('“By telephone” has no address that a reader could follow')
})

test.each(['http://10.0.0.7/wire/1', 'http://localhost:3000/post/1', 'https://t.me/quaynews'])(
  'an item whose address is no provenance cannot be cited: %s',
  async (url) => {
    const before = await articles()
    const [good, inner] = [await arrive(), await arrive({ url, canonicalUrl: url, identity: null })]
    const { status, body } = await start([good.id, inner.id])
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain(
      `“${inner.headline}” has no address that a reader could follow to this very post, and cannot be cited.`,
    )
    expect(await articles()).toBe(before)
  },
)

test('fact-checkers begin nothing, nor does the public', async () => {
  const { id } = await arrive()
  const checker = (await createStaff(newsroom.payload, 'factChecker')).token
  expect((await start([id], checker)).status).toBe(403)
  expect((await start([id], 'nobody')).status).toBe(403)
})

test('what names no items, too many or unknown ones is refused', async () => {
  const before = await articles()
  for (const items of [[], Array.from({ length: 31 }, (_, at) => String(at)), ['unknown']])
    expect((await start(items)).status).toBe(400)
  expect(await articles()).toBe(before)
})

test('a link rests on the very item that was chosen, whatever other sources say of its address', async () => {
  const url = 'https://quay.example/shared'
  const shared = { url, canonicalUrl: url, identity: identifyLink(url).identity }
  const killed = await arrive({ ...shared, state: 'canceled', headline: 'Killed elsewhere' })
  const first = await arrive({ ...shared, headline: 'As the first has it' })
  const chosen = await arrive({ ...shared, headline: 'As the second has it', text: 'The second said so.' })
  const [link] = await linksOf(await start([chosen.id]))
  expect((link?.wireItem as WireItem).id).toBe(chosen.id)
  expect(link?.evidence).toMatchObject({ text: expect.stringContaining('The second said so.') })
  const pasted = { article: (await start([(await arrive()).id])).body.article.id as string, rawUrl: url }
  const tied = await newsroom.payload.create({
    collection: 'provenance-links',
    data: { ...pasted, position: 2 } as never,
    depth: 0,
  })
  expect(tied.wireItem).not.toBe(killed.id)
  expect(tied.wireItem).toBe(first.id)
})

test('a long headline is cut between signs, not within one', async () => {
  const answer = await start([(await arrive({ headline: `x${'😀'.repeat(200)}` })).id])
  expect(answer.status).toBe(201)
  expect((await articleOf(answer)).headline).toBe(`x${'😀'.repeat(119)}`)
})

test('whose item names a page that is not its own is told where the evidence comes from', async () => {
  const { id: foreign } = await createSource(newsroom.payload, {
    code: 'NORDWIRE',
    url: 'https://nordwire-agency.example',
  })
  const of = (url: string) => ({ url, canonicalUrl: url, identity: identifyLink(url).identity })
  const named = await arrive({ source: foreign, ...of('https://page.example/told/1') })
  const shared = 'https://page.example/told/2'
  const first = await arrive(of(shared))
  const again = await arrive({ source: foreign, ...of(shared) })
  const { code } = await newsroom.payload.findByID({ collection: 'sources', id: source })
  const answer = await start([(await arrive()).id, named.id, again.id])
  expect(answer.body.notes).toEqual([
    'The page at page.example is not NORDWIRE’s own: its evidence is fetched from the page, not taken from the wire.',
    `The page at page.example is not NORDWIRE’s own: its evidence is what ${code} sent of it, not this item.`,
  ])
  expect((await start([first.id, again.id])).body.notes).toEqual([answer.body.notes[1]])
  const [, waiting, taken] = await linksOf(answer)
  expect([waiting?.evidenceState, (taken?.wireItem as WireItem).id]).toEqual(['waiting', first.id])
  expect((await start([first.id])).body.notes).toEqual([])
  const { id } = (await start([first.id])).body.article
  const body = { items: [named.id] }
  const added = await api.ask(`/articles/${id as string}/from-wire`, { method: 'POST', token, body })
  expect(added.body).toMatchObject({ added: 1, notes: [expect.stringContaining('not NORDWIRE’s own')] })
})
