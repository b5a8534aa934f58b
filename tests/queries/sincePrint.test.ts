import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ArticleSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import type { ProvenanceLink, WireItem } from '../../src/generated/payload-types.ts'
import { newestSincePrint } from '../../src/queries/newestSincePrint.ts'
import { sincePrint } from '../../src/queries/sincePrint.ts'
import { createLink } from '../factories/createLink.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { linkOf, snapshot } from '../site/samplePaper.ts'

let newsroom: TestNewsroom
let article: string
let link: ProvenanceLink
let printed: ArticleSnapshot

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

let drafted = 0

const draft = async (): Promise<string> => {
  drafted += 1
  const data = { headline: `Gate open ${drafted}`, stage: 'draft' as const }
  return (await newsroom.payload.create({ collection: 'articles', data, draft: true, depth: 0 })).id
}

const look = ({ id }: ProvenanceLink, state: 'same' | 'edited' | 'deleted' | 'unreachable', at: string) =>
  newsroom.payload.update({ collection: 'provenance-links', id, data: { recheck: { state, at } }, depth: 0 })

const takeBack = (state: WireItem['state']) =>
  createWireItem(newsroom.payload, {
    identity: link.identity ?? '',
    canonicalUrl: link.canonicalUrl ?? '',
    state,
  })

beforeEach(async () => {
  article = await draft()
  link = await createLink(newsroom.payload, article)
  printed = { ...snapshot, article, links: [linkOf(1, { identity: link.identity ?? '' })] }
})

const stateNow = async () => (await sincePrint(newsroom.payload, printed)).sources.get(link.identity ?? '')

describe('what became of the sources of a printed article', () => {
  test('is nothing while nobody has looked again', async () => {
    expect(await stateNow()).toBeUndefined()
  })

  test.each(['same', 'edited', 'deleted', 'unreachable'] as const)(
    'is %s, once a look found that',
    async (state) => {
      await look(link, state, '2026-06-26T08:00:00.000Z')
      expect(await stateNow()).toEqual({ state, at: '2026-06-26T08:00:00.000Z' })
    },
  )

  test('is told by another article’s link to the same post, unless its own was looked at', async () => {
    const other = await createLink(newsroom.payload, await draft(), { rawUrl: link.rawUrl })
    await look(other, 'edited', '2026-06-27T08:00:00.000Z')
    expect((await stateNow())?.state).toBe('edited')
    await look(link, 'same', '2026-06-26T08:00:00.000Z')
    expect((await stateNow())?.state).toBe('same')
  })

  test.each(['deleted', 'canceled', 'withheld'] as const)('is %s when the wire says so', async (state) => {
    await look(link, 'same', '2026-06-26T08:00:00.000Z')
    await takeBack(state)
    expect(await stateNow()).toEqual({ state, at: null })
  })

  test.each(['live', 'edited'] as const)(
    'is not told by an item that is %s: its text may be what was frozen',
    async (state) => {
      await takeBack(state)
      expect(await stateNow()).toBeUndefined()
    },
  )

  test('is not told by links that a draft gained after print', async () => {
    const late = await createLink(newsroom.payload, article)
    await look(late, 'deleted', '2026-06-26T08:00:00.000Z')
    expect((await sincePrint(newsroom.payload, printed)).sources.size).toBe(0)
  })
})

describe('the corrections of a printed article', () => {
  const correct = (whatWasWrong: string, at: string, of = article) =>
    newsroom.payload.create({
      collection: 'corrections',
      data: { article: of, kind: 'correction', whatWasWrong, whatChanged: 'The number was put right.', at },
    })

  test('are its own, oldest first, without a name of staff', async () => {
    await correct('The second thing was wrong.', '2026-06-26T09:00:00.000Z')
    await correct('The first thing was wrong.', '2026-06-26T08:00:00.000Z')
    await correct('Another article was wrong.', '2026-06-26T08:00:00.000Z', await draft())
    const { corrections } = await sincePrint(newsroom.payload, printed)
    expect(corrections).toEqual([
      {
        kind: 'correction',
        whatWasWrong: 'The first thing was wrong.',
        whatChanged: 'The number was put right.',
        at: '2026-06-26T08:00:00.000Z',
      },
      expect.objectContaining({ whatWasWrong: 'The second thing was wrong.' }),
    ])
  })
})

describe('the name of all that may become of printed sources', () => {
  const changes: [string, () => Promise<unknown>][] = [
    ['a look finds something', () => look(link, 'edited', '2026-06-26T08:00:00.000Z')],
    ['a source takes an item back', () => takeBack('canceled')],
    [
      'a correction is made',
      () =>
        newsroom.payload.create({
          collection: 'corrections',
          data: {
            article,
            kind: 'correction',
            whatWasWrong: 'The count was wrong.',
            whatChanged: 'The count is right.',
            at: '2026-06-26T08:00:00.000Z',
          },
        }),
    ],
  ]

  test.each(changes)('changes when %s, and only then', async (_name, change) => {
    const before = await newestSincePrint(newsroom.payload)
    expect(await newestSincePrint(newsroom.payload)).toBe(before)
    await change()
    expect(await newestSincePrint(newsroom.payload)).not.toBe(before)
  })
})
