import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { wireStoreOf } from '../../src/adapters/wireStore/wireStoreOf.ts'
import { decideStories } from '../../src/commands/stories/decideStories.ts'
import { readChoices } from '../../src/commands/wireDesk/readChoices.ts'
import { takeInWire, wireIndex } from '../../src/commands/wireDesk/wireIndex.ts'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'
import { wireDetail } from '../../src/domain/wire/desk/wireDetail.ts'
import type { WireNews } from '../../src/domain/wire/desk/wireNews.ts'
import type { WirePage } from '../../src/domain/wire/desk/wirePage.ts'
import type { WireRow } from '../../src/domain/wire/desk/wireRow.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { createSection } from '../factories/createSection.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'
import { tamperWith } from '../factories/tamperWith.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let nordwire: string
let quay: string
let section: string

/** Each item arrives a minute after the last. */
let minute = 0
const arrive = (some: Partial<WireItem>): Promise<WireItem> => {
  minute += 1
  const receivedAt = new Date(Date.UTC(2026, 5, 25, 6, minute)).toISOString()
  return createWireItem(newsroom.payload, { source: nordwire, receivedAt, language: 'en', ...some })
}

const stream = async (query: Record<string, string | string[]> = {}): Promise<WirePage> => {
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
  const { status, body } = await api.ask(`/wire-items/stream?${asked.toString()}`, { token })
  expect(status).toBe(200)
  return body
}

const headlines = async (query: Record<string, string | string[]> = {}): Promise<string[]> =>
  (await stream({ sources: [nordwire, quay], ...query })).rows.map(({ headline }) => headline)

const found = (words: string): Promise<string[]> => headlines({ words })

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'factChecker')).token
  section = (await createSection(newsroom.payload)).id
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})
/** Nothing is ever dropped from the wire: each test has two sources of its own. */
beforeEach(async () => {
  nordwire = (await createSource(newsroom.payload, { owner: 'Nordwire Cooperative' })).id
  quay = (await createSource(newsroom.payload, { owner: 'Quay Trust', section })).id
})

test('the wire comes page by page, newest arrival first, and no item twice', async () => {
  for (let at = 0; at < 230; at += 1) await arrive({ headline: `Report ${String(at)}` })
  const read: string[] = []
  let before: string | undefined
  for (;;) {
    const page = await stream(before ? { before } : {})
    read.push(...page.rows.map(({ headline }) => headline))
    before = page.rows.at(-1)?.id
    // What arrives while somebody reads on moves nothing.
    await arrive({ headline: 'Meanwhile' })
    if (!page.isMore) break
  }
  expect(read).toEqual(Array.from({ length: 230 }, (_, at) => `Report ${String(229 - at)}`))
})

test('every word of headline and text is found, whatever its accents and capitals', async () => {
  await arrive({ headline: 'Orbán in Łódź', text: 'Straße gesperrt. Ærø ferry waits.' })
  await arrive({ headline: 'Nothing of the kind', text: '' })
  for (const words of ['orban', 'LODZ', 'strasse', 'Aero', 'ferry orbán', 'ferr'])
    expect([words, await found(words)]).toEqual([words, ['Orbán in Łódź']])
  expect(await found('ferry budget')).toEqual([])
})

test('the last word may be begun only; a finished one is the whole word', async () => {
  await arrive({ headline: 'Ministers meet' })
  expect(await found('minis')).toEqual(['Ministers meet'])
  expect(await found('minis ')).toEqual([])
  expect(await found('"minis"')).toEqual([])
})

test('what is typed letter by letter is found all the way', async () => {
  await arrive({ headline: 'Tarsk ferries carry grain', text: 'Lot 251.' })
  const typed = ['Tarsk ferries', 'grain 251', '"carry grain']
  for (const words of typed)
    for (let length = 1; length <= words.length; length += 1) {
      const begun = words.slice(0, length)
      expect([begun, await found(begun)]).toEqual([begun, ['Tarsk ferries carry grain']])
    }
  expect(await found('tarsk f')).toHaveLength(1)
  expect(await found('tarsk f ')).toEqual([])
  expect(await found('tarsk x')).toEqual([])
})

