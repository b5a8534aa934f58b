import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { wireStoreOf } from '../../src/adapters/wireStore/wireStoreOf.ts'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { decideStories } from '../../src/commands/stories/decideStories.ts'
import { readStory } from '../../src/commands/wireDesk/readStory.ts'
import { fileArrivals } from '../../src/commands/stories/fileArrivals.ts'
import { filingDesk, forgetFiling } from '../../src/commands/stories/filingDesk.ts'
import { mostInStep } from '../../src/commands/stories/inSteps.ts'
import { rebuildStories } from '../../src/commands/stories/rebuildStories.ts'
import type { StoryOrder } from '../../src/commands/stories/storyOrder.ts'
import { gatherStories } from '../../src/domain/wire/together/gatherStories.ts'
import type { GatheredItem } from '../../src/domain/wire/gatheredItem.ts'
import type { WireItem } from '../../src/domain/wire/wireItem.ts'
import { goldStories } from '../bench/goldStories.mjs'
import { inventedWire } from '../bench/inventedWire.mjs'
import { anItem } from '../factories/anItem.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const receivedAt = new Date('2026-06-30T00:00:00.000Z')

const arrivalOf = ({ id, headline, text, language, postedAt, identity, forwardOf }: GatheredItem): WireItem =>
  anItem({ externalId: id, headline, text, language, postedAt, identity, forwardOf })

/** What is stored, as `gatherStories` would say it: external ids, singles included. */
const stored = async (): Promise<string[][]> => {
  const { docs } = await newsroom.payload.find({
    collection: 'wire-items',
    pagination: false,
    depth: 0,
    joins: false,
  })
  const stories = new Map<string, string[]>()
  for (const { id, story, externalId } of docs) {
    const key = String(story ?? `alone ${id}`)
    stories.set(key, [...(stories.get(key) ?? []), externalId])
  }
  return [...stories.values()].map((items) => items.sort()).sort()
}

const { items } = goldStories()

describe('the gold set, delivered source by source in small portions', () => {
  beforeAll(async () => {
    const codes = [...new Set(items.map(({ source }) => source))]
    for (const code of codes)
      await createSource(newsroom.payload, { code, name: code, owner: `Owner of ${code}` })
    const inTime = items.toSorted((one, other) => (one.postedAt < other.postedAt ? -1 : 1))
    for (let at = 0; at < inTime.length; at += 1) {
      const [first] = inTime.slice(at)
      if (!first) break
      let last = at
      while (inTime[last + 1]?.source === first.source) last += 1
      await ingestWireItems(newsroom.payload, {
        sourceCode: first.source,
        items: inTime.slice(at, last + 1).map(arrivalOf),
        receivedAt,
      })
      at = last
    }
  }, 600_000)

  test('is gathered as the rules gather it in one go', async () => {
    const gathered = gatherStories(items)
    expect(await stored()).toEqual(gathered.map((one) => [...one.items].sort()).sort())
  })

  test('leaves nothing unfiled, and every story counts its items', async () => {
    const { payload } = newsroom
    const unfiled = await payload.count({ collection: 'wire-items', where: { filed: { not_equals: true } } })
    expect(unfiled.totalDocs).toBe(0)
    const { docs } = await payload.find({ collection: 'stories', pagination: false, depth: 0, joins: false })
    expect(docs.length).toBeGreaterThan(50)
    for (const story of docs) {
      const of = await payload.find({
        collection: 'wire-items',
        where: { story: { equals: story.id } },
        pagination: false,
        depth: 1,
        joins: false,
      })
      const times = of.docs.map(({ postedAt }) => postedAt ?? '').sort()
      expect(story).toMatchObject({
        itemCount: of.docs.length,
        ownerCount: new Set(of.docs.map(({ source }) => (typeof source === 'object' ? source.owner : '')))
          .size,
        firstSeenAt: times[0],
        lastSeenAt: times.at(-1),
      })
      // Numbers that differ between texts that are not alike come on top.
      expect(story.conflictCount).toBeGreaterThanOrEqual(
        of.docs.filter(({ alike }) => alike?.kind === 'conflict').length,
      )
      expect(of.docs.map(({ id }) => id)).toContain(story.earliest)
      expect(of.docs.find(({ id }) => id === story.earliest)?.postedAt).toBe(times[0])
      expect(of.docs.length).toBeGreaterThan(1)
    }
  })

  test('changes nothing when it is filed again', async () => {
    const before = await stored()
    await fileArrivals(newsroom.payload)
    expect(await stored()).toEqual(before)
  })
})

