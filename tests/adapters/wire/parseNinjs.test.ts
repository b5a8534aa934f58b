import { describe, expect, test } from '@jest/globals'
import { parseWire } from '../../../src/adapters/wire/parseWire.ts'
import { wireItem } from '../../../src/domain/wire/wireItem.ts'
import { asReading, readFixture } from './readFixture.ts'

const parse = (json: unknown) => parseWire('item.json', Buffer.from(JSON.stringify(json)))
const itemOf = (fields: object) =>
  asReading(parse({ uri: 'urn:a:1', headlines: [{ value: 'The bridge is open' }], ...fields })).items[0]

describe('ninjs 3.1', () => {
  const { items, takenBack, format, leftOut } = readFixture('harbour.ninjs.json')

  test('an item is known by its uri; the main headline and the whole text are read', () => {
    expect([format, items.length]).toEqual(['ninjs', 3])
    expect(items[0]).toMatchObject({
      externalId: 'https://elsenpress.example/items/20260625-0017',
      url: 'https://elsenpress.example/items/20260625-0017',
      headline: 'Dockers at Port Elsen vote 412 to 96 to end strike',
      text: 'The vote ends nine days of stoppage.\n\nCranes move again from Friday & the tugs too.',
      language: 'en-GB',
      author: 'Ines Calder',
      urgency: 2,
    })
  })

  test('it was posted when its first version was made, and updated when this one was', () => {
    expect(items[0]).toMatchObject({
      postedAt: '2026-06-25T03:02:11.000Z',
      postedAtBasis: 'feed',
      updatedAt: '2026-06-25T03:40:00.000Z',
      markedEdited: false,
    })
  })

  test('what is meant for editors is kept apart from the words', () => {
    expect(items[0]?.editorsNote).toBe("Adds the harbour master's figure in par 2. Picture to follow.")
    expect(items[0]?.text).not.toContain('Picture to follow')
  })

  test('of a picture in several sizes the largest is taken', () => {
    expect(items[0]?.media).toEqual([
      { kind: 'photo', url: 'https://cdn.elsenpress.example/18.jpg', type: 'image/jpeg' },
    ])
  })

  test('a cancelled item says so, with or without its words', () => {
    expect(items[1]).toMatchObject({
      withdrawn: 'canceled',
      editorsNote: 'Kill 0021: the tug was not aground.',
    })
    expect(takenBack).toMatchObject([
      {
        externalId: 'urn:elsenpress:20260625:0022',
        withdrawn: 'withheld',
        editorsNote: 'Hold for the desk.',
      },
    ])
  })

  test('an item without its uri is left out for that reason, beside others and alone', () => {
    const unnamed = { headlines: [{ value: 'Bridge shut' }], pubStatus: 'usable' }
    const read = parse
    expect(read([unnamed, { ...unnamed, uri: 'urn:a:1' }])).toMatchObject({
      leftOut: 1,
      items: [{ externalId: 'urn:a:1' }],
      warnings: [{ message: 'item.json: 1 item left out: no uri, which every item of ninjs must have.' }],
    })
    expect(read(unnamed)).toMatchObject({
      code: 'no-uri',
      message: 'item.json looks like ninjs, but has no uri, which every item must have.',
    })
  })

  test('what is no item is counted, and nothing else is', () => {
    expect(leftOut).toBe(1)
  })
})

test('ninjs 1.x is read where its shape is clear', () => {
  expect(readFixture('harbour1.ninjs.json').items).toMatchObject([
    {
      externalId: 'https://elsenpress.example/items/1',
      headline: 'Fähre nach Norvane fährt wieder',
      text: 'Die Fähre legt um neun Uhr ab.\n\nSie fährt täglich.',
      author: 'Jonas Brandt',
      language: 'de',
      urgency: 4,
      editorsNote: 'Nur zur Kenntnis.',
      postedAt: '2026-06-25T06:00:00.000Z',
      markedEdited: false,
      media: [{ kind: 'video', url: 'https://cdn.elsenpress.example/2.mp4', type: 'video/mp4' }],
    },
  ])
})

