import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { waitingUpdates } from '../../../../src/admin/waitingUpdates.ts'
import { correctArticle } from '../../../../src/commands/correctArticle.ts'
import { acceptSynthesis } from '../../../../src/commands/synthesis/acceptSynthesis.ts'
import { readSynthesis } from '../../../../src/commands/synthesis/readSynthesis.ts'
import { requireSynthesis } from '../../../../src/commands/synthesis/requireSynthesis.ts'
import { runSynthesis } from '../../../../src/commands/synthesis/runSynthesis.ts'
import { gatherUpdates } from '../../../../src/commands/synthesis/rolling/gatherUpdates.ts'
import { proposeUpdates } from '../../../../src/commands/synthesis/rolling/proposeUpdates.ts'
import { readProposals } from '../../../../src/commands/synthesis/rolling/readProposals.ts'
import { bodyText } from '../../../../src/domain/publication/bodyText.ts'
import { idOf } from '../../../../src/domain/publication/idOf.ts'
import { parseBody } from '../../../../src/domain/publication/parseBody.ts'
import type { Article, ProposedUpdate, WireItem } from '../../../../src/generated/payload-types.ts'
import { clearArticle } from '../../../factories/clearArticle.ts'
import { articleForm } from '../../../factories/createArticle.ts'
import { createLink } from '../../../factories/createLink.ts'
import { createSource } from '../../../factories/createSource.ts'
import { createStaff, type Staff } from '../../../factories/createStaff.ts'
import { lexicalBody } from '../../../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../factories/openTestNewsroom.ts'
import { arrive, ordered } from '../../../factories/orderedSynthesis.ts'
import { press } from '../../../factories/printedEdition.ts'
import { readEvents } from '../../../factories/readEvents.ts'
import { serveApi, type Api } from '../../../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let publisher: Staff
let checker: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  publisher = await createStaff(newsroom.payload, 'publisher')
  checker = await createStaff(newsroom.payload, 'factChecker')
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

interface Told {
  article: string
  story: string
  /** The source that is cited. */
  source: string
  cited: WireItem
}

const crash = {
  headline: '12 dead in tram crash',
  text: 'The crash left 12 dead in all.',
  printed: 'The crash left 12 dead',
}

/** An article in print that says what one item of a story says. */
const print = async (name: string, said = crash): Promise<Told> => {
  const { payload } = newsroom
  const source = (await createSource(payload, { name, owner: name })).id
  const title = `${name}: ${said.headline}`
  const story = (await payload.create({ collection: 'stories', data: { title } })).id
  const cited = await arrive(payload, {
    source,
    story,
    headline: title,
    text: said.text,
  })
  const form = await articleForm(payload)
  const { id } = await payload.create({ collection: 'articles', data: form, draft: true, depth: 0 })
  const link = await createLink(payload, id, { rawUrl: cited.url ?? '' })
  const body = lexicalBody([`${said.printed}, ${name} reported.`, [link.id]])
  await payload.update({ collection: 'articles', id, data: { body }, draft: true, depth: 0 })
  await clearArticle(payload, id)
  const lineup = [{ section: String(form.section), articles: [id] }]
  await payload.update({ collection: 'editions', id: String(form.edition), data: { lineup } })
  await press(payload, String(form.edition))
  return { article: id, story, source, cited }
}

let later = Date.now()
/** An item that comes in after all that was printed. */
const comes = (some: Partial<WireItem>): Promise<WireItem> => {
  later += 60_000
  const at = new Date(later).toISOString()
  return arrive(newsroom.payload, { text: '', receivedAt: at, postedAt: at, ...some })
}

const look = (): Promise<void> => proposeUpdates(newsroom.payload, new Date())