test('who only names a page of another source is no second voice in the story', async () => {
  const { payload } = newsroom
  const own = await createSource(payload, { url: 'https://dunmere.example/' })
  const other = await createSource(payload)
  const headline = 'Explosion in Dunmere sugar works injures night watchman'
  const told = [
    { code: own.code, url: 'https://dunmere.example/sugar' },
    { code: other.code, url: 'https://dunmere.example/sugar-works' },
  ]
  for (const [minute, { code, url }] of told.entries())
    await ingestWireItems(payload, {
      sourceCode: code,
      items: [
        anItem({
          externalId: `Dunmere ${String(minute)}`,
          url,
          headline,
          text: `${headline}.`,
          postedAt: `2026-07-15T06:0${String(minute)}:00.000Z`,
        }),
      ],
      receivedAt: new Date('2026-07-15T07:00:00.000Z'),
    })
  const where = { title: { equals: headline } }
  const find = async () => (await payload.find({ collection: 'stories', where, depth: 0, joins: false })).docs
  const [story] = await find()
  expect(story).toMatchObject({ itemCount: 2, ownerCount: 1 })
  const { user } = await createStaff(payload, 'editor')
  const view = await readStory({ payload, user }, story?.id ?? '')
  expect(view?.independent).toBe(1)
  expect(view?.first).toBe(view?.rows[0]?.id)
  expect(Object.values(view?.notes ?? {})).toEqual([
    'Independent',
    'Not independent: it names a page or post of another source',
  ])
})

test('two sources that count one thing differently contradict each other, however they put it', async () => {
  const { payload } = newsroom
  const [first, second] = [await createSource(payload), await createSource(payload)]
  const say = (code: string, minute: number, headline: string, text: string) =>
    ingestWireItems(payload, {
      sourceCode: code,
      items: [
        anItem({
          externalId: `Solveig ${String(minute)}`,
          headline,
          text,
          postedAt: `2026-07-19T06:${String(minute)}:00.000Z`,
        }),
      ],
      receivedAt: new Date('2026-07-19T07:00:00.000Z'),
    })
  await say(
    first.code,
    10,
    'Ferry Solveig Tarn runs aground off Lorn with 420 aboard',
    'The ferry Solveig Tarn ran aground off Cape Lorn on Sunday with 420 aboard, the coastguard said.',
  )
  await say(
    second.code,
    20,
    'Coastguard: ferry Solveig Tarn aground at Cape Lorn, 418 on board',
    'The coastguard said the ferry Solveig Tarn had run aground near Cape Lorn; 418 people were on board.',
  )
  const { user } = await createStaff(payload, 'editor')
  const find = async () => {
    const where = { externalId: { equals: 'Solveig 20' } }
    const { docs } = await payload.find({ collection: 'wire-items', where, depth: 0, joins: false })
    return readStory({ payload, user }, String(docs[0]?.story))
  }
  const view = await find()
  expect(view?.story).toMatchObject({ items: 2, conflicts: 1 })
  const [one, other] = view?.rows.map(({ id }) => id) ?? []
  expect(view?.numbers).toEqual([
    {
      of: 'on board',
      said: [
        { number: '420', by: [{ number: '420', item: one, earlier: [] }] },
        { number: '418', by: [{ number: '418', item: other, earlier: [] }] },
      ],
    },
  ])
  await say(first.code, 30, 'Ferry Solveig Tarn aground off Lorn: 418 aboard', 'It was 418 people, not 420.')
  expect(await find()).toMatchObject({ story: { items: 3, conflicts: 0 }, numbers: [] })
})

