import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gatherImpact } from '../../src/commands/gatherImpact.ts'
import { checkerOf } from '../factories/clearArticle.ts'
import { createArticle, type WrittenArticle } from '../factories/createArticle.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { readEvents } from '../factories/readEvents.ts'
import { type Api, serveApi } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
}, 600_000)
afterAll(async () => {
  expect((await readEvents(newsroom.payload)).chain.broken).toBeNull()
  await api.close()
  await newsroom.close()
})

const find = (id: string, draft = false) =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft })

const findLink = ({ links }: WrittenArticle) =>
  newsroom.payload.findByID({ collection: 'provenance-links', id: links[0]?.id ?? '', depth: 0 })

const edited = async ({ links }: WrittenArticle): Promise<string> => {
  const id = links[0]?.id ?? ''
  const recheck = { state: 'edited' as const, at: '2026-06-25T08:00:00.000Z' }
  await newsroom.payload.update({ collection: 'provenance-links', id, data: { recheck }, depth: 0 })
  return id
}

const settle = (link: string, token: string, body: object) =>
  api.ask(`/provenance-links/${link}/settle`, { method: 'POST', token, body })

const note = 'The harbour master took the figure back.'

describe('a changed source that is settled', () => {
  test('voids nothing unless it is said', async () => {
    const article = await createArticle(newsroom.payload)
    const link = await edited(article)
    const { token } = await checkerOf(newsroom.payload)
    expect((await settle(link, token, { note })).status).toBe(200)
    expect((await find(article.id, true)).stage).toBe('cleared')
    expect((await findLink(article)).verification?.status).toBe('verified')
  })

  test.each(['factChecker', 'editor'] as const)(
    'by a %s who says so voids the word and the clearance',
    async (role) => {
      const article = await createArticle(newsroom.payload)
      const link = await edited(article)
      const { token, user } = await createStaff(newsroom.payload, role)
      expect((await settle(link, token, { note, voids: true })).status).toBe(200)
      expect(await find(article.id, true)).toMatchObject({ stage: 'in-check', clearance: { hash: null } })
      expect((await findLink(article)).verification?.status).toBe('unverified')
      const { events } = await readEvents(newsroom.payload, `articles/${article.id}`)
      expect(events.at(-1)).toMatchObject({ act: 'article.clearance-voided', actor: user.id })
      expect((await gatherImpact(newsroom.payload)).map(({ id }) => id)).not.toContain(article.id)
    },
  )

  test('leaves in print what is in print, and says in the draft that it is in check', async () => {
    const { article } = await printedEdition(newsroom.payload)
    const link = await edited(article)
    const { token } = await checkerOf(newsroom.payload)
    expect((await settle(link, token, { note, voids: true })).status).toBe(200)
    expect((await find(article.id, true)).stage).toBe('in-check')
    expect(await find(article.id)).toMatchObject({ _status: 'published', stage: 'cleared' })
  })

  test('is settled once, and what is no truth value is refused', async () => {
    const article = await createArticle(newsroom.payload)
    const link = await edited(article)
    const { token } = await checkerOf(newsroom.payload)
    expect((await settle(link, token, { note, voids: 'yes' })).status).toBe(400)
    expect((await settle(link, token, { note, voids: true })).status).toBe(200)
    expect((await settle(link, token, { note, voids: true })).status).toBe(409)
  })
})