test('two capitals are the whole name', async () => {
  await arrive({ headline: 'Ships under way' })
  await arrive({ headline: 'UN meets' })
  expect(await found('UN')).toEqual(['UN meets'])
  expect(await found('un')).toEqual(['UN meets', 'Ships under way'])
})

test('a phrase stands in quotation marks, and a minus leaves out', async () => {
  await arrive({ headline: 'Red Sea traffic', text: 'The red flag stands. 1,200 ships.' })
  await arrive({ headline: 'Sea of red', text: 'Traffic is calm.' })
  expect(await found('"red sea"')).toEqual(['Red Sea traffic'])
  expect(await found('“red sea”')).toEqual(['Red Sea traffic'])
  expect(await found('red sea')).toEqual(['Sea of red', 'Red Sea traffic'])
  expect(await found('red -calm')).toEqual(['Red Sea traffic'])
  expect(await found('red -"red sea"')).toEqual(['Sea of red'])
  expect(await found('-calm')).toEqual(['Red Sea traffic'])
  expect(await found('1,200')).toEqual(['Red Sea traffic'])
})

test('Chinese, Japanese, Korean, Thai and Arabic words are found within their sentences', async () => {
  await arrive({ headline: '中国外交部发言人周四回应', language: 'zh' })
  await arrive({ headline: '東京で地震がありました', language: 'ja' })
  await arrive({ headline: '서울에서 회담이 열렸다', language: 'ko' })
  await arrive({ headline: 'แผ่นดินไหวในเชียงใหม่', language: 'th' })
  await arrive({ headline: 'أُعلن عن إغلاق المَرفأ', language: 'ar' })
  const asked: [string, string][] = [
    ['外交', '中国外交部发言人周四回应'],
    ['发言人', '中国外交部发言人周四回应'],
    ['"外交部发言"', '中国外交部发言人周四回应'],
    ['应', '中国外交部发言人周四回应'],
    ['地震', '東京で地震がありました'],
    ['서울', '서울에서 회담이 열렸다'],
    ['เชียงใหม่', 'แผ่นดินไหวในเชียงใหม่'],
    ['المرفأ', 'أُعلن عن إغلاق المَرفأ'],
    ['اعلن', 'أُعلن عن إغلاق المَرفأ'],
  ]
  for (const [words, headline] of asked) expect([words, await found(words)]).toEqual([words, [headline]])
  expect(await found('国交')).toEqual([])
})

test('signs find nothing, not the whole wire; what begins a phrase narrows nothing yet', async () => {
  await arrive({ headline: 'A quiet day ❤️ (100 %)' })
  for (const words of ['%', '*', '–', '(((', '🦔', '❤️', '. . .', '-%'])
    expect([words, await found(words)]).toEqual([words, []])
  for (const words of ['', ' ', '"', '-', '“', 'quiet %'])
    expect([words, await found(words)]).toEqual([words, ['A quiet day ❤️ (100 %)']])
})

test('nothing that can be typed is an error', async () => {
  await arrive({ headline: 'A quiet day' })
  const typed = [
    '"',
    '""',
    '-',
    '--',
    '*',
    '^',
    '(',
    ') OR (',
    'NEAR(a b)',
    'words:x',
    'a AND',
    'NOT',
    '{}:',
    "'; --",
    '\\',
    '%',
    '$where',
    '.*',
    '\u0000',
    '🦔',
    'a'.repeat(400),
    '- "',
    '"quiet',
    '-"',
    'quiet"day',
  ]
  for (const words of typed) {
    const { status } = await api.ask(`/wire-items/stream?words=${encodeURIComponent(words)}`, { token })
    expect([words, status]).toEqual([words, 200])
  }
  expect(await found('"quiet')).toEqual(['A quiet day'])
  expect(await found('NOT')).toEqual([])
})