describe('a publishing status that nobody knows', () => {
  const warningsOf = (items: object[]) =>
    asReading(parse(items.map((fields) => ({ headlines: [{ value: 'The bridge is open' }], ...fields }))))
      .warnings

  test('leaves the item usable, and is told with the item it stands in', () => {
    const items = [
      { uri: 'urn:a:1', pubStatus: 'on hold' },
      { uri: 'urn:a:2', pubStatus: 'usable' },
      { uri: 'urn:a:3' },
    ]
    expect(warningsOf(items)).toEqual([
      {
        code: 'status-unknown',
        message:
          'item.json: 1 entry with a publishing status that is not known, taken as usable: “on hold” of urn:a:1.',
      },
    ])
  })

  test('is one short sentence, however many items have one and however long it is', () => {
    const items = Array.from({ length: 400 }, (_, at) => ({
      uri: `urn:a:${String(at)}:${'x'.repeat(5000)}`,
      pubStatus: `on hold \u0000${'y'.repeat(5000)}`,
    }))
    const [warning, ...others] = warningsOf(items)
    expect(others).toEqual([])
    expect(warning?.message).toMatch(
      /^item\.json: 400 entries .*“on hold y+…” of urn:a:0:x+….* and 397 more\.$/,
    )
    expect(warning?.message.length).toBeLessThan(700)
  })
})

describe('a value that is not as it should be', () => {
  test.each<[string, object, object]>([
    ['a number for an id', { uri: 7 }, { externalId: '7' }],
    ['an urgency off the scale', { urgency: 12 }, { urgency: null }],
    ['a time nobody can read', { versionCreated: 'yesterday' }, { postedAt: null, postedAtBasis: 'none' }],
    ['a status nobody knows', { pubStatus: 'perhaps' }, { withdrawn: null }],
    [
      'a status in an object',
      { pubStatus: { uri: 'http://cv.iptc.org/newscodes/pubstatusg2/canceled/' } },
      { withdrawn: 'canceled' },
    ],
    ['British spelling', { pubStatus: 'cancelled' }, { withdrawn: 'canceled' }],
    [
      'lists that are none',
      { bodies: 'x', associations: 4, renditions: null, people: {} },
      { text: '', media: [] },
    ],
    ['an address that runs script', { uri: 'javascript:alert(1)' }, { url: null }],
    [
      'an author among the people',
      { people: [{ rel: 'author', name: 'I. Calder' }] },
      { author: 'I. Calder' },
    ],
  ])('%s', (_, fields, expected) => {
    expect(itemOf(fields)).toMatchObject(expected)
  })

  test('a gigantic text is kept up to its limit, and can be stored', () => {
    const item = itemOf({ bodies: [{ contentType: 'text/plain', value: 'cargo '.repeat(500_000) }] })
    expect(item?.text.length).toBeLessThanOrEqual(2_000_000)
    expect(item?.text.endsWith('…')).toBe(true)
    wireItem.parse(item)
    expect(JSON.stringify(item?.raw).length).toBeLessThan(1_100_000)
    expect(item?.raw).toMatchObject({ uri: 'urn:a:1', shortened: true })
  })

  test.each(['$where', 'a.b', 'a\0b'])('a name no database takes (%j) is kept as text', (name) => {
    const item = itemOf({ version: '2', subjects: [{ [name]: 1 }], [name]: 2 })
    expect(Object.keys(item?.raw ?? {})).not.toContain(name)
    expect(item?.raw).toMatchObject({ uri: 'urn:a:1', version: '2' })
    expect(JSON.parse(String(item?.raw['json']))).toMatchObject({ subjects: [{ [name]: 1 }] })
  })

  test('a number beyond 2^53 keeps every digit', () => {
    const read = parseWire(
      'a.json',
      Buffer.from('{"uri": 20260625000000017, "headlines": [{"value": "One"}]}'),
    )
    expect(asReading(read).items[0]?.externalId).toBe('20260625000000017')
  })
})

describe('JSON is told by its structure', () => {
  test.each<[string, unknown, string]>([
    ['an item of a JSON Feed alone', { id: 1, content_text: 'The bridge is open.' }, 'json'],
    ['several of them', [{ id: '1', content_html: '<p>Open.</p>' }], 'json'],
    ['several items of ninjs', [{ uri: 'urn:a:1', headline: 'Open' }], 'ninjs'],
  ])('%s', (_, json, format) => {
    expect(parse(json)).toMatchObject({ outcome: 'ok', format })
  })

  test.each<[string, unknown]>([
    ['an address without news', { uri: 'https://a.example' }],
    ['a list of nothing', []],
    ['a word', { id: 4 }],
  ])('%s is refused', (_, json) => {
    expect(parse(json)).toMatchObject({ outcome: 'refused', code: 'not-a-feed' })
  })
})
