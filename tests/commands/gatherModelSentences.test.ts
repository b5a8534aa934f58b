import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gatherModelSentences } from '../../src/commands/gatherModelSentences.ts'
import type { Article } from '../../src/generated/payload-types.ts'
import { hashesOfSentence } from '../../src/domain/synthesis/hashesOfSentence.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const first = 'The keepers of the lock walked home along the quay when the lamps went out.'
const second = 'Nobody in the harbour office could say by then whose boat it was at the third pier.'

const drafted = async (engine: 'model' | 'extractive', texts: string[]): Promise<string> => {
  const sentences = texts.map((text, at) => ({
    ...{ id: `D${String(at + 1)}`, part: 'happened', type: 'statement', text },
    ...{ cites: [], why: '', findings: [] },
  }))
  const draft = { engine, headline: '', sentences, dropped: [], framingPrompt: '' }
  const { id: item } = await createWireItem(newsroom.payload)
  const made = { items: [item], order: {}, engine, state: 'done' as const, draft }
  return (await newsroom.payload.create({ collection: 'syntheses', data: made, depth: 0 })).id
}

const saved = (id: string, data: Partial<Article>): Promise<Article> =>
  newsroom.payload.update({ collection: 'articles', id, data, draft: true, depth: 0 })

const hashesAtGate = async (article: Article): Promise<string[]> => {
  const [hashes] = await gatherModelSentences(newsroom.payload, [{ ...article }])
  return [...(hashes ?? [])].sort()
}

test('the gate is told of what a language model drafted, and of no other engine', async () => {
  await drafted('model', [first])
  await drafted('extractive', [second])
  const { id } = await createArticle(newsroom.payload)
  const article = await saved(id, { body: lexicalBody([first], [second]) })
  expect(article.syntheses).toHaveLength(2)
  expect(await hashesAtGate(article)).toEqual(hashesOfSentence(first))
})

test('what is in print already stays there, and what is added to it is told', async () => {
  const { payload } = newsroom
  await payload.updateGlobal({ slug: 'policy', data: { modelDrafts: 'allowed' } })
  const { id, links } = await createArticle(payload)
  const cites = links.map((link) => link.id)
  await drafted('model', [first.replace('lamps', 'lights'), second.replace('third', 'fourth')])
  const printed = lexicalBody([first.replace('lamps', 'lights'), cites])
  await payload.update({
    collection: 'articles',
    id,
    data: { body: printed, _status: 'published', printedAt: new Date().toISOString() },
    context: { printedBy: 'test' },
  })
  const changed = await saved(id, {
    body: lexicalBody([first.replace('lamps', 'lights'), cites], [second.replace('third', 'fourth')]),
  })
  expect(await hashesAtGate(changed)).toEqual(hashesOfSentence(second.replace('third', 'fourth')))
})
