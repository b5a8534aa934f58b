import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { parseWire } from '../../../src/adapters/wire/parseWire.ts'
import { wireItem } from '../../../src/domain/wire/wireItem.ts'
import { asReading, bytesOf, readFixture } from './readFixture.ts'

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const rss = (items: string, declaration = ''): string =>
  `${declaration}<rss version="2.0"><channel><title>Wire</title><link>https://w.example/</link>${items}</channel></rss>`
const oneItem = (inside: string): string => rss(`<item>${inside}</item>`)
const itemsOf = (text: string) => asReading(parseWire('wire.xml', utf8(text))).items

describe('an entry without a headline', () => {
  const headlineOf = (inside: string) => itemsOf(oneItem(inside))[0]?.headline

  test('begins with its first words, never with an address', () => {
    const link = '<link>http://10.0.0.1/inner</link>'
    expect(headlineOf(`${link}<description>The gate is shut. Nobody says why.</description>`)).toBe(
      'The gate is shut. Nobody says why.',
    )
    expect(headlineOf(`${link}<description>http://10.0.0.1/inner&lt;br&gt;The gate.</description>`)).toBe(
      'The gate.',
    )
  })

  test('that has no words either is called what it is', () => {
    const atom = (inside: string) =>
      itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title/>${inside}</entry></feed>`)
    const entry = '<id>urn:1</id><link href="http://10.0.0.1/inner"/>'
    expect(atom(entry)).toMatchObject([{ headline: 'Post without text', text: '' }])
    const picture = '<link rel="enclosure" type="image/jpeg" href="https://quay.example/a.jpg"/>'
    expect(atom(entry + picture)).toMatchObject([{ headline: 'Photo without text' }])
  })
})

test('a time that can be read and is not believed is told apart from one that cannot be read', () => {
  const item = (date: string) => `<item><title>Gate shut</title><pubDate>${date}</pubDate></item>`
  const dates = ['1 Jan 1901 00:00 GMT', '1 Jan 1970 00:00 GMT', 'yesterday', '25 Jun 2026 06:33 GMT']
  const { warnings, items } = asReading(parseWire('wire.xml', utf8(rss(dates.map(item).join('')))))
  expect(items.map(({ postedAt }) => postedAt)).toEqual([null, null, null, '2026-06-25T06:33:00.000Z'])
  expect(warnings).toEqual([
    {
      code: 'time-unreadable',
      message: expect.stringMatching(/: 1 entry with a posted time that cannot be read\.$/),
    },
    {
      code: 'time-unbelieved',
      message: expect.stringMatching(
        /: 2 entries dated before 1990, which is not believed; the time of receipt stands for it\.$/,
      ),
    },
  ])
})

describe('RSS 2.0', () => {
  const { items, warnings, outcome, format } = readFixture('harbour.rss.xml')

  test('every entry that says something becomes an item', () => {
    expect([outcome, format, items.length]).toEqual(['ok', 'rss', 6])
    expect(warnings.map(({ code }) => code)).toEqual(['entry-skipped', 'time-unreadable'])
  })

  test('the guid identifies, the link is the address, the time is in UTC', () => {
    expect(items[0]).toMatchObject({
      externalId: 'harbour-1001',
      url: 'https://harbour.example/news/elsen-strike',
      headline: 'Dockers at Port Elsen vote 412 to 96 to end strike',
      text: 'The vote ends nine days of stoppage.\n\nCranes move again from Friday.',
      author: 'Ines Calder',
      language: 'en-gb',
      postedAt: '2026-06-25T04:33:00.000Z',
      postedAtBasis: 'feed',
    })
  })

  test('a title escaped twice is read, the full content is preferred, a relative link is resolved', () => {
    expect(items[1]).toMatchObject({
      externalId: 'https://harbour.example/id/1002',
      url: 'https://harbour.example/news/tugs-and-pilots',
      headline: 'Tugs & pilots: Elsen “short of both”',
      text: 'The harbour master counts four tugs & six pilots.\nHe needs seven of each.',
      postedAt: '2026-06-25T11:10:00.000Z',
      media: [{ kind: 'photo', url: 'https://harbour.example/media/tug.jpg', type: 'image/jpeg' }],
    })
  })

  test('a ticker in angle brackets stays; without guid the link identifies; a Portuguese date is a date', () => {
    expect(items[2]).toMatchObject({
      externalId: 'https://harbour.example/news/nkai',
      headline: 'Nordkai shares <NKAI.EL> fall 3 % as 5 < 6 ships call',
      text: '',
      postedAt: '2026-06-25T05:00:00.000Z',
    })
  })

  test('without a title the first sentence is the headline; a time nobody can read is none', () => {
    expect(items[3]).toMatchObject({
      headline: 'Fog closed the outer basin before dawn.',
      url: 'https://harbour.example/news/fog',
      postedAt: null,
      postedAtBasis: 'none',
    })
  })

  test('a time in the future is kept as stated', () => {
    expect(items[4]).toMatchObject({ postedAt: '2031-01-01T09:00:00.000Z', language: 'nl' })
  })
})

describe('Atom', () => {
  const { items } = readFixture('ministry.atom.xml')

  test('links are resolved through every xml:base, and xhtml is read as text', () => {
    expect(items[0]).toMatchObject({
      externalId: 'tag:ministere.example,2026:41',
      url: 'https://ministere.example/presse/2026/orbe.html',
      headline: 'Le barrage d’Orbe reste fermé',
      text: 'Les vannes restent closes.\n\nDébit : 12 m³/s\n\nCote : 301 m',
      language: 'fr',
      author: 'Service de presse',
      postedAt: '2026-06-25T05:15:00.000Z',
      updatedAt: '2026-06-25T05:45:30.000Z',
      media: [{ kind: 'audio' }],
    })
  })

  test('updated stands in where published is missing', () => {
    expect(items[1]).toMatchObject({
      postedAt: '2026-06-24T21:00:00.000Z',
      text: "Ordre du jour : l'eau & le courant.",
    })
  })
})

describe('what an Atom feed deleted', () => {
  const feed = (inside: string): Uint8Array =>
    utf8(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>W</title>${inside}</feed>`,
    )
  const tombstone =
    '<at:deleted-entry ref="tag:w,2026:1" when="2026-06-25T06:00:00Z"><at:comment>Wrong port</at:comment></at:deleted-entry>'
  const entry = (updated: string): string =>
    `<entry><id>tag:w,2026:1</id><title>One</title><updated>${updated}</updated></entry>`

  test('is taken back by its id', () => {
    const read = asReading(parseWire('a.xml', feed(tombstone)))
    expect(read).toMatchObject({
      outcome: 'ok',
      items: [],
      takenBack: [{ externalId: 'tag:w,2026:1', withdrawn: 'deleted', raw: { comment: 'Wrong port' } }],
    })
  })

  test('is gone where its old entry still stands beside, and back where a later one does', () => {
    const gone = asReading(parseWire('a.xml', feed(`${entry('2026-06-25T05:00:00Z')}${tombstone}`)))
    expect([gone.items.length, gone.takenBack.length]).toEqual([0, 1])
    const back = asReading(parseWire('a.xml', feed(`${entry('2026-06-25T07:00:00Z')}${tombstone}`)))
    expect([back.items.length, back.takenBack.length]).toEqual([1, 0])
  })

  test('is nothing where the tombstone names nothing', () => {
    expect(asReading(parseWire('a.xml', feed('<at:deleted-entry/>')))).toMatchObject({ outcome: 'empty' })
  })
})

describe('RDF', () => {
  const { items } = readFixture('observatory.rdf.xml')

  test('items are read even where the table of contents forgot them', () => {
    expect(items.map(({ externalId }) => externalId)).toEqual([
      'https://observatory.example/n/7',
      'https://observatory.example/n/6',
    ])
  })

  test('Dublin Core gives time, author and language', () => {
    expect(items[0]).toMatchObject({
      postedAt: '2026-06-25T06:30:00.000Z',
      author: 'A. Tarn',
      language: 'en',
    })
  })
})

describe('JSON Feed', () => {
  const { items } = readFixture('market.feed.json')

  test('a numeric id beyond 2^53 keeps every digit', () => {
    expect(items.map(({ externalId }) => externalId)).toEqual(['20260625000000017', '16'])
  })

  test('plain content is not read as markup, and HTML content is', () => {
    expect(items[0]?.text).toBe('Up from 40 % at noon.\nVolume: <1,000 contracts> & rising.')
    expect(items[1]).toMatchObject({
      headline: 'Traders see a one in ten chance of a dry July.',
      url: 'https://elsewhere.example/report',
      author: 'Odds desk',
      media: [{ kind: 'document', url: 'https://odds.example/m/16.pdf' }],
    })
  })
})

describe('what a file is', () => {
  test.each([
    ['an empty file', '', 'refused', 'empty-file'],
    ['a file of white space', ' \n\t ', 'refused', 'empty-file'],
    ['a web page', '<!DOCTYPE html><html><body><p>Welcome</p></body></html>', 'refused', 'not-a-feed'],
    ['a web page without doctype', '<html><head><title>x</title></head></html>', 'refused', 'not-a-feed'],
    ['prose', 'The minister said nothing.', 'refused', 'not-a-feed'],
    ['XML of another kind', '<opml version="2.0"><body/></opml>', 'refused', 'not-a-feed'],
    ['JSON of another kind', '{"hello": "world"}', 'refused', 'not-a-feed'],
    ['a JSON list', '[1, 2, 3]', 'refused', 'not-a-feed'],
    [
      'JSON that breaks off',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [',
      'broken',
      'json-broken',
    ],
    ['RSS that breaks off', rss('<item><title>One</title></item>').slice(0, -20), 'broken', 'xml-broken'],
    ['RSS with a tag closed out of place', oneItem('<title>One</item></title>'), 'broken', 'xml-broken'],
    [
      'elements nested a thousand deep',
      rss('<a>'.repeat(1000) + '</a>'.repeat(1000)),
      'broken',
      'xml-broken',
    ],
  ])('%s is answered with one sentence that names the file', (_, text, outcome, code) => {
    const parsed = parseWire('inbox/wire.xml', utf8(text))
    expect(parsed).toMatchObject({ outcome, code, message: expect.stringMatching(/^inbox\/wire\.xml .*\.$/) })
  })

  test('broken XML is answered with its line', () => {
    const text = '<rss version="2.0">\n<channel>\n<title>One</channel>\n</rss>'
    expect(parseWire('a.xml', utf8(text))).toMatchObject({
      message: 'a.xml is broken XML (line 3: <title> is not closed in its place).',
    })
  })

  test('neither the name nor the ending decides', () => {
    expect(parseWire('page.html', bytesOf('harbour.rss.xml'))).toMatchObject({ outcome: 'ok', format: 'rss' })
  })

  test('a feed without entries is empty, not broken', () => {
    expect(parseWire('a.xml', utf8(rss('')))).toMatchObject({ outcome: 'empty', items: [] })
  })

  test('pictures and archives are refused as binary', () => {
    expect(
      parseWire('a.xml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])),
    ).toMatchObject({
      outcome: 'refused',
      code: 'not-text',
    })
  })

  test.each([
    ['a bomb of entities', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
    ['an entity from elsewhere', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
  ])('%s is refused, never expanded', (_, doctype) => {
    const parsed = parseWire('a.xml', utf8(rss('<item><title>&b;&x;</title></item>', doctype)))
    expect(parsed).toMatchObject({ outcome: 'refused', code: 'entities-declared' })
  })

  test('the harmless doctype of RSS 0.91 is read past', () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://n.example/rss.dtd">'
    expect(parseWire('a.xml', utf8(rss('<item><title>One</title></item>', doctype)))).toMatchObject({
      outcome: 'ok',
    })
  })
})

describe('letters', () => {
  const words = 'Zürich – “naïve” café: 3 € für Øre'
  const document = (declaration: string) => rss(`<item><title>${words}</title></item>`, declaration)
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`
  const withMark = (bytes: Buffer, ...mark: number[]): Buffer => Buffer.concat([Buffer.from(mark), bytes])

  test.each([
    ['UTF-8', utf8(document(''))],
    ['UTF-8 with a byte order mark', withMark(iconv.encode(document(''), 'utf8'), 0xef, 0xbb, 0xbf)],
    ['UTF-8, declared', utf8(document(declared('UTF8')))],
    ['windows-1252, declared', iconv.encode(document(declared('windows-1252')), 'windows-1252')],
    ['windows-1252 declared as ISO-8859-1', iconv.encode(document(declared('ISO-8859-1')), 'windows-1252')],
    ['UTF-16 with a mark', withMark(iconv.encode(document(declared('UTF-16')), 'utf-16le'), 0xff, 0xfe)],
    ['UTF-16 without a mark', iconv.encode(document(declared('UTF-16')), 'utf-16be')],
  ])('%s is read right', (_, bytes) => {
    const { items, warnings } = asReading(parseWire('a.xml', bytes))
    expect(items[0]?.headline).toBe(words)
    expect(warnings).toEqual([])
  })

  test('in Shift JIS are read where it is declared', () => {
    const text = rss('<item><title>東京は晴れ</title></item>', declared('Shift_JIS'))
    const { items } = asReading(parseWire('a.xml', iconv.encode(text, 'shift_jis')))
    expect(items[0]?.headline).toBe('東京は晴れ')
  })

  test.each<[string, Uint8Array, string]>([
    [
      'windows-1252 declared as UTF-8',
      iconv.encode(document(declared('utf-8')), 'windows-1252'),
      'wrong-encoding',
    ],
    ['UTF-8 declared as ISO-8859-1', utf8(document(declared('ISO-8859-1'))), 'wrong-encoding'],
    ['UTF-8 declared as UTF-16', utf8(document(declared('UTF-16'))), 'wrong-encoding'],
    ['UTF-8 declared as Shift JIS', utf8(document(declared('Shift_JIS'))), 'wrong-encoding'],
    ['an encoding nobody knows', utf8(document(declared('x-klingon'))), 'unknown-encoding'],
    ['what is no encoding of text', utf8(document(declared('base64'))), 'unknown-encoding'],
  ])('%s is refused with the name of the document', (_, bytes, code) => {
    const parsed = parseWire('inbox/a.xml', bytes)
    expect(parsed).toMatchObject({ outcome: 'refused', code })
    expect('message' in parsed && parsed.message).toMatch(/^inbox\/a\.xml states [^\n]*\.$/)
  })
})

test.each([
  ['states nothing and has other letters besides', '', 'Zürich – “naïve”'],
  ['states UTF-8 and has no others', '<?xml version="1.0" encoding="utf-8"?>', 'Zurich'],
])('a feed with one broken byte that %s is read, and that is told', (_, declaration, words) => {
  const [before = '', after = ''] = rss(`<item><title>${words} @</title></item>`, declaration).split('@')
  const bytes = Buffer.concat([utf8(before), Buffer.from([0xff]), utf8(after)])
  const { items, warnings } = asReading(parseWire('a.xml', bytes))
  expect(items[0]?.headline).toBe(`${words} �`)
  expect(warnings).toMatchObject([
    { code: 'letters-broken', message: 'a.xml: 1 broken letter is shown as �.' },
  ])
})

test('an old feed that states no encoding is read as windows-1252, and that is said', () => {
  const parsed = parseWire(
    'inbox/a.xml',
    iconv.encode(rss('<item><title>É o último</title></item>'), 'windows-1252'),
  )
  expect(parsed).toMatchObject({ outcome: 'ok', warnings: [{ code: 'encoding-guessed' }] })
  expect('items' in parsed && parsed.items[0]?.headline).toBe('É o último')
})

describe('what says nothing is counted among what was left out', () => {
  const json = (items: unknown[]) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items })
  const good = { id: '1', content_text: 'The bridge is open.' }

  test.each<[string, string, number, number]>([
    ['empty items of RSS', rss('<item/><item></item><item> </item><item><title>One</title></item>'), 1, 3],
    ['an item with nothing known in it', oneItem('<weight>5</weight>'), 0, 1],
    [
      'items named in a comment or in text, which are none',
      rss('<!-- <item/> --><item><title><![CDATA[<item/> two]]></title></item>'),
      1,
      0,
    ],
    [
      'empty entries of Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry/><entry/></feed>',
      0,
      2,
    ],
    [
      'empty items of RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title></channel><item/><item><title>One</title></item></rdf:RDF>',
      1,
      1,
    ],
    [
      'items of JSON Feed with values of the wrong type',
      json([good, { id: {}, title: [] }, { id: '2', title: true }]),
      1,
      2,
    ],
    ['items of JSON Feed that are none', json([good, null, 5, 'text', {}, []]), 1, 5],
  ])('%s', (_, text, taken, leftOut) => {
    const reading = asReading(parseWire('a.xml', utf8(text)))
    expect([reading.items.length, reading.leftOut]).toEqual([taken, leftOut])
    expect(reading.warnings.map(({ code }) => code)).toEqual(leftOut > 0 ? ['entry-skipped'] : [])
  })
})

describe('hostile entries', () => {
  test('an address that runs script is no address', () => {
    expect(itemsOf(oneItem('<title>Click</title><link>javascript:alert(1)</link>'))[0]).toMatchObject({
      url: null,
    })
  })

  test('an overlong title is kept whole as text, and its beginning is the headline', () => {
    const long = 'cargo '.repeat(400).trim()
    const [item] = itemsOf(oneItem(`<title>${long}</title><link>https://w.example/1</link>`))
    expect(item?.text).toBe(long)
    expect(item?.headline.length).toBeLessThanOrEqual(140)
  })

  test('an overlong id is stored by its hash', () => {
    const [item] = itemsOf(oneItem(`<title>One</title><guid isPermaLink="false">${'9'.repeat(5000)}</guid>`))
    expect(item?.externalId).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('elements named like the insides of an object do no harm', () => {
    expect(parseWire('a.xml', utf8(oneItem('<__proto__>x</__proto__><title>One</title>')))).toHaveProperty(
      'outcome',
    )
    expect({}).not.toHaveProperty('title')
  })

  test('a document of ten thousand entries is read within seconds', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) =>
        `<item><guid isPermaLink="false">${String(at)}</guid><title>No. ${String(at)}</title></item>`,
    )
    expect(itemsOf(rss(many.join('')))).toHaveLength(10_000)
  })
})

describe('whatever the bytes', () => {
  const piece = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '<title>',
    '</title>',
    '</item>',
    '</channel>',
    '</rss>',
    '<![CDATA[',
    ']]>',
    '<feed>',
    '<entry>',
    '&amp;',
    '&#x0;',
    '<div class="tgme_widget_message" data-post="abcd/1">',
    '{"version":"https://jsonfeed.org/version/1",',
    '"items":[{"id":1,"title":"\\ud800"}]}',
    '<!--',
    '"',
    "'",
    '<!DOCTYPE html>',
    '<script>',
    '\0',
    'x',
  )
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
      .map((parts) => utf8(parts.join(''))),
  )

  test('a document is read or refused with a sentence, and every item can be stored', () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        const parsed = parseWire('a.xml', bytes)
        if ('code' in parsed) expect(parsed.message).toMatch(/^a\.xml .+\.$/)
        else for (const item of parsed.items) wireItem.parse(item)
      }),
      { numRuns: 1000 },
    )
  })

  test('a fixture with any byte changed is read or refused', () => {
    const names = [
      'harbour.rss.xml',
      'ministry.atom.xml',
      'observatory.rdf.xml',
      'market.feed.json',
      'channel.telegram.html',
      'harbour.newsml.xml',
      'harbour.ninjs.json',
      'harbour1.ninjs.json',
    ]
    const fixtures = names.map((name) => bytesOf(name))
    const change = fc.record({ which: fc.nat(7), at: fc.nat(6000), byte: fc.nat(255) })
    fc.assert(
      fc.property(change, ({ which, at, byte }) => {
        const bytes = Uint8Array.from(fixtures[which] ?? [])
        bytes[at % bytes.length] = byte
        const parsed = parseWire('a.xml', bytes)
        if (!('code' in parsed)) for (const item of parsed.items) wireItem.parse(item)
      }),
      { numRuns: 400 },
    )
  })
})