test('filters narrow one another and the words', async () => {
  await arrive({ headline: 'Harbour one' })
  await arrive({ headline: 'Harbour two', language: 'de' })
  await arrive({ headline: 'Harbour three', source: quay, state: 'edited' })
  await arrive({ headline: 'Bridge four', text: '', source: quay })
  expect(await headlines({ owners: 'Quay Trust' })).toEqual(['Bridge four', 'Harbour three'])
  expect(await headlines({ section })).toEqual(['Bridge four', 'Harbour three'])
  expect(await headlines({ section, words: 'harbour' })).toEqual(['Harbour three'])
  expect(await headlines({ sources: [nordwire, quay], words: 'harbour' })).toHaveLength(3)
  expect(await headlines({ languages: 'de' })).toEqual(['Harbour two'])
  expect(await headlines({ states: ['edited', 'deleted'] })).toEqual(['Harbour three'])
  expect(await headlines({ owners: 'Nobody' })).toEqual([])
})

test('a time is from this moment on and before that one', async () => {
  await arrive({ headline: 'Early', receivedAt: '2026-06-24T05:59:59.999Z' })
  await arrive({ headline: 'On the hour', receivedAt: '2026-06-24T06:00:00.000Z' })
  await arrive({ headline: 'Late', receivedAt: '2026-06-24T07:00:00.000Z' })
  const time = { from: '2026-06-24T06:00:00Z', to: '2026-06-24T07:00:00Z' }
  expect(await headlines(time)).toEqual(['On the hour'])
  expect(await headlines({ ...time, words: 'hour' })).toEqual(['On the hour'])
  expect(await headlines({ ...time, words: 'late' })).toEqual([])
})

test('the items of one delivery stand as they were posted, however many they are', async () => {
  const receivedAt = '2026-06-24T06:00:00.000Z'
  // More than are taken into the index at once.
  const count = 230
  const told = (at: number): string => `Posted ${String(at)}`
  for (let at = 0; at < count; at += 1) {
    const postedAt = new Date(Date.parse(receivedAt) - 3_600_000 + at * 1000).toISOString()
    await arrive({ headline: told(at), receivedAt, postedAt })
  }
  const newest = Array.from({ length: 100 }, (_, at) => told(count - 1 - at))
  expect(await headlines()).toEqual(newest)
})

test('an edited text is found by its new words and no longer by its old', async () => {
  const { id } = await arrive({ headline: 'Toll at 12', text: 'Twelve were hurt.' })
  expect(await found('twelve')).toEqual(['Toll at 12'])
  await newsroom.payload.update({
    collection: 'wire-items',
    id,
    data: { text: 'Nine were hurt.', state: 'edited' },
  })
  expect(await found('twelve')).toEqual([])
  expect(await found('nine')).toEqual(['Toll at 12'])
  expect(await headlines({ states: 'live' })).toEqual([])
  expect(await headlines({ states: 'edited' })).toEqual(['Toll at 12'])
})

test('a story is a filter like any other', async () => {
  const story = (await newsroom.payload.create({ collection: 'stories', data: { title: 'The harbour' } })).id
  await arrive({ headline: 'Harbour shut', story })
  await arrive({ headline: 'Bridge shut' })
  expect(await headlines({ story })).toEqual(['Harbour shut'])
  expect(await headlines({ story, words: 'bridge' })).toEqual([])
})

test('what the index lacks is taken in when the newsroom opens, and what is gone is forgotten', async () => {
  const { externalId } = await arrive({ headline: 'Stored before' })
  await arrive({ headline: 'Stored beside' })
  await takeInWire(newsroom.payload)

  const restore = await tamperWith(newsroom.payload, {
    table: 'wire-items',
    where: ['externalId', externalId],
  })
  await (await wireIndex(newsroom.payload)).ensure()
  expect(await found('stored')).toEqual(['Stored beside'])
  await restore()
  await (await wireIndex(newsroom.payload)).ensure()
  expect(await found('stored')).toEqual(['Stored beside', 'Stored before'])
})

