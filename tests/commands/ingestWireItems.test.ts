import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../src/cli/commands/ingest.ts'
import { fileArrivals } from '../../src/commands/stories/fileArrivals.ts'
import { ingestWireItems } from '../../src/commands/ingestWireItems.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'
import { storedWireItem, type WireItem } from '../../src/domain/wire/wireItem.ts'
import { wireHead } from '../../src/queries/wireHead.ts'
import { bytesOf } from '../adapters/wire/readFixture.ts'
import { html, openLoopbackWeb, status, type LoopbackWeb } from '../adapters/evidence/loopbackWeb.ts'
import { anItem } from '../factories/anItem.ts'
import { readFromLoopback } from '../factories/feedOnLoopback.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let number = 0

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

/** A source of its own for each test. */
const aSource = async (some: { platform?: 'rss' | 'telegram'; handle?: string } = {}): Promise<string> => {
  number += 1
  const data = {
    code: `SRC${String(number)}`,
    name: 'Cape Harbour Wire',
    platform: 'rss' as const,
    owner: 'Harbour Trust',
    ...some,
  }
  return (await newsroom.payload.create({ collection: 'sources', data, overrideAccess: true })).code
}

const receivedAt = new Date('2026-06-25T07:00:00.000Z')
const take = (sourceCode: string, items: WireItem[], at = receivedAt) =>
  ingestWireItems(newsroom.payload, { sourceCode, items, receivedAt: at })

const onFile = async (code: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'wire-items',
    where: { 'source.code': { equals: code } },
    sort: 'externalId',
    pagination: false,
    depth: 0,
    joins: false,
  })
  const revisions = await newsroom.payload.find({
    collection: 'wire-revisions',
    where: { item: { in: docs.map(({ id }) => id) } },
    sort: 'sequence',
    pagination: false,
    depth: 0,
  })
  return { items: docs, revisions: revisions.docs }
}

const counts = (some: Record<string, number>) => ({
  received: 0,
  duplicates: 0,
  created: 0,
  revised: 0,
  unchanged: 0,
  ...some,
})