describe('what editors decide', () => {
  const at = (minutes: number): string => new Date(Date.UTC(2026, 7, 1, 6, minutes)).toISOString()

  /** An event of its own, told by so many items; answers their ids, the earliest first. */
  const anEvent = async (
    place: string,
    count: number,
    from = 0,
    more: (minute: number) => string = () => '',
  ): Promise<string[]> => {
    const { code } = await createSource(newsroom.payload)
    const told = Array.from({ length: count }, (_, minute) => {
      const headline = `Fire in ${place} harbour destroys ${place} grain store${more(minute)}`
      return anItem({
        externalId: `${place} ${String(minute)}`,
        headline,
        text: `${headline}, said Mayor ${place}son of ${place}.`,
        postedAt: at(from + minute),
      })
    })
    await ingestWireItems(newsroom.payload, {
      sourceCode: code,
      items: told,
      receivedAt: new Date(Date.UTC(2026, 7, 2)),
    })
    const { docs } = await newsroom.payload.find({
      collection: 'wire-items',
      where: { externalId: { like: `${place} ` } },
      sort: 'postedAt',
      pagination: false,
      depth: 0,
      joins: false,
    })
    return docs.map(({ id }) => id)
  }

  const storyOf = async (item: string): Promise<string | null> => {
    const found = await newsroom.payload.findByID({
      collection: 'wire-items',
      id: item,
      depth: 0,
      joins: false,
    })
    return found.story === null || found.story === undefined ? null : String(found.story)
  }
  const storiesOf = (items: readonly string[]) => Promise.all(items.map(storyOf))
  const decide = (order: StoryOrder) => decideStories(newsroom.payload, order, null)
  const countOf = async (story: string | null) =>
    (await newsroom.payload.findByID({ collection: 'stories', id: story ?? '', depth: 0, joins: false }))
      .itemCount

  /** At once, and as a rebuild has it. */
  const now = async (check: () => Promise<void>): Promise<void> => {
    await check()
    const before = await stored()
    await rebuildStories(newsroom.payload)
    await check()
    expect(await stored()).toEqual(before)
    await rebuildStories(newsroom.payload)
    expect(await stored()).toEqual(before)
  }

  test('merges two stories into the one that began earlier', async () => {
    const [one, other] = [await anEvent('Karsk', 3), await anEvent('Mirel', 2, 30)]
    const [first] = await storiesOf(one)
    await decide({ kind: 'merge', items: [other[0] ?? '', one[1] ?? ''], other: null })
    await now(async () => {
      expect(new Set(await storiesOf([...one, ...other]))).toEqual(new Set([first]))
      expect(await countOf(first ?? '')).toBe(5)
    })
  }, 600_000)

  test('splits items off, and what comes next does not bring the parts together', async () => {
    const items = await anEvent('Uskar', 4)
    const [whole] = await storiesOf(items)
    const part = items.slice(2)
    const { story } = await decide({ kind: 'split', items: part, other: null })
    expect(await storiesOf(items)).toEqual([whole, whole, story, story])
    await now(async () => {
      const [a, b, c, d] = await storiesOf(items)
      expect([a === b, c === d, a === c]).toEqual([true, true, false])
      expect([await countOf(a ?? ''), await countOf(c ?? '')]).toEqual([2, 2])
    })
  }, 600_000)

  test('splits off the earliest item: what is left keeps its id and takes its name from what it has', async () => {
    const { payload } = newsroom
    const items = await anEvent('Tornby', 3, 0, (minute) => `, ${['one', 'two', 'three'][minute] ?? ''} say`)
    const [whole] = await storiesOf(items)
    const [first = '', second = ''] = items
    const titleOf = async (story: string | null) =>
      (await payload.findByID({ collection: 'stories', id: story ?? '', depth: 0, joins: false })).title
    expect(await titleOf(whole ?? null)).toMatch(/one say$/)
    const { story } = await decide({ kind: 'split', items: [first], other: null })
    await now(async () => {
      expect(await storiesOf(items)).toEqual([story, whole, whole])
      expect(await titleOf(whole ?? null)).toMatch(/two say$/)
      expect(await titleOf(story)).toMatch(/one say$/)
    })
    await decide({ kind: 'pin', items: [first], other: second })
    await now(async () => {
      expect(await storiesOf(items)).toEqual([whole, whole, whole])
      expect(await titleOf(whole ?? null)).toMatch(/one say$/)
    })
    await payload.update({
      collection: 'stories',
      id: whole ?? '',
      data: { title: 'The Tornby fire' },
      depth: 0,
    })
    await decide({ kind: 'split', items: [first], other: null })
    expect(await titleOf(whole ?? null)).toBe('The Tornby fire')
  }, 600_000)

  test('pins an item to a story, also to one that has a single item so far', async () => {
    const [many, single] = [await anEvent('Dravik', 2), await anEvent('Pellow', 1)]
    expect(await storiesOf(single)).toEqual([null])
    await decide({ kind: 'pin', items: [many[1] ?? ''], other: single[0] ?? '' })
    await now(async () => {
      const [pinned, alone] = await storiesOf([many[1] ?? '', single[0] ?? ''])
      expect(pinned).toBe(alone)
      expect(await countOf(pinned ?? '')).toBe(2)
    })
  }, 600_000)

  test('takes an item out of a story, and it stands alone also when its words change', async () => {
    const items = await anEvent('Halmere', 3)
    const [first, , out] = items
    await decide({ kind: 'not-this-story', items: [out ?? ''], other: first ?? '' })
    await now(async () => {
      expect(await storyOf(out ?? '')).toBeNull()
      expect(await countOf(await storyOf(first ?? ''))).toBe(2)
    })
  }, 600_000)

  /** Which of the items stand together: the same letter for one story, a dot for none or for one alone. */
  const together = async (items: readonly string[]): Promise<string> => {
    const stories = await storiesOf(items)
    const letters = new Map<string, string>()
    return stories
      .map((story) => {
        if (story === null || stories.filter((other) => other === story).length < 2) return '.'
        const letter = letters.get(story) ?? 'abcdef'[letters.size] ?? ''
        letters.set(story, letter)
        return letter
      })
      .join('')
  }

  test.each([
    ['merge', 'Brandal', [0, 2, 4], null, 'aaaaa.'],
    ['pin', 'Corsund', [1, 2, 3, 4], 0, 'aaaaa.'],
    ['split', 'Dalvik', [0, 2, 4], null, 'a.a.a.'],
    ['not-this-story', 'Elvrum', [1], 0, '..aa..'],
  ] as const)(
    'can be taken back: after a %s all items are where they were, also when stories are rebuilt',
    async (kind, place, named, beside, done) => {
      const items = [
        ...(await anEvent(`${place}by`, 2)),
        ...(await anEvent(`${place}heim`, 2, 30)),
        ...(await anEvent(`${place}nes`, 1, 60)),
        ...(await anEvent(`${place}vag`, 1, 90)),
      ]
      expect(await together(items)).toBe('aabb..')
      const some = named.map((at) => items[at] ?? '')
      const other = beside === null ? null : (items[beside] ?? '')
      const { back } = await decide({ kind, items: some, other })
      expect(await together(items)).toBe(done)
      for (const order of back) await decide(order)
      await now(async () => expect(await together(items)).toBe('aabb..'))
    },
    600_000,
  )

  test('which moves nothing has nothing to take back', async () => {
    const items = await anEvent('Fossen', 2)
    expect((await decide({ kind: 'merge', items, other: null })).back).toEqual([])
  })

  test('is carried out although a crash came between the record and the deed', async () => {
    const items = await anEvent('Quenby', 2)
    await newsroom.payload.create({
      collection: 'story-decisions',
      data: { kind: 'not-this-story', items: [items[1] ?? ''], other: items[0] ?? '', at: at(0) },
      depth: 0,
    })
    expect(await storyOf(items[1] ?? '')).not.toBeNull()
    await fileArrivals(newsroom.payload)
    expect(await storyOf(items[1] ?? '')).toBeNull()
  })

  test.each([
    [400, { kind: 'merge' as const, items: ['one'], other: null }],
    [400, { kind: 'pin' as const, items: ['one'], other: null }],
    [400, { kind: 'not-this-story' as const, items: ['one'], other: 'one' }],
  ])('is refused with %s when it makes no sense', async (status, order) => {
    await expect(decide(order)).rejects.toMatchObject({ status })
  })
})