const updatesOf = async (article: string): Promise<ProposedUpdate[]> =>
  (
    await newsroom.payload.find({
      collection: 'proposed-updates',
      where: { article: { equals: article } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
    })
  ).docs

const wordsOf = async (article: string): Promise<string[]> =>
  (await updatesOf(article)).filter(({ state }) => state === 'open').map(({ words }) => words)

const articleAt = (id: string, draft: boolean): Promise<Article> =>
  newsroom.payload.findByID({ collection: 'articles', id, draft, depth: 0, joins: false })

const textOf = async (id: string, draft: boolean): Promise<string> => {
  const parsed = parseBody((await articleAt(id, draft)).body)
  return parsed.ok ? bodyText(parsed.blocks).join('\n') : ''
}

const dismiss = (id: string, token: string, body: unknown = { reason: 'One source, not confirmed.' }) =>
  api.ask(`/proposed-updates/${id}/dismiss`, { method: 'POST', token, body })

const accept = async (article: string, { user }: Staff): Promise<void> => {
  const [update] = await updatesOf(article)
  const req = await createLocalReq({ user }, newsroom.payload)
  const { rev } = await articleAt(article, true)
  await acceptSynthesis(req, { synthesis: String(update?.synthesis), rev: rev ?? 0 })
}

const proposedOf = async (update: ProposedUpdate | undefined) => {
  const req = await createLocalReq({ user: editor.user }, newsroom.payload)
  return readProposals(req, idOf(update?.synthesis))
}

const asking = () => ({ payload: newsroom.payload, user: editor.user, now: new Date() })

describe('a printed article whose source gives another number', () => {
  let told: Told
  beforeAll(async () => {
    told = await print('City Desk')
    await look()
  })

  test('raises nothing while its story stays as it was', async () => {
    expect(await updatesOf(told.article)).toEqual([])
    expect((await waitingUpdates(asking())).items).toEqual([])
  })

  test('waits for an editor with the sentence in print, the evidence and a draft; the article is as it was', async () => {
    const before = [await articleAt(told.article, true), await articleAt(told.article, false)]
    await comes({ source: told.source, story: told.story, headline: 'Tram crash: 14 dead' })
    await look()
    const [article] = await gatherUpdates(newsroom.payload)
    expect(article).toMatchObject({ id: told.article })
    expect(article?.updates).toEqual([
      expect.objectContaining({
        words: 'City Desk now says 14 dead, in print 12',
        sentence: 'The crash left 12 dead, City Desk reported.',
        evidence: [expect.objectContaining({ source: 'City Desk', exact: 'Tram crash: 14 dead' })],
      }),
    ])
    const req = await createLocalReq({ user: editor.user }, newsroom.payload)
    const proposed = await readProposals(req, article?.synthesis ?? null)
    expect(proposed?.proposals.map(({ kind, before: was }) => [kind, was])).toContainEqual(['add', null])
    expect(proposed?.proposals.some(({ after }) => after?.includes('Tram crash: 14 dead'))).toBe(true)
    expect([await articleAt(told.article, true), await articleAt(told.article, false)]).toEqual(before)
  })

  test('stands on the dashboard in a line that leads to the article', async () => {
    const { items } = await waitingUpdates(asking())
    expect(items[0]?.note).toContain('City Desk now says 14 dead, in print 12')
    expect(items[0]?.href).toBe(`/admin/collections/articles/${told.article}`)
  })

  test('is told once, however often anybody looks', async () => {
    await comes({ source: told.source, story: told.story, headline: 'Crash in Halmere leaves 14 dead' })
    await Promise.all([look(), look()])
    await look()
    expect(await updatesOf(told.article)).toHaveLength(1)
  })

  test('gets no new links from an editor who prints nothing, and stays as it was', async () => {
    const before = await articleAt(told.article, true)
    await expect(accept(told.article, editor)).rejects.toMatchObject({ status: 403 })
    expect(await articleAt(told.article, true)).toEqual(before)
  })

  test('changes beside the printed text once the draft is taken over, and is settled in print', async () => {
    await accept(told.article, await createStaff(newsroom.payload, 'editor', 'publisher'))
    expect(await textOf(told.article, true)).toContain('14 dead')
    expect(await textOf(told.article, false)).not.toContain('14 dead')
    expect(await wordsOf(told.article)).toHaveLength(1)
    await clearArticle(newsroom.payload, told.article)
    const words = { whatWasWrong: 'We gave the toll as 12.', whatChanged: 'The toll is 14.' }
    const order = {
      article: told.article,
      kind: 'correction' as const,
      ...words,
      by: null,
      now: () => new Date(),
    }
    await correctArticle(newsroom.payload, order)
    await look()
    expect((await updatesOf(told.article)).map(({ state }) => state)).toEqual(['settled'])
  })
})

describe('a source that goes on counting', () => {
  test('is told as it counts last; what it came back to waits again', async () => {
    const { article, story, source } = await print('Morning Bell')
    const told: string[][] = []
    for (const dead of [14, 16, 14]) {
      await comes({ source, story, headline: `Tram crash: ${String(dead)} dead` })
      await look()
      told.push(await wordsOf(article))
    }
    const words = (dead: number) => [`Morning Bell now says ${String(dead)} dead, in print 12`]
    expect(told).toEqual([words(14), words(16), words(14)])
    const states = (await updatesOf(article)).map(({ state }) => state)
    expect(states.sort()).toEqual(['open', 'settled'])
  })
})

test('an update leaves open what an editor’s own draft still proposes, and is taken over beside it', async () => {
  const { payload } = newsroom
  const both = await createStaff(payload, 'editor', 'publisher')
  const { article, story, source } = await print('Quay Post')
  const text = 'The mayor of Halmere asked for an inquiry into the brakes.'
  const asked = await arrive(payload, { source, headline: 'Mayor asks for inquiry', text })
  const { id: own } = await ordered(payload, both, { items: [asked.id], article })
  await runSynthesis(payload, own)
  const view = async (run: string) => {
    const req = await createLocalReq({ user: both.user }, payload)
    return { req, seen: await readSynthesis(req, await requireSynthesis(req, run)) }
  }
  const open = (await view(own)).seen.proposals
  expect(open.length).toBeGreaterThan(0)
  await comes({ source, story, headline: 'Tram crash: 14 dead' })
  await look()
  const update = String((await updatesOf(article))[0]?.synthesis)
  const { seen: updated } = await view(update)
  expect([updated.isNewest, updated.beside.map(({ synthesis }) => synthesis.id)]).toEqual([true, [own]])
  const { req, seen } = await view(own)
  expect([seen.may.accept, seen.proposals]).toEqual([true, open])
  await acceptSynthesis(req, { synthesis: own, rev: seen.article?.rev ?? 0 })
  expect(await textOf(article, true)).toContain('asked for an inquiry')
  expect((await view(update)).seen).toMatchObject({ beside: [], proposals: updated.proposals })
  await accept(article, both)
  expect(await textOf(article, true)).toContain('14 dead')
})

describe('a day in print that does not hold', () => {
  const election = {
    headline: 'Tervaal council election set for 18 April 2099',
    text: 'The Tervaal council election will be held on 18 April 2099.',
    printed: 'The Tervaal council election will be held on 18 April 2099',
  }

  test('waits for an editor with the new day, its evidence and a draft; what is in print stays', async () => {
    const { article, story } = await print('Ballot Box', election)
    const source = (await createSource(newsroom.payload, { name: 'Sarn Radio' })).id
    const headline = 'Tervaal council election put off to 25 April 2099'
    const text =
      'The Tervaal council election will be held on 25 April 2099, not on 18 April 2099, the board said.'
    await comes({ source, story, headline, text })
    await look()
    const [update, ...others] = await updatesOf(article)
    expect(others).toEqual([])
    expect(update).toMatchObject({
      kind: 'contradiction',
      words: 'Sarn Radio says it is put off to 25 April 2099, in print 18 April 2099',
      evidence: [expect.objectContaining({ source: 'Sarn Radio', exact: text })],
    })
    const { proposals = [] } = (await proposedOf(update)) ?? {}
    expect(proposals.some(({ after }) => after?.includes(text))).toBe(true)
    expect(proposals.filter(({ before }) => before !== null)).toEqual([])
  })

  test('is not told by other days that the story names', async () => {
    const { article, story, source } = await print('Poll Gazette', election)
    const text = 'Lists for the Tervaal council election may be handed in until 20 February 2099.'
    await comes({ source, story, headline: 'Lists for the Tervaal council election', text })
    await look()
    expect(await updatesOf(article)).toEqual([])
  })
})

describe('news in an item that readers cannot find', () => {
  const bare = { url: null, canonicalUrl: null }
  test('is told as such without a draft; the same where it can be cited waits with its draft instead', async () => {
    const { article, story } = await print('Tide Table')
    const source = (await createSource(newsroom.payload, { name: 'Night Wire' })).id
    const headline = 'Tram crash leaves 17 dead'
    const first = await comes({ source, story, headline, ...bare })
    await look()
    const [told, ...others] = await updatesOf(article)
    expect(told?.words).toBe(
      'Night Wire says 17 dead, in print 12, but its item has no address that readers can check',
    )
    expect([others, told?.synthesis ?? null]).toEqual([[], null])
    const text = 'The toll of the tram crash rose to 17 dead, the fire service said.'
    const alike = { kind: 'same' as const, of: first.id }
    await comes({ story, headline, text, alike })
    await look()
    const [before, after, ...more] = await updatesOf(article)
    expect([before?.state, after?.state, more]).toEqual(['settled', 'open', []])
    expect(after?.words).toMatch(/^Night Wire and .+ say 17 dead, in print 12$/)
    const { proposals = [] } = (await proposedOf(after)) ?? {}
    expect(proposals.some((one) => one.after?.includes('17 dead'))).toBe(true)
    expect(proposals.filter(({ kind }) => kind === 'remove')).toEqual([])
  })

  test('is told anew once it can be cited though somebody dismissed it before', async () => {
    const { article, story } = await print('Lock Gazette')
    const item = await comes({ story, headline: 'Tram crash leaves 19 dead', ...bare })
    await look()
    expect((await dismiss((await updatesOf(article))[0]?.id ?? '', editor.token)).status).toBe(200)
    await newsroom.payload.update({
      collection: 'wire-items',
      id: item.id,
      data: { canonicalUrl: 'https://night.example/19' },
      depth: 0,
    })
    await look()
    expect((await updatesOf(article)).map(({ state }) => state)).toEqual(['dismissed', 'open'])
  })
})

describe('a proposed update', () => {
  let told: Told
  beforeAll(async () => {
    told = await print('El Faro')
    await comes({ story: told.story, headline: 'Tram crash leaves 15 dead' })
    await look()
  })

  test('is dismissed by the desk with a reason, on record, and not proposed again', async () => {
    const [update] = await updatesOf(told.article)
    const id = update?.id ?? ''
    expect((await dismiss(id, checker.token)).status).toBe(403)
    expect((await dismiss(id, editor.token, { reason: ' ' })).status).toBe(400)
    expect((await dismiss(id, editor.token)).status).toBe(200)
    expect((await dismiss(id, publisher.token)).status).toBe(409)
    const { events, chain } = await readEvents(newsroom.payload, `articles/${told.article}`)
    expect(events.at(-1)).toMatchObject({ act: 'update.dismissed', actor: editor.user.id })
    expect(chain.broken).toBeNull()
    await comes({ story: told.story, headline: 'Halmere: 15 dead after tram crash' })
    await look()
    expect(await updatesOf(told.article)).toEqual([
      expect.objectContaining({ state: 'dismissed', reason: 'One source, not confirmed.' }),
    ])
  })

  test.each([
    ['an id of nothing', '0'.repeat(24)],
    ['no id at all', 'nothing'],
    ['an operator', '{"$ne":null}'],
    ['a name of the language', '__proto__'],
    ['a path', '../articles'],
    ['NUL', '\0'],
    ['a very long one', 'a'.repeat(4000)],
  ])('that nobody knows, named by %s, answers 404', async (_, id) => {
    const { status, body } = await dismiss(encodeURIComponent(id), editor.token)
    expect([status, JSON.stringify(body).includes('unknown-update')]).toEqual([404, true])
  })

  test.each([
    ['no object', null],
    ['a list', ['reason']],
    ['a reason that is an operator', { reason: { $ne: '' } }],
    ['a reason nobody can see', { reason: '\u200b\u00a0' }],
    ['a reason with NUL', { reason: 'no\0' }],
    ['half a sign', { reason: 'no \ud800' }],
    ['a reason nobody reads', { reason: 'no '.repeat(1000) }],
  ])('cannot be dismissed with %s: 400', async (_, body) => {
    const [update] = await updatesOf(told.article)
    expect((await dismiss(update?.id ?? '', editor.token, body)).status).toBe(400)
  })

  test('cannot be written by hand', async () => {
    const [update] = await updatesOf(told.article)
    const body = { words: 'Nothing happened' }
    const address = `/proposed-updates/${update?.id ?? ''}`
    expect((await api.ask(address, { method: 'PATCH', token: publisher.token, body })).status).toBe(403)
  })
})

describe('nothing is raised by', () => {
  test('other measures, copies, other languages, repetitions and other stories', async () => {
    const told = await print('Harbour Post')
    const { story, source, cited } = told
    await comes({ source, story, headline: 'Tram crash: 31 injured' })
    await comes({ source, story, headline: 'Tram crash in Halmere: 12 dead' })
    await comes({ source, story, headline: 'Choque de tranvía: 14 muertos', language: 'es' })
    await comes({ source, story, headline: 'Tram crash: 14 dead', alike: { kind: 'same', of: cited.id } })
    await comes({ source, headline: 'Bus crash: 40 dead' })
    await look()
    expect(await updatesOf(told.article)).toEqual([])
  })
})

describe('an item that an article cites', () => {
  test('whose number its source edits stands in the impact queue, and is not told twice', async () => {
    const { article, cited } = await print('Coast Radio')
    const { payload } = newsroom
    const words = { headline: 'Coast Radio: 14 dead in tram crash', text: 'The crash left 14 dead in all.' }
    later += 60_000
    const seenAt = new Date(later).toISOString()
    await payload.create({
      collection: 'wire-revisions',
      data: { item: cited.id, sequence: 2, ...words, sha256: 'e'.repeat(64), seenAt },
    })
    await payload.update({
      collection: 'wire-items',
      id: cited.id,
      data: { ...words, state: 'edited', revisions: 2 },
      depth: 0,
    })
    await look()
    expect(await updatesOf(article)).toEqual([
      expect.objectContaining({ kind: 'changed', words: 'Coast Radio now says 14 dead, in print 12' }),
    ])
    expect((await gatherUpdates(payload)).map(({ id }) => id)).not.toContain(article)
  })
})

test('a look asks as often, however much came in that nobody printed', async () => {
  const { payload } = newsroom
  // A look goes back ten seconds for slow writers; what earlier tests wrote is none of its business here.
  const lookBehind = () => proposeUpdates(payload, new Date(Date.now() + 10_000))
  await lookBehind()
  const count = async (): Promise<number> => {
    let asked = 0
    const { find } = payload
    payload.find = ((...args: Parameters<typeof find>) => {
      asked += 1
      return find(...args)
    }) as typeof find
    await lookBehind()
    payload.find = find
    return asked
  }
  const quiet = await count()
  for (let at = 0; at < 20; at += 1) await comes({ headline: `Item ${String(at)} of another story` })
  expect(await count()).toBe(quiet)
})
