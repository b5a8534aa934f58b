import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gatherImpact } from '../../src/commands/gatherImpact.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { writeArticle, type WrittenArticle } from '../factories/createArticle.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const note = (link: ProvenanceLink | undefined, recheck: ProvenanceLink['recheck']) =>
  newsroom.payload.update({
    collection: 'provenance-links',
    id: link?.id ?? '',
    data: { recheck: { ...recheck } },
  })
const changed = (
  link: ProvenanceLink | undefined,
  state: 'edited' | 'deleted' | 'unreachable',
  hour: number,
) => note(link, { state, at: `2026-06-25T0${String(hour)}:00:00.000Z` })
/** Two claims: the first rests on one link alone, unless both share it; the second always on both. */
const withClaims = async ({ id, links }: Pick<WrittenArticle, 'id' | 'links'>, isShared: boolean) => {
  const both = links.map((one) => one.id)
  const body = lexicalBody(
    ['The union counted 412 votes for it.', isShared ? both : both.slice(0, 1)],
    ['The port lost 19 days to the strike.', both],
  )
  await newsroom.payload.update({ collection: 'articles', id, data: { body }, draft: true })
}

describe('the impact queue', () => {
  test('is empty while every source says what was frozen of it or cannot be reached', async () => {
    const { links } = await writeArticle(newsroom.payload)
    await changed(links[0], 'unreachable', 6)
    expect(await gatherImpact(newsroom.payload)).toEqual([])
  })

  test('puts claims without other support first, then what is in print, then what waits longest', async () => {
    const [late, early] = [await writeArticle(newsroom.payload), await writeArticle(newsroom.payload)]
    const { article: printed } = await printedEdition(newsroom.payload)
    const sole = await writeArticle(newsroom.payload)
    await withClaims(sole, false)
    for (const shared of [late, early, printed]) await withClaims(shared, true)
    await changed(late.links[0], 'edited', 8)
    await changed(early.links[0], 'edited', 7)
    await changed(printed.links[0], 'deleted', 9)
    await changed(sole.links[0], 'edited', 9)
    const queue = await gatherImpact(newsroom.payload)
    expect(queue.map(({ id }) => id)).toEqual([sole.id, printed.id, early.id, late.id])
    expect(queue[0]?.links[0]?.claims).toEqual([
      { text: 'The union counted 412 votes for it.', isSole: true },
      { text: 'The port lost 19 days to the strike.', isSole: false },
    ])
  })

  test('lets go of what was settled', async () => {
    const before = await gatherImpact(newsroom.payload)
    const [first] = before
    await note({ id: first?.links[0]?.id ?? '' } as ProvenanceLink, {
      state: 'edited',
      at: '2026-06-25T09:00:00.000Z',
      settledAt: '2026-06-25T10:00:00.000Z',
      settledNote: 'Still holds.',
    })
    expect((await gatherImpact(newsroom.payload)).map(({ id }) => id)).toEqual(
      before.slice(1).map(({ id }) => id),
    )
  })

  test('asks the database as often for many articles as for one', async () => {
    let asked = 0
    const { find } = newsroom.payload
    newsroom.payload.find = ((...args: Parameters<typeof find>) => {
      asked += 1
      return find(...args)
    }) as typeof find
    await gatherImpact(newsroom.payload)
    newsroom.payload.find = find
    expect(asked).toBe(4)
  })
})
