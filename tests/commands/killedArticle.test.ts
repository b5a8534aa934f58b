import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { press, printedEdition } from '../factories/printedEdition.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { readChain } from '../factories/readChain.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(async () => newsroom.close())

const printedArticles = async (): Promise<string[]> => {
  const { manifests } = await readChain(newsroom.payload)
  return (manifests.at(-1)?.sections ?? []).flatMap((one) => one.articles.map(({ article }) => article))
}

test('a killed article is left out of the next release, whatever the lineup says', async () => {
  const { payload } = newsroom
  const { edition, article: kept } = await printedEdition(payload)
  const killed = await createArticle(payload, { edition, section: kept.section })
  const lineup = [{ section: kept.section, articles: [kept.id, killed.id] }]
  await payload.update({ collection: 'editions', id: edition, data: { lineup } })
  await press(payload, edition)
  expect(await printedArticles()).toEqual([kept.id, killed.id])
  await payload.update({ collection: 'articles', id: killed.id, data: { stage: 'killed' }, draft: true })
  await press(payload, edition)
  expect(await printedArticles()).toEqual([kept.id])
})

test('a kill passes the gate with links that a correction could not', async () => {
  const { payload } = newsroom
  const { article: printed } = await printedEdition(payload)
  const id = printed.id
  const unfit = { headline: 'TK', stage: 'killed' as const, _status: 'published' as const }
  await expect(
    payload.update({ collection: 'articles', id, data: { ...unfit, stage: 'draft' } }),
  ).rejects.toMatchObject({ status: 422 })
  const article = await payload.update({ collection: 'articles', id, data: unfit, depth: 0 })
  expect(article.stage).toBe('killed')
})

test('calling an unprinted article killed does not publish it past the gate', async () => {
  const { payload } = newsroom
  const { id } = await writeArticle(payload, { headline: 'TK' })
  await expect(
    payload.update({ collection: 'articles', id, data: { stage: 'killed', _status: 'published' } }),
  ).rejects.toMatchObject({ status: 422 })
})
