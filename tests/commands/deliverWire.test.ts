import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deliverWire } from '../../src/commands/deliverWire.ts'
import { findHeld } from '../../src/commands/holdWire.ts'
import { releaseEmbargoed } from '../../src/commands/releaseEmbargoed.ts'
import type { TakenBack } from '../../src/domain/wire/takenBack.ts'
import type { WireItem } from '../../src/domain/wire/wireItem.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { anItem } from '../factories/anItem.ts'
import { createSource } from '../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
const receivedAt = new Date('2026-06-25T07:00:00.000Z')

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const deliver = (source: Source, items: WireItem[], takenBack: TakenBack[] = [], at = receivedAt) =>
  deliverWire(newsroom.payload, { source, items, takenBack, receivedAt: at })
const onFile = async ({ id }: Source) => {
  const where = { source: { equals: id } }
  return (await newsroom.payload.find({ collection: 'wire-items', where, depth: 0, joins: false })).docs
}
const version = (number: number, words: string, more: object = {}): WireItem =>
  anItem({ externalId: 'urn:a:1', text: words, raw: { version: String(number), ...more } })
const gone = (externalId: string, withdrawn: TakenBack['withdrawn'] = 'canceled'): TakenBack => ({
  externalId,
  withdrawn,
  editorsNote: 'Kill: wrong port.',
  raw: { version: '9' },
})

describe('a version', () => {
  test('that is older than the one we hold changes nothing', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(2, 'Two')])
    expect(await deliver(source, [version(1, 'One')])).toMatchObject({ older: 1, counts: { revised: 0 } })
    expect(await onFile(source)).toMatchObject([{ text: 'Two', revisions: 1 }])
  })

  test('between the first and the newest is older too', async () => {
    const source = await createSource(newsroom.payload)
    for (const number of [1, 3, 2]) await deliver(source, [version(number, `Words ${String(number)}`)])
    expect(await onFile(source)).toMatchObject([{ text: 'Words 3', revisions: 2, raw: { version: '3' } }])
  })

  test('that is newer is a revision; items that say nothing of versions are taken as they come', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(1, 'One')])
    expect(await deliver(source, [version(2, 'Two')])).toMatchObject({ counts: { revised: 1 } })
    const plain = (text: string) => anItem({ externalId: 'plain', text, raw: {} })
    await deliver(source, [plain('First')])
    expect(await deliver(source, [plain('Second')])).toMatchObject({ older: 0, counts: { revised: 1 } })
  })
})

test('of two entries of one id with different words and no order the second is told', async () => {
  const source = await createSource(newsroom.payload)
  const entry = (text: string) => anItem({ externalId: 'twice', text, raw: {} })
  const { warnings } = await deliver(source, [entry('One.'), entry('Two.'), entry('One.')])
  expect(warnings.map(({ code }) => code)).toEqual(['version-unordered'])
  expect((await deliver(source, [version(1, 'One.'), version(2, 'Two.')])).warnings).toEqual([])
})

describe('a version dated ahead of its receipt', () => {
  const dated = (text: string, versionCreated: string): WireItem =>
    anItem({ externalId: 'urn:a:1', text, raw: { versionCreated } })
  const correction = dated('Correction: nobody died.', '2026-06-25T06:59:59Z')

  test('is told, and does not make an item deaf to what comes after it', async () => {
    const source = await createSource(newsroom.payload)
    const ahead = await deliver(source, [dated('Ten died.', '2031-01-01T00:00:00Z')])
    expect(ahead.warnings.map(({ code }) => code)).toEqual(['version-ahead'])
    const corrected = await deliver(source, [correction])
    expect([corrected.older, corrected.warnings]).toEqual([0, []])
    expect(await onFile(source)).toMatchObject([{ text: 'Correction: nobody died.', revisions: 2 }])
  })

  test('does not keep out the correction that comes in the same push', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [dated('Ten died.', '2031-01-01T00:00:00Z'), correction])
    expect(await onFile(source)).toMatchObject([{ text: 'Correction: nobody died.' }])
  })

  test('is newer than what was made just before it came, and that which is older is left and told', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [correction])
    expect(await deliver(source, [dated('Two died.', '2031-01-01T00:00:00Z')])).toMatchObject({ older: 0 })
    const { older, warnings } = await deliver(source, [dated('One died.', '2026-06-25T05:00:00Z')])
    expect([older, warnings.map(({ message }) => message)]).toEqual([
      1,
      ['Of urn:a:1 came a version older than the one we hold; its words are not shown.'],
    ])
    expect(await onFile(source)).toMatchObject([{ text: 'Two died.' }])
  })
})