test('news tells what came or changed, and in which column it is shown', async () => {
  const { id } = await arrive({ headline: 'Harbour open' })
  const { at } = await stream()
  const other = await arrive({ headline: 'Bridge open', source: quay })
  await newsroom.payload.update({ collection: 'wire-items', id, data: { state: 'deleted' } })
  const columns = [{ sources: [nordwire], words: 'harbour' }, { sources: [quay] }, { words: 'nothing of it' }]
  const { status, body } = await api.ask('/wire-items/news', {
    method: 'POST',
    token,
    body: { since: at, columns },
  })
  const news: WireNews = body
  expect(status).toBe(200)
  expect(news.columns).toEqual([[id], [other.id], []])
  expect(news.rows.find((row) => row.id === id)?.state).toBe('deleted')
})

test('what is filed anew has changed and is not new, however much of it; what a desk holds of it is read by its ids', async () => {
  const long = '2026-06-24T06:00:00.000Z'
  const ids: string[] = []
  for (let at = 0; at < 301; at += 1)
    ids.push((await arrive({ headline: `Filed ${String(at)}`, receivedAt: long, createdAt: long })).id)
  const { at } = await stream()
  const ask = (path: string, body: unknown) => api.ask(`/wire-items/${path}`, { method: 'POST', token, body })
  await wireStoreOf(newsroom.payload).change('wire-items', [
    { ids, set: { urgency: 3, updatedAt: new Date().toISOString() }, isNews: false },
  ])
  const arrived = await arrive({ headline: 'Came meanwhile' })
  const { body } = await ask('news', { since: at, columns: [{ sources: [nordwire] }] })
  const news: WireNews = body
  const own = news.rows.slice(0, news.came).filter(({ source }) => source.id === nordwire)
  expect(own.map(({ id }) => id)).toEqual([arrived.id])
  expect([news.isMore, news.hasMoreChanged]).toEqual([false, true])
  expect(new Set(news.rows.map(({ id }) => id)).size).toBe(news.rows.length)

  const held = [ids[300], 'gone', ids[0]]
  const rows = (await ask('rows', { ids: held })).body.rows
  expect(rows.map(({ id, urgency }: WireRow) => [id, urgency])).toEqual([
    [ids[300], 3],
    [ids[0], 3],
  ])
  for (const refused of [{}, { ids: 'all' }, { ids: [{ not_equals: '' }] }, { ids: [...ids, ...ids] }])
    expect((await ask('rows', refused)).status).toBe(400)
  expect((await api.ask('/wire-items/rows', { method: 'POST', body: { ids: held } })).status).toBe(403)
})

test('news tells rows whose story changed, and those that left one, however long ago they came', async () => {
  const { payload } = newsroom
  const aStory = async (title: string): Promise<string> =>
    (await payload.create({ collection: 'stories', data: { title } })).id
  const [harbour, bridge] = [await aStory('The harbour'), await aStory('The bridge')]
  const createdAt = '2026-06-25T05:00:00.000Z'
  const inHarbour = await arrive({ headline: 'Harbour shut', story: harbour, createdAt })
  const beside = await arrive({ headline: 'Harbour still shut', story: harbour, createdAt })
  const inBridge = await arrive({ headline: 'Bridge shut', story: bridge, createdAt })
  const { at } = await stream()
  const told = async (): Promise<WireRow[]> => {
    const columns = [{ sources: [nordwire] }]
    const { body } = await api.ask('/wire-items/news', {
      method: 'POST',
      token,
      body: { since: at, columns },
    })
    const { rows, columns: shown }: WireNews = body
    const own = rows.filter(({ source }) => source.id === nordwire)
    expect(shown[0]?.toSorted()).toEqual(own.map(({ id }) => id).sort())
    return own
  }
  const age = (collection: 'wire-items' | 'stories', ids: string[]) =>
    wireStoreOf(payload).change(collection, [
      { ids, set: { updatedAt: '2026-06-25T06:00:00.000Z' }, isNews: false },
    ])
  await age('wire-items', [inHarbour.id, beside.id, inBridge.id])
  await age('stories', [harbour, bridge])
  const headlinesTold = async (): Promise<string[]> => (await told()).map(({ headline }) => headline)
  expect(await headlinesTold()).toEqual([])

  await payload.update({ collection: 'stories', id: harbour, data: { itemCount: 3 } })
  expect(await headlinesTold()).toEqual(['Harbour still shut', 'Harbour shut'])
  expect((await told()).find(({ id }) => id === inHarbour.id)?.story?.items).toBe(3)

  await age('stories', [harbour])
  await decideStories(payload, { kind: 'not-this-story', items: [inHarbour.id], other: beside.id }, null)
  await age('stories', [harbour])
  const [left] = (await told()).filter(({ id }) => [inHarbour.id, beside.id].includes(id))
  expect([left?.id, left?.story]).toEqual([inHarbour.id, null])
})