describe('a delivery', () => {
  test('becomes items with their first revision', async () => {
    const code = await aSource()
    expect(await take(code, [anItem()])).toEqual(counts({ received: 1, created: 1 }))
    const { items, revisions } = await onFile(code)
    expect(items[0]).toMatchObject({
      externalId: 'harbour-1',
      headline: 'Dockers vote to end strike',
      text: 'The vote was 412 to 96.',
      state: 'live',
      revisions: 1,
      sha256: hashWireText(anItem()),
      postedAt: '2026-06-25T06:33:00.000Z',
      receivedAt: '2026-06-25T07:00:00.000Z',
    })
    expect(revisions).toMatchObject([
      { sequence: 1, sha256: hashWireText(anItem()), seenAt: '2026-06-25T07:00:00.000Z' },
    ])
  })

  test('changes nothing when it comes again', async () => {
    const code = await aSource()
    const delivery = [anItem(), anItem({ externalId: 'harbour-2' })]
    await take(code, delivery)
    const before = await onFile(code)
    expect(await take(code, delivery, new Date('2026-06-25T09:00:00Z'))).toEqual(
      counts({ received: 2, unchanged: 2 }),
    )
    expect(await onFile(code)).toEqual(before)
  })

  test('with other words under a known id adds a revision and marks the item edited', async () => {
    const code = await aSource()
    await take(code, [anItem()])
    const later = new Date('2026-06-25T08:00:00.000Z')
    expect(await take(code, [anItem({ text: 'The vote was 413 to 96.' })], later)).toEqual(
      counts({ received: 1, revised: 1 }),
    )
    const { items, revisions } = await onFile(code)
    expect(items).toMatchObject([{ state: 'edited', revisions: 2, text: 'The vote was 413 to 96.' }])
    expect(items[0]?.receivedAt).toBe('2026-06-25T07:00:00.000Z')
    expect(revisions.map(({ sequence, text, seenAt }) => [sequence, text, seenAt])).toEqual([
      [1, 'The vote was 412 to 96.', '2026-06-25T07:00:00.000Z'],
      [2, 'The vote was 413 to 96.', '2026-06-25T08:00:00.000Z'],
    ])
  })

  test.each<[string, string]>([
    ['another one', 'https://quay.example/wrong'],
    ['one nobody can cite', 'http://intranet/draft/7'],
  ])('with a corrected link gives the item that address as a revision, after %s', async (_, wrong) => {
    const code = await aSource()
    const at = (url: string) => {
      const { identity, canonicalUrl } = identifyLink(url)
      return anItem({ url, identity, canonicalUrl })
    }
    const right = at(`https://quay.example/right/${code}`)
    await take(code, [at(wrong)])
    const [before] = (await onFile(code)).items
    expect(await take(code, [right])).toEqual(counts({ received: 1, revised: 1 }))
    const { items, revisions } = await onFile(code)
    const { url, identity, canonicalUrl } = right
    expect(items).toMatchObject([
      { id: before?.id, externalId: 'harbour-1', url, identity, canonicalUrl, state: 'edited', revisions: 2 },
    ])
    expect(revisions.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(await take(code, [right])).toEqual(counts({ received: 1, unchanged: 1 }))
    expect(await take(code, [at(`https://quay.example/right/${code}?utm_source=rss`)])).toEqual(
      counts({ received: 1, unchanged: 1 }),
    )
    expect(await take(code, [at('http://intranet/draft/7')])).toEqual(counts({ received: 1, unchanged: 1 }))
  })

  test('that goes back to older words is a third revision', async () => {
    const code = await aSource()
    for (const text of ['one', 'two', 'one']) await take(code, [anItem({ text })])
    expect((await onFile(code)).revisions.map(({ text }) => text)).toEqual(['one', 'two', 'one'])
  })

  test('holding an id twice makes one item of it, each time', async () => {
    const code = await aSource()
    const delivery = [anItem({ text: 'newer' }), anItem({ text: 'older' })]
    expect(await take(code, delivery)).toEqual(counts({ received: 2, duplicates: 1, created: 1 }))
    expect(await take(code, delivery)).toEqual(counts({ received: 2, duplicates: 1, unchanged: 1 }))
    expect((await onFile(code)).revisions.map(({ text }) => text)).toEqual(['newer'])
  })

  test('keeps items of two sources apart even when their ids are alike', async () => {
    const [one, other] = [await aSource(), await aSource()]
    await take(one, [anItem()])
    expect(await take(other, [anItem()])).toEqual(counts({ received: 1, created: 1 }))
  })

  test('keeps what the source took back as taken back', async () => {
    const code = await aSource()
    await take(code, [anItem()])
    const id = (await onFile(code)).items[0]?.id ?? ''
    await newsroom.payload.update({
      collection: 'wire-items',
      id,
      data: { state: 'canceled' },
      overrideAccess: true,
    })
    await take(code, [anItem({ text: 'other words' })])
    expect((await onFile(code)).items).toMatchObject([{ state: 'canceled', revisions: 2 }])
  })

  test('of words its source took back long ago keeps the item it never had, as taken back', async () => {
    const code = await aSource()
    expect(await take(code, [anItem({ withdrawn: 'canceled', text: '' })])).toMatchObject({ created: 1 })
    const { items, revisions } = await onFile(code)
    expect(items).toMatchObject([{ state: 'canceled', revisions: 1 }])
    expect(revisions).toHaveLength(1)
  })

  test.each(['deleted', 'canceled', 'withheld'] as const)(
    'that says an item is %s sets its state and leaves the words on file',
    async (withdrawn) => {
      const code = await aSource()
      await take(code, [anItem()])
      const notice = [anItem({ withdrawn, headline: 'Taken back', text: ' ' })]
      expect(await take(code, notice)).toEqual(counts({ received: 1, revised: 1 }))
      expect(await take(code, notice)).toEqual(counts({ received: 1, unchanged: 1 }))
      const { items, revisions } = await onFile(code)
      expect(items).toMatchObject([
        { state: withdrawn, revisions: 1, headline: anItem().headline, text: anItem().text },
      ])
      expect(revisions).toHaveLength(1)
    },
  )

  test('that takes an item back in other words keeps them as a revision and as the note, and shows what it killed', async () => {
    const code = await aSource()
    await take(code, [anItem()])
    const notice = anItem({ withdrawn: 'canceled', headline: 'KILL', text: 'This item is canceled.' })
    expect(await take(code, [notice])).toEqual(counts({ received: 1, revised: 1 }))
    expect(await take(code, [notice])).toEqual(counts({ received: 1, unchanged: 1 }))
    await take(code, [anItem({ text: 'The vote was 413 to 96.' })])
    const { items, revisions } = await onFile(code)
    const { headline, text } = anItem()
    const editorsNote = 'KILL\n\nThis item is canceled.'
    expect(items).toMatchObject([
      { state: 'canceled', revisions: 3, headline, text, editorsNote, filed: true },
    ])
    expect(revisions.map((one) => one.text)).toEqual([
      text,
      'This item is canceled.',
      'The vote was 413 to 96.',
    ])
  })

  test('that takes an item back by a headline and a note keeps both in the note', async () => {
    const code = await aSource()
    await take(code, [anItem(), anItem({ externalId: 'harbour-2' })])
    const notice = { withdrawn: 'canceled' as const, text: '', editorsNote: 'Wrong port.' }
    await take(code, [
      anItem({ ...notice, headline: 'Kill the strike' }),
      anItem({ ...notice, externalId: 'harbour-2' }),
    ])
    const { items } = await onFile(code)
    const notes = items.map(({ externalId, editorsNote }) => [externalId, editorsNote])
    expect(new Map(notes as [string, string][])).toEqual(
      new Map([
        [anItem().externalId, 'Kill the strike\n\nWrong port.'],
        ['harbour-2', 'Wrong port.'],
      ]),
    )
  })

  test('that takes an item back goes on showing its words when it is filed anew', async () => {
    const code = await aSource()
    await take(code, [anItem()])
    await take(code, [anItem({ withdrawn: 'withheld', text: 'Withheld.', editorsNote: 'Wrong port.' })])
    const id = (await onFile(code)).items[0]?.id ?? ''
    await newsroom.payload.update({ collection: 'wire-items', id, data: { filed: false } })
    await fileArrivals(newsroom.payload)
    const { items } = await onFile(code)
    expect(items).toMatchObject([{ text: anItem().text, editorsNote: 'Wrong port.', filed: true }])
  })

  test('lets a deleted post stand again when it comes back, and a canceled one not', async () => {
    const code = await aSource()
    const both = [anItem(), anItem({ externalId: 'harbour-2' })]
    const [deleted, canceled] = both
    if (!deleted || !canceled) throw new Error('Two items are needed.')
    await take(code, both)
    await take(code, [
      { ...deleted, withdrawn: 'deleted' },
      { ...canceled, withdrawn: 'canceled' },
    ])
    await take(code, both)
    expect((await onFile(code)).items.map(({ state }) => state)).toEqual(['live', 'canceled'])
    await take(code, [{ ...deleted, withdrawn: 'deleted' }])
    await take(code, [{ ...deleted, text: 'The vote was 413 to 96.' }])
    expect((await onFile(code)).items.map(({ state }) => state)).toEqual(['edited', 'canceled'])
  })

  test('of an item its source marks as edited is edited from the start', async () => {
    const code = await aSource()
    await take(code, [anItem({ markedEdited: true })])
    expect((await onFile(code)).items).toMatchObject([{ state: 'edited', revisions: 1 }])
  })

  test('notes on the source when its newest item was posted', async () => {
    const code = await aSource()
    await take(code, [anItem(), anItem({ externalId: 'future', postedAt: '2031-01-01T00:00:00.000Z' })])
    const { docs } = await newsroom.payload.find({ collection: 'sources', where: { code: { equals: code } } })
    expect(docs[0]?.health?.lastItemAt).toBe('2026-06-25T07:00:00.000Z')
  })

  test('stores texts of a hundred thousand letters', async () => {
    const code = await aSource()
    expect(await take(code, [anItem({ text: 'long '.repeat(20_000) })])).toMatchObject({ created: 1 })
  })
})

describe('nothing is half-written', () => {
  test('a delivery with one item that cannot be stored writes none and names it', async () => {
    const code = await aSource()
    const delivery = [anItem(), anItem({ externalId: 'harbour-2', headline: '' })]
    await expect(take(code, delivery)).rejects.toMatchObject({
      status: 400,
      data: { path: 'items.1.headline' },
    })
    expect((await onFile(code)).items).toEqual([])
  })

  test('an unknown source code names those there are', async () => {
    const code = await aSource()
    await expect(take('NOBODY', [anItem()])).rejects.toMatchObject({
      status: 404,
      data: { code: 'unknown-source', known: expect.arrayContaining([code]) },
    })
  })

  test('an item whose first revision was lost in a crash gets it, with its own words, when the source writes again', async () => {
    const code = await aSource()
    const { docs } = await newsroom.payload.find({ collection: 'sources', where: { code: { equals: code } } })
    const item = anItem()
    const stored = {
      ...storedWireItem.parse(item),
      source: docs[0]?.id ?? '',
      receivedAt: receivedAt.toISOString(),
      state: 'live' as const,
      sha256: hashWireText(item),
    }
    await newsroom.payload.create({ collection: 'wire-items', data: stored, overrideAccess: true })
    expect(await take(code, [anItem({ text: 'other words' })])).toEqual(counts({ received: 1, revised: 1 }))
    const { items, revisions } = await onFile(code)
    expect(revisions.map(({ text }) => text)).toEqual(['The vote was 412 to 96.', 'other words'])
    expect(items).toMatchObject([{ text: 'other words', revisions: 2 }])
  })

  test('an item that a crash left showing an older revision shows the newest when it comes again', async () => {
    const code = await aSource()
    await take(code, [anItem()])
    const item = (await onFile(code)).items[0]?.id ?? ''
    const newer = anItem({ text: 'newer words' })
    const revision = {
      item,
      sequence: 2,
      headline: newer.headline,
      text: newer.text,
      sha256: hashWireText(newer),
      seenAt: receivedAt.toISOString(),
    }
    await newsroom.payload.create({ collection: 'wire-revisions', data: revision, overrideAccess: true })
    expect(await take(code, [newer])).toEqual(counts({ received: 1, unchanged: 1 }))
    expect((await onFile(code)).items).toMatchObject([{ text: 'newer words', revisions: 2, state: 'edited' }])
  })
})

describe('deliveries at the same time', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    anItem({ externalId: `item-${String(at).padStart(2, '0')}` }),
  )
  const atOnce = (code: string, items: WireItem[]) =>
    Promise.all(Array.from({ length: 5 }, () => take(code, items)))
  const sum = (results: { created: number; revised: number }[], what: 'created' | 'revised') =>
    results.reduce((total, one) => total + one[what], 0)

  test('of the same items end with one of each and one revision of each', async () => {
    const code = await aSource()
    const results = await atOnce(code, many)
    const { items, revisions } = await onFile(code)
    expect([items.length, revisions.length, sum(results, 'created')]).toEqual([20, 20, 20])
  }, 600_000)

  test('of the same revision end with one more revision of each', async () => {
    const code = await aSource()
    await take(code, many)
    const results = await atOnce(
      code,
      many.map((item) => ({ ...item, text: 'revised words' })),
    )
    const { items, revisions } = await onFile(code)
    expect([revisions.length, sum(results, 'revised')]).toEqual([40, 20])
    expect(items.every(({ text, revisions: held }) => text === 'revised words' && held === 2)).toBe(true)
  }, 600_000)
})

