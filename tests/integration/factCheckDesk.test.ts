import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { gatherQueue } from '../../src/commands/gatherQueue.ts'
import { readFactCheck } from '../../src/commands/readFactCheck.ts'
import { deskStanding, type DeskStanding } from '../../src/domain/factCheck/deskStanding.ts'
import { writeArticle, type WrittenArticle } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { giveEvidence } from '../factories/giveEvidence.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { type Api, serveApi } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let checker: Staff
let other: Staff
/** Editor and fact-checker in one person. */
let both: Staff
let article: WrittenArticle

const words = 'Pilots voted 49 to 12 to return to work.'

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  checker = await createStaff(newsroom.payload, 'factChecker')
  other = await createStaff(newsroom.payload, 'factChecker')
  both = await createStaff(newsroom.payload, 'editor', 'factChecker')
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

/** An article in check: one claim that cites the first of its two links. */
const sendOne = async (): Promise<WrittenArticle> => {
  const { payload } = newsroom
  const written = await writeArticle(payload)
  const [first, second] = written.links
  if (!first || !second) throw new Error('The factory writes two links.')
  await giveEvidence(payload, first, `Said today. ${words}`)
  const body = lexicalBody([words, [first.id]], ['So it goes.', [second.id]])
  await payload.update({
    collection: 'articles',
    id: written.id,
    data: { body, stage: 'in-check' },
    draft: true,
    depth: 0,
    user: both.user,
    overrideAccess: false,
  })
  return written
}
beforeEach(async () => {
  article = await sendOne()
})

const path = (rest = ''): string => `/articles/${article.id}/fact-check${rest}`
const standing = async (): Promise<DeskStanding> =>
  deskStanding.parse((await api.ask(path(), { token: checker.token })).body)
const onClaim = (some: Record<string, unknown> = {}) => ({
  exact: words,
  position: 0,
  status: 'verified',
  seen: null,
  ...some,
})
const say = (token: string, body: unknown) => api.ask(path('/claims'), { method: 'POST', token, body })
const clear = (token: string, body: unknown) => api.ask(path('/clearance'), { method: 'POST', token, body })
const verifyAll = async (): Promise<void> => {
  for (const { id } of article.links)
    await api.ask(`/provenance-links/${id}`, {
      method: 'PATCH',
      token: checker.token,
      body: { verification: { status: 'verified' } },
    })
}

describe('How an article stands at the desk', () => {
  test('is told to staff, and to nobody else', async () => {
    expect((await api.ask(path())).status).toBe(403)
    expect((await api.ask(path(), { token: editor.token })).status).toBe(200)
    const missing = '/articles/00000000-0000-4000-8000-000000000000/fact-check'
    expect((await api.ask(missing, { token: checker.token })).status).toBe(404)
    expect((await api.ask('/articles/nothing/fact-check', { token: checker.token })).status).toBe(404)
  })

  test('is told once, until anything was decided, asked or changed', async () => {
    let { digest } = await standing()
    const isNew = async (): Promise<boolean> => {
      const answer = await api.ask(path(`?since=${digest}`), { token: checker.token })
      if (answer.status === 304) return false
      digest = deskStanding.parse(answer.body).digest
      return true
    }
    expect(await isNew()).toBe(false)
    await verifyAll()
    expect(await isNew()).toBe(true)
    await say(other.token, onClaim())
    expect(await isNew()).toBe(true)
    await api.ask(`/articles/${article.id}?draft=true`, {
      method: 'PATCH',
      token: editor.token,
      body: { standfirst: 'Another standfirst.' },
    })
    expect(await isNew()).toBe(true)
    expect(await isNew()).toBe(false)
  })

  test('names whoever decided', async () => {
    await verifyAll()
    const { links } = await standing()
    expect(links.map(({ status, by }) => [status, by])).toEqual([
      ['verified', checker.user.name],
      ['verified', checker.user.name],
    ])
  })
})

describe('A word on a claim', () => {
  test('is a fact-checker’s, and never on copy of their own', async () => {
    expect((await say(editor.token, onClaim())).status).toBe(403)
    expect((await say(both.token, onClaim())).status).toBe(403)
    const byTheList = { article: article.id, exact: words, position: 0, status: 'verified' }
    expect(
      (await api.ask('/claim-checks', { method: 'POST', token: both.token, body: byTheList })).status,
    ).toBe(403)
    expect((await say(checker.token, onClaim())).status).toBe(201)
    expect((await standing()).claims).toMatchObject([{ state: 'verified', by: checker.user.name }])
  })

  test('gives its reason when it disputes or asks', async () => {
    for (const note of ['', '\u200b'.repeat(40)])
      expect((await say(checker.token, onClaim({ status: 'disputed', note }))).status).toBe(400)
    expect((await say(checker.token, onClaim({ status: 'asked', note: 'Who counted?' }))).status).toBe(201)
    expect((await standing()).claims[0]).toMatchObject({ state: 'asked', note: 'Who counted?' })
  })

  test('is refused on a sentence that is not there, or was decided on meanwhile', async () => {
    expect((await say(checker.token, onClaim({ position: 1 }))).status).toBe(409)
    expect((await say(checker.token, onClaim({ exact: 'Pilots voted 48 to 13.' }))).status).toBe(409)
    await say(other.token, onClaim({ status: 'disputed', note: 'The roll says 64.' }))
    const late = await say(checker.token, onClaim())
    expect([late.status, late.body.errors[0].data.code]).toEqual([409, 'stale-edit'])
    expect((await standing()).claims[0]).toMatchObject({ state: 'disputed', by: other.user.name })
  })

  test('of six given at once stands alone', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => say((at % 2 ? checker : other).token, onClaim())),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5)
  })
})