describe('when an item changes its words', () => {
  const say = async (code: string, words: string, minute: number, day: string): Promise<void> => {
    await ingestWireItems(newsroom.payload, {
      sourceCode: code,
      items: [
        anItem({
          externalId: `${code} ${day}`,
          headline: words,
          text: `${words}.`,
          postedAt: `${day}T06:0${String(minute)}:00.000Z`,
        }),
      ],
      receivedAt: new Date(`${day}T07:0${String(minute)}:00.000Z`),
    })
  }
  const alikeOf = async (code: string, day: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'wire-items',
      where: { externalId: { equals: `${code} ${day}` } },
      depth: 0,
      joins: false,
    })
    const [item] = docs
    const { kind = null, ours = null, theirs = null } = item?.alike ?? {}
    return { kind, ours, theirs }
  }

  test('whose copies are judged anew, and again when it is as before', async () => {
    const [one, other] = [await createSource(newsroom.payload), await createSource(newsroom.payload)]
    const day = '2026-09-01'
    const words = (count: number) =>
      `Ferry with ${String(count)} passengers adrift off Sarnholm since the morning`
    await say(one.code, words(14), 0, day)
    await say(other.code, words(14), 1, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'same' })
    await say(one.code, words(41), 0, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'conflict', ours: '14', theirs: '41' })
    expect(await alikeOf(one.code, day)).toMatchObject({ kind: null })
    await say(other.code, words(41), 1, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'same', ours: null, theirs: null })
  })

  test('a rebuild links the copies that an older newsroom did not', async () => {
    const [one, other] = [await createSource(newsroom.payload), await createSource(newsroom.payload)]
    const day = '2026-09-03'
    await say(one.code, 'Lighthouse of Pellow goes dark for repairs in autumn', 0, day)
    await say(other.code, 'Lighthouse of Pellow goes dark for repairs in autumn', 1, day)
    const { payload } = newsroom
    const where = { externalId: { equals: `${other.code} ${day}` } }
    const { docs } = await payload.find({ collection: 'wire-items', where, depth: 0, joins: false })
    const none = { kind: null, of: null, because: null, similarity: null, ours: null, theirs: null }
    const change = { ids: docs.map(({ id }) => id), set: { alike: none }, isNews: false }
    await wireStoreOf(payload).change('wire-items', [change])
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: null })
    expect((await rebuildStories(payload)).judgedAnew).toBeGreaterThan(0)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'same' })
    expect((await rebuildStories(payload)).judgedAnew).toBe(0)
  }, 600_000)

  test('what is said alike from then on is no contradiction, whoever files it and however late', async () => {
    const [one, other] = [await createSource(newsroom.payload), await createSource(newsroom.payload)]
    const day = '2026-09-05'
    const words = (verb: string) =>
      `Parliament of Belmarin ${verb} the ports bill after a long night of talks`
    await say(one.code, words('approves'), 0, day)
    await say(other.code, words('rejects'), 1, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'conflict' })
    forgetFiling(newsroom.payload)
    await say(one.code, words('rejects'), 0, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'same' })
    const third = await createSource(newsroom.payload)
    await say(third.code, 'Observatory on Mount Harrow counts meteors', 2, '2026-09-12')
    await say(one.code, words('approves'), 0, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'conflict' })
    await say(other.code, words('approves'), 1, day)
    expect(await alikeOf(other.code, day)).toMatchObject({ kind: 'same' })
  })
})