test('a row says what copies and what contradicts, and a column counts its items', async () => {
  const first = await arrive({ headline: '9 hurt' })
  const sources = [nordwire, quay]
  const kind = 'conflict' as const
  await arrive({
    headline: '12 hurt',
    source: quay,
    alike: { kind, of: first.id, ours: '12', theirs: '9', because: 'Another number' },
  })
  await arrive({ headline: '9 hurt', source: quay, alike: { kind: 'near', of: first.id } })
  const { rows } = await stream({ sources })
  expect(rows.map(({ copies }) => copies)).toEqual([0, 0, 1])
  expect(rows[1]?.alike).toEqual({
    kind,
    of: first.id,
    code: rows[2]?.source.code,
    because: 'Another number',
    ours: '12',
    theirs: '9',
  })
  expect(rows[2]?.contradictedBy).toMatchObject({ code: rows[1]?.source.code, ours: '9', theirs: '12' })
  const { body } = await api.ask(`/wire-items/counted?words=hurt&sources=${sources.join('&sources=')}`, {
    token,
  })
  expect(body).toEqual({ count: 3, isMore: false })
})

test('an item is read with all it said', async () => {
  const { id } = await arrive({
    headline: 'Once',
    text: 'It said this.',
    editorsNote: 'Embargoed',
    url: 'javascript:alert(1)',
  })
  const { body } = await api.ask(`/wire-items/${id}/desk`, { token })
  expect(body).toMatchObject({
    text: 'It said this.',
    note: 'Embargoed',
    address: null,
    textLeftOut: 0,
    history: [{ sequence: 1, isCut: false }],
    historyLeftOut: 0,
  })
  expect((await api.ask('/wire-items/nobody/desk', { token })).status).toBe(404)
})

test('an item tells the whole staff when it was taken back and when it came again', async () => {
  const { id } = await arrive({ headline: 'Never mind' })
  const { token: editor } = await createStaff(newsroom.payload, 'editor')
  for (const state of ['deleted', 'live', 'withheld'])
    await api.ask(`/wire-items/${id}`, { method: 'PATCH', token: editor, body: { state } })
  const { body } = await api.ask(`/wire-items/${id}/desk`, { token })
  const moment = expect.stringMatching(/^\d{4}-.*Z$/)
  expect(wireDetail.parse(body).states).toEqual([
    { at: moment, before: 'live', state: 'deleted', isByHand: true },
    { at: moment, before: 'deleted', state: 'live', isByHand: true },
    { at: moment, before: 'live', state: 'withheld', isByHand: true },
  ])
})

const revise = async (item: string, count: number, length: number): Promise<void> => {
  for (let sequence = 2; sequence <= count; sequence += 1) {
    const text = `${String(sequence)} ${'x'.repeat(length)}`
    const sha256 = hashWireText({ headline: 'Again', text })
    const seenAt = new Date(Date.UTC(2026, 5, 25, 9, sequence)).toISOString()
    const data = { item, sequence, headline: 'Again', text, sha256, seenAt }
    await newsroom.payload.create({ collection: 'wire-revisions', data, depth: 0 })
  }
}