describe('A word on a claim that comes by the list of checks', () => {
  const byTheList = ({ token }: Staff, some: Record<string, unknown> = {}) => {
    const body = { article: article.id, exact: words, position: 900, status: 'verified', ...some }
    return api.ask('/claim-checks?depth=0', { method: 'POST', token, body })
  }
  const doubt = { status: 'disputed', note: 'The roll says 64.' }

  test('is placed where its sentence stands, and refused where there is none', async () => {
    const { status, body } = await byTheList(checker, { prefix: 'Elsewhere, ', suffix: ' it says.' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ position: 0, prefix: '', suffix: '\n\nSo it goes.' })
    expect((await byTheList(checker, { exact: 'Pilots voted 48 to 13.' })).status).toBe(409)
  })

  test('overrules another’s only by naming it, one’s own without', async () => {
    const first = await byTheList(other, doubt)
    const late = await byTheList(checker)
    expect([late.status, late.body.errors[0].data.code]).toEqual([409, 'stale-edit'])
    expect(late.body.errors[0].message).toContain(`${other.user.name} disputed it: “The roll says 64.”`)
    expect((await byTheList(other, { ...doubt, note: 'The roll says 65.' })).status).toBe(201)
    expect((await byTheList(checker, { seen: first.body.doc.id })).status).toBe(409)
    const [{ check } = { check: null }] = (await standing()).claims
    expect((await byTheList(checker, { seen: check })).status).toBe(201)
  })

  test('of two at one moment is one person’s', async () => {
    const answers = await Promise.all([byTheList(checker), byTheList(other, doubt)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})

describe('An article is cleared as it was seen', () => {
  test('and not while anything blocks it: the findings say what', async () => {
    const { hash, rev, findings } = await standing()
    const refused = await clear(checker.token, { hash, rev })
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].data.findings).toEqual(findings)
    expect(findings.map(({ code }) => code)).toContain('link-unverified')
  })

  test('by a fact-checker who has not written in it', async () => {
    await verifyAll()
    const { hash, rev } = await standing()
    expect((await clear(editor.token, { hash, rev })).status).toBe(403)
    const own = await clear(both.token, { hash, rev })
    expect([own.status, own.body.errors[0].data.findings[0].code]).toEqual([422, 'checker-is-author'])
    const done = await clear(checker.token, { hash, rev })
    expect([done.status, done.body.clearance.hash]).toEqual([200, hash])
  })

  test('and not when the text or a link is another than the one before them', async () => {
    await verifyAll()
    const { hash, rev } = await standing()
    expect((await clear(checker.token, { hash: 'f'.repeat(64), rev })).status).toBe(409)
    expect((await clear(checker.token, { hash, rev: rev - 1 })).status).toBe(409)
    expect((await clear(checker.token, { hash: 'no hash', rev })).status).toBe(400)
    expect((await standing()).stage).toBe('in-check')
  })

  test('and shown word by word when it is changed after that', async () => {
    const { payload } = newsroom
    await verifyAll()
    const { hash, rev } = await standing()
    await clear(checker.token, { hash, rev })
    const data = { standfirst: 'The port opens again on Tuesday after nineteen days.' }
    await payload.update({ collection: 'articles', id: article.id, data, draft: true, user: editor.user })
    const view = await readFactCheck(payload, { article: article.id, user: checker.user, now: new Date() })
    expect(view?.standing.stage).toBe('in-check')
    expect(view?.changes?.map(({ part, pieces }) => [part, pieces])).toEqual([
      [
        'standfirst',
        [
          { kind: 'same', text: 'The port opens again on ' },
          { kind: 'removed', text: 'Monday' },
          { kind: 'added', text: 'Tuesday' },
          { kind: 'same', text: ' after nineteen days.' },
        ],
      ],
    ])
  })
})

describe('The queue', () => {
  test('lists what is in check, oldest due first, with what blocks each', async () => {
    const later = await sendOne()
    const { payload } = newsroom
    const asked = { user: checker.user, now: new Date(), page: 1 }
    const { articles, total } = await gatherQueue(payload, asked)
    expect(total).toBe(articles.length)
    const places = [article.id, later.id].map((id) => articles.findIndex((one) => one.id === id))
    expect(places[0]).toBeLessThan(places[1] ?? 0)
    expect(articles.find((one) => one.id === later.id)).toMatchObject({
      blocks: ['2 of 2 links to verify'],
      wasCleared: false,
    })
  })

  test('puts what is meant for no edition last, and knows its pages', async () => {
    const { payload } = newsroom
    const data = { edition: null }
    await payload.update({ collection: 'articles', id: article.id, data, draft: true })
    const { articles, page, pages } = await gatherQueue(payload, {
      user: checker.user,
      now: new Date(),
      page: 99,
    })
    expect(articles.at(-1)?.id).toBe(article.id)
    expect(page).toBe(pages)
  })
})

test('Whoever may decide nothing reads why', async () => {
  const reasons = await Promise.all(
    [checker, editor, both].map(async ({ user }) => {
      const view = await readFactCheck(newsroom.payload, { article: article.id, user, now: new Date() })
      return view?.readOnly
    }),
  )
  expect(reasons).toEqual([
    null,
    expect.stringContaining('Only fact-checkers decide'),
    expect.stringContaining('You have written in this article'),
  ])
})
