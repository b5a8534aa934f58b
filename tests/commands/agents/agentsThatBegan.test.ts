import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begunSentence } from '../../../src/admin/agents/begunSentence.ts'
import { agentsThatBegan } from '../../../src/commands/agents/agentsThatBegan.ts'
import { articlesInPlan } from '../../../src/commands/planner/articlesInPlan.ts'
import type { Article } from '../../../src/generated/payload-types.ts'
import { createArticle } from '../../factories/createArticle.ts'
import { createStaff } from '../../factories/createStaff.ts'
import { createWireItem } from '../../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let articles: Record<'begun' | 'suggested' | 'written', Article>

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  const { payload } = newsroom
  const owner = (await createStaff(payload, 'editor')).user.id
  const key = await payload.create({ collection: 'agent-keys', data: { label: 'Tide watch', owner } })
  const { id: item } = await createWireItem(payload)
  const ordered = async (agentKey: string | null): Promise<string> => {
    const data = { items: [item], order: {}, engine: 'extractive' as const, state: 'done' as const, agentKey }
    return (await payload.create({ collection: 'syntheses', data, depth: 0 })).id
  }
  const article = async (): Promise<Article> => {
    const { id } = await createArticle(payload)
    return payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  }
  const name = (run: string, { id }: Article) =>
    payload.update({ collection: 'syntheses', id: run, data: { article: id }, depth: 0 })
  const suggested = await article()
  const runs = [await ordered(key.id), await ordered(key.id), await ordered(null)]
  const [begun, written] = [await article(), await article()]
  await name(runs[0] ?? '', begun)
  await name(runs[1] ?? '', suggested)
  await name(runs[2] ?? '', written)
  articles = { begun, suggested, written }
}, 600_000)
afterAll(() => newsroom.close())

test('an article that an agent began is told apart from what it suggested and what people drafted', async () => {
  const found = await agentsThatBegan(newsroom.payload, Object.values(articles))
  expect([...found]).toEqual([[articles.begun.id, 'Tide watch']])
  expect(await agentsThatBegan(newsroom.payload, [])).toEqual(new Map())
})

test('the planner names the agent', async () => {
  const beside = { edition: null, now: new Date(), plannedFor: new Map<string, string>() }
  const shown = await articlesInPlan(newsroom.payload, Object.values(articles), beside)
  expect(shown.map(({ begunBy }) => begunBy)).toEqual(['Tide watch', null, null])
})

test('in words', () => {
  expect(begunSentence('Tide watch')).toBe('Begun by the agent Tide watch')
  expect(begunSentence('Tide\u202e watch')).toBe('Begun by the agent Tide watch')
  expect(begunSentence(null)).toBe('')
})