describe('what a source takes back by its id', () => {
  test('keeps its words', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(1, 'The tug is aground.')])
    expect(await deliver(source, [], [gone('urn:a:1')])).toMatchObject({ withdrawn: 1, unknown: 0 })
    expect(await onFile(source)).toMatchObject([
      {
        text: 'The tug is aground.',
        revisions: 1,
        editorsNote: 'Kill: wrong port.',
        raw: { version: '9', takenBack: { version: '9' } },
      },
    ])
  })

  test('is told of where it never came in', async () => {
    const source = await createSource(newsroom.payload)
    expect(await deliver(source, [], [gone('urn:never')])).toMatchObject({ withdrawn: 0, unknown: 1 })
    expect(await onFile(source)).toEqual([])
  })
})

describe('a notice older than the version we hold', () => {
  const kill = (number: number, words: string): WireItem => ({
    ...version(number, words),
    withdrawn: 'canceled',
  })
  const told = 'urn:a:1 was taken back by a notice older than the version we hold, and is not printed.'

  test('takes the item back all the same, and that is told once', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(3, 'The tug is aground.')])
    const { older, withdrawn, warnings } = await deliver(source, [kill(2, 'Kill it.')])
    expect([older, withdrawn]).toEqual([0, 1])
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(told)])
    expect((await deliver(source, [kill(2, 'Kill it.')])).warnings).toEqual([])
    expect(await onFile(source)).toMatchObject([
      { state: 'canceled', text: 'The tug is aground.', revisions: 2, raw: { version: '3' } },
    ])
    expect((await onFile(source))[0]?.editorsNote).toContain('Kill it.')
  })

  test('that names it by its id alone does so too', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(12, 'The tug is aground.')])
    const { withdrawn, warnings } = await deliver(source, [], [gone('urn:a:1')])
    expect([withdrawn, warnings.length]).toEqual([1, 1])
    expect(await onFile(source)).toMatchObject([
      { state: 'canceled', editorsNote: 'Kill: wrong port.', raw: { version: '12' } },
    ])
    expect((await deliver(source, [], [gone('urn:a:1')])).warnings).toEqual([])
  })

  test.each([
    ['with words', [kill(1, 'Kill it.')], []],
    ['by its id alone', [], [{ ...gone('urn:a:1'), raw: { version: '1' } }]],
  ])('%s leaves what waits for the end of its embargo outside, taken back', async (_, items, ids) => {
    const source = await createSource(newsroom.payload)
    const raw = { version: '2', embargoedUntil: '2026-06-25T12:00:00.000Z' }
    await deliver(source, [anItem({ externalId: 'urn:a:1', text: 'The budget', raw })])
    expect((await deliver(source, items, ids)).warnings).toHaveLength(1)
    expect(await onFile(source)).toEqual([])
    expect(await findHeld(newsroom.payload, source.id)).toMatchObject([
      { item: { text: 'The budget', withdrawn: 'canceled', raw: { version: '2' } } },
    ])
    await releaseEmbargoed(newsroom.payload, new Date(raw.embargoedUntil))
    expect(await onFile(source)).toMatchObject([{ text: 'The budget', state: 'canceled' }])
  })

  test('a later version keeps the note of the notice', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [version(1, 'The tug is aground.')])
    await deliver(source, [{ ...kill(2, 'Kill it.'), editorsNote: 'Wrong port.' }])
    await deliver(source, [{ ...version(3, 'The tug is afloat.'), editorsNote: 'Corrects the port.' }])
    expect(await onFile(source)).toMatchObject([
      { state: 'canceled', text: 'The tug is aground.', editorsNote: 'Wrong port.', revisions: 3 },
    ])
  })
})