test('of an item changed over and over its first and newest texts are read, and the rest is counted', async () => {
  const { id } = await arrive({ headline: 'Again', text: `Once ${'x'.repeat(150_000)}` })
  await revise(id, 40, 30_000)
  const { text, body } = await api.ask(`/wire-items/${id}/desk`, { token })
  expect(wireDetail.parse(body)).toMatchObject({ historyLeftOut: 15, textLeftOut: 50_005 })
  const sequences = body.history.map(({ sequence }: { sequence: number }) => sequence)
  expect(sequences).toEqual([1, ...Array.from({ length: 24 }, (_, at) => at + 17)])
  expect(body.history.every(({ isCut }: { isCut: boolean }) => isCut)).toBe(true)
  expect(text.length).toBeLessThan(650_000)
})

test('of texts as long as books no more are read than there is time for', async () => {
  const { id } = await arrive({ headline: 'Again', text: 'Once' })
  await revise(id, 7, 900_000)
  const { body } = await api.ask(`/wire-items/${id}/desk`, { token })
  expect(body.history.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 5, 6, 7])
  expect(body).toMatchObject({ historyLeftOut: 3, history: [{ isCut: false }, {}, {}, { isCut: true }] })
})

test('what nobody is called narrows to nothing', async () => {
  await arrive({ headline: 'Somebody' })
  for (const query of [
    { section: 'nobody' },
    { story: 'nobody' },
    { sources: 'nobody' },
    { sources: 'nobody', owners: 'Quay Trust' },
    { before: 'nobody' },
    { languages: 'xx' },
  ])
    expect([query, await headlines(query)]).toEqual([query, []])
})

test('the wire desk answers nobody but the staff, and no filter that nobody can mean', async () => {
  for (const path of ['/wire-items/stream', '/wire-items/counted', '/wire-items/x/desk'])
    expect((await api.ask(path)).status).toBe(403)
  expect(
    (await api.ask('/wire-items/news', { method: 'POST', body: { since: 0, columns: [] } })).status,
  ).toBe(403)
  for (const query of ['states=gone', 'from=yesterday', 'before='])
    expect((await api.ask(`/wire-items/stream?${query}`, { token })).status).toBe(400)
  expect((await api.ask('/wire-items/news', { method: 'POST', token, body: { since: -1 } })).status).toBe(400)
})

test.each(['\0', '\ufffd', '--', '中文', 'en;de', 'x'.repeat(36), ''])(
  'a language that is none is refused, and never taken for “no language”: %j',
  async (language) => {
    await arrive({ headline: 'In no language', language: null })
    const columns = [{ languages: [language] }]
    const asked = [
      await api.ask(`/wire-items/stream?languages=${encodeURIComponent(language)}`, { token }),
      await api.ask(`/wire-items/counted?languages=${encodeURIComponent(language)}`, { token }),
      await api.ask('/wire-items/news', { method: 'POST', token, body: { since: 0, columns } }),
    ]
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(asked[0]?.body.errors[0].data).toEqual({ code: 'filter-unreadable', path: 'languages' })
  },
)

test.each(['sources', 'owners', 'section', 'story'])(
  'what no database can hold is refused as a filter by %s',
  async (name) => {
    const { status, body } = await api.ask(`/wire-items/stream?${name}=a%00b`, { token })
    expect([status, body.errors?.[0]?.data]).toEqual([400, { code: 'filter-unreadable', path: name }])
  },
)

test('a language that no column can ask for is not offered', async () => {
  const { payload } = newsroom
  await createSource(payload, { language: 'pt-BR' })
  await createSource(payload, { language: '中文' })
  const [user] = (await payload.find({ collection: 'users', limit: 1 })).docs
  if (!user) throw new Error('There is nobody.')
  const { languages } = await readChoices({ payload, user })
  expect(languages).toContain('pt-BR')
  expect(languages).not.toContain('中文')
})

test('items that arrive in one second and say nothing of their time all find a place', async () => {
  const receivedAt = '2026-06-24T06:00:00.000Z'
  for (let at = 0; at < 90; at += 1) await arrive({ headline: `Timeless ${String(at)}`, receivedAt })
  expect(new Set(await headlines())).toEqual(
    new Set(Array.from({ length: 90 }, (_, at) => `Timeless ${String(at)}`)),
  )
})