test('who said it first is one everywhere: by the posted moment, then by arrival; who borrows is not', async () => {
  const { payload } = newsroom
  const own = await createSource(payload, { url: 'https://tolvey.example/' })
  const [late, borrower, early] = [
    await createSource(payload),
    await createSource(payload),
    await createSource(payload),
  ]
  const words = (verb: string) =>
    `Parliament of Tolvey ${verb} the lighthouse bill after a long night of talks`
  const say = (
    code: string,
    headline: string,
    { url, ...at }: { url?: string; posted: number; came: number },
  ) =>
    ingestWireItems(payload, {
      sourceCode: code,
      items: [
        anItem({
          externalId: `Tolvey ${code}`,
          ...(url ? { url } : {}),
          headline,
          text: `${headline}.`,
          postedAt: `2026-10-01T06:0${String(at.posted)}:00.000Z`,
        }),
      ],
      receivedAt: new Date(`2026-10-01T07:0${String(at.came)}:00.000Z`),
    })
  await say(borrower.code, words('approves'), { url: 'https://tolvey.example/bill', posted: 0, came: 0 })
  await say(own.code, words('approves'), { posted: 2, came: 1 })
  await say(late.code, words('rejects'), { posted: 2, came: 2 })
  await say(early.code, words('rejects'), { posted: 1, came: 3 })
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { externalId: { equals: `Tolvey ${own.code}` } },
    depth: 0,
    joins: false,
  })
  const { user } = await createStaff(payload, 'editor')
  const view = await readStory({ payload, user }, String(docs[0]?.story))
  expect(view?.rows.map(({ source }) => source.code)).toEqual([
    borrower.code,
    early.code,
    own.code,
    late.code,
  ])
  expect(view?.first).toBe(view?.rows[1]?.id)
  expect(view?.latest).toBe(view?.rows[3]?.id)
  const numbers = new Map(view?.rows.map(({ id }, at) => [id, at]))
  expect(view?.conflicts.length).toBeGreaterThan(0)
  for (const { here, there, says, other, because } of view?.conflicts ?? []) {
    expect(numbers.get(there.id)).toBeLessThan(numbers.get(here.id) ?? 0)
    expect(here.headline).toContain(says)
    expect(there.headline).toContain(other)
    expect(because).toContain(`“${says}” here, “${other}” there`)
  }
  const notes = view?.rows.slice(1).map(({ id }) => view.notes[id])
  expect(notes?.[0]).toMatch(/^Independent/)
  for (const note of notes?.slice(1) ?? [])
    expect(note).toMatch(/^Independent$|^Not independent: it .* item [23](?:, but contradicts it)?$/)
})

test('while many items are filed, others have their turn after every few of them', async () => {
  const { payload } = newsroom
  const { code } = await createSource(payload)
  const many = inventedWire(400).map(({ id, headline, text }, at) =>
    anItem({
      externalId: `turn ${id}`,
      headline,
      text,
      postedAt: new Date(Date.UTC(2026, 10, 1, 6) + at * 1000).toISOString(),
    }),
  )
  const filed = (): number => filingDesk(payload).stories.size
  let [seen, most, isDone] = [filed(), 0, false]
  const look = (): void => {
    most = Math.max(most, filed() - seen)
    seen = filed()
    if (!isDone) setImmediate(look)
  }
  setImmediate(look)
  await ingestWireItems(payload, {
    sourceCode: code,
    items: many,
    receivedAt: new Date('2026-11-01T07:00:00.000Z'),
  })
  isDone = true
  expect(filed()).toBeGreaterThanOrEqual(400)
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(mostInStep)
}, 600_000)