describe('monexus ingest', () => {
  const run = async (file: string, source: string) => {
    const lines: string[] = []
    const code = await ingest(newsroom.payload, file, { source, out: (line) => lines.push(line) })
    return { code, lines }
  }
  const saved = (name: string, content: Uint8Array | string): string => {
    const path = join(newsroom.folder, name)
    writeFileSync(path, content)
    return path
  }

  test.each([
    ['harbour.rss.xml', '6 items read, 5 new, 0 revised, 0 known, 1 repeated, 1 left out'],
    ['ministry.atom.xml', '2 items read, 2 new, 0 revised, 0 known'],
    ['observatory.rdf.xml', '2 items read, 2 new, 0 revised, 0 known'],
    ['market.feed.json', '2 items read, 2 new, 0 revised, 0 known'],
    ['channel.telegram.html', '3 items read, 3 new, 0 revised, 0 known'],
  ])('takes %s in and says so', async (name, summary) => {
    const source = await aSource()
    const { code, lines } = await run(saved(name, bytesOf(name)), source.toLowerCase())
    expect([code, lines[0]]).toEqual([0, `${source}: ${summary}`])
  })

  test('says that an item its source killed stays so, though it is sent again', async () => {
    const source = await aSource()
    const sent = { uri: 'urn:quay:kill', headlines: [{ value: 'The tug is aground' }] }
    await run(saved('kill.json', JSON.stringify({ ...sent, version: '1', pubStatus: 'canceled' })), source)
    const { code, lines } = await run(saved('again.json', JSON.stringify({ ...sent, version: '2' })), source)
    expect([code, lines[1]]).toEqual([
      0,
      expect.stringMatching(/again\.json: urn:quay:kill was canceled before and stays so\. .* new id\.$/),
    ])
    expect((await onFile(source)).items).toMatchObject([{ state: 'canceled' }])
  })

  test('says what was odd about a document', async () => {
    const { lines } = await run(saved('harbour.rss.xml', bytesOf('harbour.rss.xml')), await aSource())
    expect(lines.slice(1)).toHaveLength(4)
  })

  test('keeps an item dated ahead under the time it was received, and says so', async () => {
    const source = await aSource()
    const feed = (items: unknown[]) =>
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items })
    const file = saved(
      'ahead.json',
      feed([
        { id: '1', content_text: 'Tomorrow today.', date_published: '2099-01-01T00:00:00Z' },
        { id: '2', content_text: 'Without a time.' },
        { id: {}, title: [] },
      ]),
    )
    const { code, lines } = await run(file, source)
    expect(code).toBe(0)
    expect(lines).toEqual([
      `${source}: 2 items read, 2 new, 0 revised, 0 known, 1 left out`,
      `  ${file}: 1 entry left out: no headline, text or link that could be read.`,
      `  ${file}: 1 entry is dated later than received; the time of receipt stands for it.`,
    ])
    const { items } = await onFile(source)
    for (const item of items) expect(item).toMatchObject({ postedAt: item.receivedAt, postedAtBasis: 'none' })
    const shown = await wireHead(newsroom.payload, 10)
    expect(shown.map((one) => one.headline)).toEqual(
      expect.arrayContaining(['Tomorrow today.', 'Without a time.']),
    )
  })

  test('refuses the posts of another channel than the source', async () => {
    const source = await aSource({ platform: 'telegram', handle: 'AnotherQuay' })
    const file = saved('channel.telegram.html', bytesOf('channel.telegram.html'))
    const { code, lines } = await run(file, source)
    expect([code, lines]).toEqual([1, [`${file} holds posts of @elsenquay, but ${source} is @AnotherQuay.`]])
    expect((await onFile(source)).items).toEqual([])
  })

  test.each([
    ['an empty file', ''],
    ['a web page', '<!doctype html><html><body>Hello</body></html>'],
    ['broken XML', '<rss version="2.0"><channel><item>'],
    [
      'an encoding nobody knows',
      '<?xml version="1.0" encoding="x-klingon"?><rss version="2.0"><channel/></rss>',
    ],
    ['20 MB and more', Buffer.alloc(21 * 1024 * 1024, '<rss>')],
  ])('refuses %s with one line that names the file, and writes nothing', async (_, content) => {
    const source = await aSource()
    const file = saved('bad.xml', content)
    const { code, lines } = await run(file, source)
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringContaining(file)])
    expect((await onFile(source)).items).toEqual([])
  })

  test('takes in letters in another encoding than stated, each marked, and says so', async () => {
    const source = await aSource()
    const item = '<item><title>Z\xfcrich votes</title></item>'
    const feed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${item}</channel></rss>`
    const { code, lines } = await run(saved('letters.xml', Buffer.from(feed, 'latin1')), source)
    expect(code).toBe(0)
    expect(lines.slice(1)).toEqual([expect.stringMatching(/letters\.xml: .*letter/)])
    expect((await onFile(source)).items).toMatchObject([{ headline: 'Z\uFFFDrich votes' }])
  })

  test('refuses an unknown source in one line', async () => {
    const { code, lines } = await run(saved('a.xml', bytesOf('harbour.rss.xml')), 'NOBODY')
    expect([code, lines.length]).toEqual([1, 1])
    expect(lines[0]).toContain('"NOBODY"')
  })

  describe('an address', () => {
    const pages: Parameters<typeof openLoopbackWeb>[0] = {
      '/rss': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' }).end(bytesOf('harbour.rss.xml'))
      },
      '/page': html('<!doctype html><html><body>Welcome</body></html>'),
      '/busy': status(429, { 'retry-after': '60' }),
    }
    let web: LoopbackWeb
    beforeAll(async () => {
      web = await openLoopbackWeb(pages)
    })
    afterAll(() => web.close())
    const read = async (path: string) => {
      const lines: string[] = []
      const source = await aSource()
      const out = { source, out: (line: string) => lines.push(line), fetch: readFromLoopback(web.port) }
      return { code: await ingest(newsroom.payload, web.url(`quay.example${path}`), out), lines, source }
    }

    test('is read as a polled source is, and taken in', async () => {
      const { code, lines, source } = await read('/rss')
      expect([code, lines[0]]).toEqual([0, expect.stringContaining('5 new')])
      expect((await onFile(source)).items).toHaveLength(5)
    })

    test.each([
      ['/gone', 'nothing at this address'],
      ['/page', 'web page'],
      ['/busy', 'asks not to be read again'],
    ])('%s is refused in one line', async (path, words) => {
      const { code, lines } = await read(path)
      expect([code, lines]).toEqual([1, [expect.stringContaining(words)]])
    })

    test('on this machine is not connected to', async () => {
      const { code, lines } = await run('http://localhost/rss', await aSource())
      expect([code, lines]).toEqual([1, [expect.stringContaining('not on the public web')]])
    })
  })
})
