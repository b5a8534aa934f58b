import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Article } from '../../src/generated/payload-types.ts'
import { articleForm } from '../factories/createArticle.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
/** Editor and fact-checker in one person, who began the article. */
let both: Staff
let second: Staff
let third: Staff
let article: string

const patch = (id: string, body: unknown, { token }: Staff) =>
  api.ask(`/articles/${id}?draft=true&depth=0`, { method: 'PATCH', token, body })
const newest = (id: string): Promise<Article> =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  both = await createStaff(newsroom.payload, 'editor', 'factChecker')
  second = await createStaff(newsroom.payload, 'editor')
  third = await createStaff(newsroom.payload, 'editor')
  const body = await articleForm(newsroom.payload)
  const made = await api.ask('/articles?draft=true&depth=0', { method: 'POST', token: both.token, body })
  article = made.body.doc.id
  await patch(article, { standfirst: 'Nineteen days are over.' }, second)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const duplicate = async (id: string, { token }: Staff): Promise<Article> => {
  const made = await api.ask(`/articles/${id}/duplicate?draft=true&depth=0`, {
    method: 'POST',
    token,
    body: { editors: [] },
  })
  return newest(made.body.doc.id)
}

test('A duplicate has the writers of the original, and is begun by whoever duplicates', async () => {
  const copy = await duplicate(article, third)
  expect(copy.author).toBe(third.user.id)
  expect(copy.editors).toEqual([both.user.id, second.user.id])
  const copyOfCopy = await duplicate(copy.id, second)
  expect(copyOfCopy.editors).toEqual([third.user.id, both.user.id, second.user.id])
})

test('A writer vouches for nothing in a duplicate of their copy', async () => {
  const { id } = await duplicate(article, third)
  const link = await api.ask('/provenance-links?depth=0', {
    method: 'POST',
    token: third.token,
    body: { article: id, rawUrl: 'https://x.com/port/status/1805500000000000001' },
  })
  const verified = await api.ask(`/provenance-links/${String(link.body.doc.id)}?depth=0`, {
    method: 'PATCH',
    token: both.token,
    body: { verification: { status: 'verified' }, rev: link.body.doc.rev },
  })
  expect(verified.status).toBe(403)
  const cleared = await patch(id, { stage: 'cleared' }, both)
  expect(cleared.text).toContain('checker-is-author')
})

test('A restored version forgets nobody who wrote since', async () => {
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article } },
    sort: 'createdAt',
    depth: 0,
  })
  await patch(article, { headline: 'Dockers go back' }, third)
  const restored = await api.ask(`/articles/versions/${String(docs[0]?.id)}?draft=true`, {
    method: 'POST',
    token: second.token,
  })
  expect(restored.status).toBe(200)
  const { author, editors } = await newest(article)
  expect(author).toBe(both.user.id)
  expect(new Set(editors)).toEqual(new Set([second.user.id, third.user.id]))
})
