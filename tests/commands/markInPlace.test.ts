import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { markInPlace } from '../../src/commands/markInPlace.ts'
import { dropClaim, takeClaim } from '../../src/commands/takeClaim.ts'
import type { Article, Release } from '../../src/generated/payload-types.ts'
import { createArticle } from '../factories/createArticle.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'

let newsroom: TestNewsroom
let release: Release

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  await printedEdition(newsroom.payload)
  const { docs } = await newsroom.payload.find({ collection: 'releases', limit: 1, depth: 0 })
  release = docs[0] as Release
}, 600_000)
afterAll(() => newsroom.close())

/** Public, though no release carried it. */
const published = async (): Promise<Article> => {
  const { payload } = newsroom
  const { id } = await createArticle(payload)
  return payload.update({ collection: 'articles', id, data: { _status: 'published' }, depth: 0 })
}

const onFile = async (id: string) => {
  const { payload } = newsroom
  const asked = { collection: 'articles', id, depth: 0 } as const
  const where = { parent: { equals: id } }
  const [stored, newest, versions] = await Promise.all([
    payload.findByID(asked),
    payload.findByID({ ...asked, draft: true }),
    payload.findVersions({ collection: 'articles', where, sort: '-updatedAt', depth: 0 }),
  ])
  return { stored, newest, versions: versions.docs }
}

/** What it says; the database notes by itself when it was written. */
const withoutMark = (article: Partial<Article>) => ({ ...article, printedAt: null, updatedAt: null })

test('an article and its newest version are marked, and nothing else of them changes', async () => {
  const article = await published()
  const before = await onFile(article.id)
  expect(await markInPlace(newsroom.payload, { article, release })).toBe(true)
  const after = await onFile(article.id)
  expect(after.stored.printedAt).toBe(release.at)
  expect(after.newest.printedAt).toBe(release.at)
  expect(withoutMark(after.newest)).toEqual(withoutMark(before.newest))
  expect(after.versions.map(({ version }) => withoutMark(version))).toEqual(
    before.versions.map(({ version }) => withoutMark(version)),
  )
})

test('one that was marked is saved on as any other, and stays marked', async () => {
  const { payload } = newsroom
  const article = await published()
  await markInPlace(payload, { article, release })
  const data = { standfirst: 'A word more.' }
  await payload.update({ collection: 'articles', id: article.id, data, draft: true })
  const { stored, newest } = await onFile(article.id)
  expect(newest).toMatchObject({ ...data, printedAt: release.at, rev: Number(article.rev) + 1 })
  expect(stored.printedAt).toBe(release.at)
})

test('what somebody wrote on since is left to those who tell the texts apart', async () => {
  const { payload } = newsroom
  const article = await published()
  await payload.update({ collection: 'articles', id: article.id, data: { standfirst: 'New.' }, draft: true })
  expect(await markInPlace(payload, { article, release })).toBe(false)
  expect((await onFile(article.id)).newest.printedAt ?? null).toBeNull()
})

test('whoever saves it at the moment goes first', async () => {
  const { payload } = newsroom
  const article = await published()
  const name = `articles:${article.id}:${String(article.rev)}`
  await takeClaim({ payload, context: {} }, name)
  expect(await markInPlace(payload, { article, release })).toBe(false)
  await dropClaim(payload, name)
  expect(await markInPlace(payload, { article, release })).toBe(true)
})

/** Marks the article just before the save that is under way asks for its claim. */
const markBeforeClaim = (article: Article): void => {
  const { payload } = newsroom
  const findOne = payload.db.findOne.bind(payload.db)
  const marking = async (asked: Parameters<Payload['db']['findOne']>[0]) => {
    if (asked.collection === 'payload-kv') {
      Object.assign(payload.db, { findOne })
      expect(await markInPlace(payload, { article, release })).toBe(true)
    }
    return findOne(asked)
  }
  Object.assign(payload.db, { findOne: marking })
}

test('a save that was on its way while it was marked is told so, and takes the mark from nothing', async () => {
  const { payload } = newsroom
  const article = await published()
  markBeforeClaim(article)
  const data = { standfirst: 'Written before it was printed.' }
  await expect(
    payload.update({ collection: 'articles', id: article.id, data, draft: true }),
  ).rejects.toMatchObject({ data: { code: 'stale-edit' } })
  const { stored, newest } = await onFile(article.id)
  expect([stored.printedAt, newest.printedAt]).toEqual([release.at, release.at])
})