describe('a kill and the item it takes back', () => {
  const item = anItem({ externalId: 'urn:a:1', text: 'The tug is aground.', raw: {} })
  const kill = anItem({
    externalId: 'urn:a:1',
    headline: 'KILL',
    text: 'Kill the tug.',
    withdrawn: 'canceled',
    raw: {},
  })
  const canceled = { headline: item.headline, text: item.text, state: 'canceled' }

  test.each([
    ['item first', [item, kill]],
    ['kill first', [kill, item]],
  ])('in one push, %s: its words are on file, canceled, with the notice', async (_, items) => {
    const source = await createSource(newsroom.payload)
    expect(await deliver(source, items)).toMatchObject({ withdrawn: 1, counts: { created: 1 } })
    const [stored] = await onFile(source)
    expect(stored).toMatchObject({ ...canceled, editorsNote: expect.stringContaining('Kill the tug.') })
  })

  test('by its id alone in one push: the same', async () => {
    const source = await createSource(newsroom.payload)
    expect(await deliver(source, [item], [gone('urn:a:1')])).toMatchObject({ withdrawn: 1, unknown: 0 })
    expect(await onFile(source)).toMatchObject([{ ...canceled, editorsNote: 'Kill: wrong port.' }])
  })

  test('while it waits for the end of its embargo: its words come in then, canceled', async () => {
    const source = await createSource(newsroom.payload)
    const embargoedUntil = '2026-06-25T12:00:00.000Z'
    await deliver(source, [{ ...item, raw: { embargoedUntil } }])
    expect(await deliver(source, [kill])).toMatchObject({ held: 1 })
    await releaseEmbargoed(newsroom.payload, new Date(embargoedUntil))
    expect(await onFile(source)).toMatchObject([canceled])
  })

  test('that repeats an embargo takes back at once what is on the wire', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [item])
    await deliver(source, [{ ...kill, raw: { embargoed: '2099-01-01T00:00:00Z' } }])
    expect(await onFile(source)).toMatchObject([canceled])
  })

  test('of an item that never came in: the words of the kill are its note, not its headline', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [kill])
    await deliver(source, [kill])
    const [stored] = await onFile(source)
    expect(stored).toMatchObject({
      headline: 'Withdrawn by its source before we had it',
      text: '',
      state: 'canceled',
      revisions: 1,
      editorsNote: expect.stringContaining('Kill the tug.'),
    })
    const where = { item: { equals: stored?.id ?? '' } }
    const { docs } = await newsroom.payload.find({ collection: 'wire-revisions', where, depth: 0 })
    expect(docs).toMatchObject([{ headline: 'KILL', text: 'Kill the tug.' }])
    const seen = await newsroom.payload.find({
      collection: 'events',
      where: { subject: { equals: `wire-items/${stored?.id ?? ''}` } },
      depth: 0,
    })
    expect(seen.docs).toMatchObject([
      { act: 'wire-item.marked', details: { before: null, state: 'canceled' } },
    ])
  })
})

describe('an item under embargo', () => {
  const until = '2026-06-25T12:00:00.000Z'
  const noon = new Date(until)
  const embargoed = (number: number, words: string) => version(number, words, { embargoedUntil: until })

  test('is nowhere on the wire before its time, and there right after it', async () => {
    const source = await createSource(newsroom.payload)
    expect(await deliver(source, [embargoed(1, 'The budget')])).toMatchObject({ held: 1 })
    await releaseEmbargoed(newsroom.payload, new Date(noon.getTime() - 1))
    expect(await onFile(source)).toEqual([])
    await releaseEmbargoed(newsroom.payload, noon)
    expect(await onFile(source)).toMatchObject([{ text: 'The budget', receivedAt: until }])
    expect(await releaseEmbargoed(newsroom.payload, noon)).toBe(0)
    expect(await onFile(source)).toHaveLength(1)
  })

  test('comes in with the words of its newest version', async () => {
    const source = await createSource(newsroom.payload)
    for (const number of [2, 3, 1]) await deliver(source, [embargoed(number, `Words ${String(number)}`)])
    await releaseEmbargoed(newsroom.payload, noon)
    expect(await onFile(source)).toMatchObject([{ text: 'Words 3', revisions: 1 }])
  })

  test('comes in at once where a version without embargo arrives, and only that one', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [embargoed(1, 'Early')])
    await deliver(source, [version(2, 'Free')])
    expect(await findHeld(newsroom.payload, source.id)).toEqual([])
    await releaseEmbargoed(newsroom.payload, noon)
    expect(await onFile(source)).toMatchObject([{ text: 'Free', revisions: 1 }])
  })

  test('that is cancelled while it waits stays outside until its time', async () => {
    const source = await createSource(newsroom.payload)
    await deliver(source, [embargoed(1, 'The budget')])
    expect(await deliver(source, [], [gone('urn:a:1')])).toMatchObject({ held: 1, unknown: 0 })
    expect(await onFile(source)).toEqual([])
    expect(await findHeld(newsroom.payload, source.id)).toMatchObject([{ item: { withdrawn: 'canceled' } }])
  })
})
