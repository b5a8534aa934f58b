import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deflateSync, crc32 } from 'node:zlib'
import type { CollectionSlug } from 'payload'
import { permissions, type Resource } from '../../src/domain/permissions/permissions.data.ts'
import { createArticle } from '../factories/createArticle.ts'
import { pictureBytes } from '../factories/createPicture.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { readState } from '../factories/readState.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
let article: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  token = (await createStaff(newsroom.payload, 'administrator', 'editor')).token
  article = (await createArticle(newsroom.payload)).id
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const post = (path: string, body: unknown) => api.ask(path, { method: 'POST', token, body })
const body = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const node = (type: string) => ({ type, version: 1, children: [] })
let deep: unknown = node('list')
for (let level = 0; level < 500; level += 1) deep = { type: 'list', version: 1, children: [deep] }

/** The collections that people write. */
const written = (Object.keys(permissions) as Resource[]).filter(
  (name): name is Resource & CollectionSlug => permissions[name].create.length > 0,
)

const drafts: [name: string, data: unknown, path: string][] = [
  ['an unknown node', { body: body(node('iframe')) }, 'body.root.children.0.type'],
  ['a node that is none', { body: body(null) }, 'body.root.children.0'],
  ['a body of words', { body: 'words' }, 'body.root'],
  ['a body that is a list', { body: [] }, 'body.root'],
  ['a body without a root', { body: {} }, 'body.root'],
  ['a body nested 500 levels deep', { body: body(deep) }, 'body'],
  [
    'a body of 3 million letters',
    {
      body: body({
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text: 'x'.repeat(3_000_000) }],
      }),
    },
    'body',
  ],
  ['a headline of 10 million letters', { headline: 'x'.repeat(10_000_000) }, 'headline'],
  ['a headline of 5,000 letters', { headline: 'x'.repeat(5000) }, 'headline'],
  ['a standfirst of 5,000 letters', { standfirst: 'x'.repeat(5000) }, 'standfirst'],
  ['a framing note of 5,000 letters', { framingNote: 'x'.repeat(5000) }, 'framingNote'],
  ['a headline that is an object', { headline: { a: 1 } }, 'headline'],
  ['a headline that is a number', { headline: 5 }, 'headline'],
  ['a standfirst that is a list', { standfirst: ['a'] }, 'standfirst'],
  ['a byline that is true', { byline: true }, 'byline'],
  ['a framing note that is an object', { framingNote: {} }, 'framingNote'],
  ['a stage nobody knows', { stage: 'printed' }, 'stage'],
  ['a stage that is a list', { stage: ['draft'] }, 'stage'],
  ['a section that is not there', { section: 'nowhere' }, 'section'],
  ['a section that is a number', { section: 7 }, 'section'],
  ['two sections', { section: ['a', 'b'] }, 'section'],
  ['an edition that is not there', { edition: '00000000-0000-4000-8000-000000000000' }, 'edition'],
  ['a picture that is not there', { hero: 'nowhere' }, 'hero'],
  ['a picture that is an object', { hero: { name: 'x' } }, 'hero'],
  ['an embargo until some day', { embargoUntil: 'some day' }, 'embargoUntil'],
  ['an embargo that is empty', { embargoUntil: '' }, 'embargoUntil'],
  ['an embargo that is an object', { embargoUntil: { at: 1 } }, 'embargoUntil'],
  ['a beginning on some day', { createdAt: 'some day' }, 'createdAt'],
  ['a day in the trash that is none', { deletedAt: 'yesterday' }, 'deletedAt'],
  ['a section whose id is a book', { section: 'x'.repeat(1_000_000) }, 'section'],
  ['a slug that is an object', { slug: { a: 1 } }, 'slug'],
  ['a count that is a word', { rev: {} }, 'rev'],
  ['half a character', '{"headline":"a \\ud800 b"}', 'headline'],
  ['NUL', '{"standfirst":"a \\u0000 b"}', 'standfirst'],
  [
    'half a character in the body',
    `{"body":{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"\\udc00"}]}]}}}`,
    'body.root',
  ],
]

describe('an article refuses, naming the field, and stays as it was,', () => {
  test.each(drafts)('%s', async (_, data, path) => {
    const before = await readState(newsroom.payload, article)
    for (const query of ['?draft=true', '']) {
      const { status, text } = await api.ask(`/articles/${article}${query}`, {
        method: 'PATCH',
        token,
        body: data,
      })
      expect([400, 409, 422]).toContain(status)
      expect(text).toContain(`"path":"${path}`)
    }
    const created = await post('/articles?draft=true', data)
    if (created.status !== 201) expect(created.status).toBe(400)
    expect(path === 'rev' || created.status === 400).toBe(true)
    expect(await readState(newsroom.payload, article)).toBe(before)
  })
})

describe('no collection takes, naming the field and writing nothing,', () => {
  const values: Readonly<Record<string, string>> = {
    text: 'x'.repeat(1_000_000),
    textarea: 'x'.repeat(2_100_000),
    email: `${'x'.repeat(1_000_000)}@monexus.example`,
    relationship: 'x'.repeat(1_000_000),
    upload: 'x'.repeat(1_000_000),
    date: 'some day',
    number: 'many',
  }

  /** Payload gives these by the file and drops what a request says of them. */
  const ofFile = new Set(['url', 'filename'])

  const refusals = async (collection: CollectionSlug) => {
    const fields = newsroom.payload.collections[collection].config.flattenedFields
    const asked = fields.filter(({ name, type }) => values[type] !== undefined && !ofFile.has(name))
    const answers = []
    for (const { name, type } of asked) {
      const { status, text } = await post(`/${collection}?draft=true`, { [name]: values[type] })
      answers.push({ name, status, named: text.length < 1000 && text.includes(`"path":"${name}"`) })
    }
    return answers
  }

  test.each(written)('what no %s field could hold', async (collection) => {
    const before = await newsroom.payload.count({ collection, trash: true })
    const answers = await refusals(collection)
    expect(answers).toEqual(answers.map(({ name }) => ({ name, status: 400, named: true })))
    expect(answers.length).toBeGreaterThan(2)
    expect(await newsroom.payload.count({ collection, trash: true })).toEqual(before)
  })
})

describe('an address', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b.c', 'a-b-c'],
    ['Füße & Äpfel', 'fuße-apfel'],
    ['..', /^slugs-of-/],
    ['🎉', /^slugs-of-/],
    ['x'.repeat(119), /^x{80}$/],
  ])('%s becomes one that pages can have', async (slug, expected) => {
    const { body: answer } = await post('/articles?draft=true', {
      headline: `Slugs of ${String(Math.random())}`,
      slug,
    })
    expect(answer.doc.slug).toMatch(expected)
  })

  test('is never empty and never shared, whatever the headline', async () => {
    const slugs = []
    for (const headline of ['🎉', '🎉', '…', '???'])
      slugs.push((await post('/articles?draft=true', { headline })).body.doc.slug)
    expect(new Set(slugs).size).toBe(4)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/)
  })

  test('that another draft holds is refused', async () => {
    await post('/articles?draft=true', { headline: 'One address' })
    const { status, text } = await post('/articles?draft=true', { headline: 'One address' })
    expect([status, text]).toEqual([400, expect.stringContaining('"path":"slug"')])
  })

  test.each(['admin', 'api', 'wire', 'editions', 'media', 'assets', 'health'])(
    'of a section is not /%s',
    async (slug) => {
      const { status, text } = await post('/sections', { title: 'Elsewhere', slug, order: 1, colour: 'ink' })
      expect([status, text]).toEqual([400, expect.stringContaining('"path":"slug"')])
    },
  )
})

describe('an edition has a day of the calendar', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '2026-00-10',
    '2026-06-31',
    'tomorrow',
    '',
    '2026-6-5',
    '2026-06-25; drop',
    20260101,
    null,
    {},
    ['2026-06-25'],
  ])('not %j', async (date) => {
    const { status, text } = await post('/editions', { date })
    expect([status, text]).toEqual([400, expect.stringContaining('"path":"date"')])
  })

  test('and no other edition has it', async () => {
    expect((await post('/editions', { date: '2030-05-05' })).status).toBe(201)
    for (const date of ['2030-05-05', '2030-05-05T10:00:00Z']) {
      const { status, text } = await post('/editions', { date })
      expect([status, text]).toEqual([400, expect.stringContaining('"path":"date"')])
    }
  })

  test('and a lineup of what is there', async () => {
    const { status } = await post('/editions', {
      date: '2030-06-06',
      lineup: [{ section: 'nowhere', articles: ['nothing'] }],
    })
    expect(status).toBe(400)
    expect(
      (await newsroom.payload.count({ collection: 'editions', where: { date: { equals: '2030-06-06' } } }))
        .totalDocs,
    ).toBe(0)
  })
})

describe('the masthead', () => {
  test.each([
    [{ timeZone: 'Middle/Earth' }, 'timeZone'],
    [{ timeZone: '+05:30' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ clocks: [{ label: 'Moon', zone: 'Luna/Tycho' }] }, 'clocks.0.zone'],
    [{ foundedOn: '2026-02-30' }, 'foundedOn'],
    [{ foundedOn: 'long ago' }, 'foundedOn'],
    [{ foundedOn: '0001-01-01' }, 'foundedOn'],
    [{ foundedOn: '9999-12-31' }, 'foundedOn'],
    [{ name: 'x'.repeat(500) }, 'name'],
    [{ name: ' \u200b ' }, 'name'],
    [{ name: null }, 'name'],
    [{ motto: 'a \ud800 b' }, 'motto'],
    [{ createdAt: 'some day' }, 'createdAt'],
    [{ numbering: { by: 'volume', firstNumber: 1.5 } }, 'numbering.firstNumber'],
    [{ numbering: { by: 'volume', firstNumber: 1e-7 } }, 'numbering.firstNumber'],
    [{ numbering: { by: 'volume', firstNumber: -3 } }, 'numbering.firstNumber'],
    [{ numbering: { by: 'volume', firstNumber: 1e15 } }, 'numbering.firstNumber'],
    [{ numbering: { by: 'volume', firstNumber: null } }, 'numbering.firstNumber'],
  ])('refuses %j', async (data, path) => {
    const { status, text } = await post('/globals/masthead', data)
    expect([status, text]).toEqual([400, expect.stringContaining(`"path":"${path}"`)])
    expect((await api.ask('/globals/masthead', { token })).status).toBe(200)
  })

  test.each([
    ['/globals/masthead', 'clocks'],
    ['/globals/markets', 'instruments'],
  ])('and takes null in %s for no %s', async (path, list) => {
    const { [list]: before } = (await api.ask(path, { token })).body
    expect([
      (await post(path, { [list]: null })).status,
      (await api.ask(path, { token })).body[list],
    ]).toEqual([200, []])
    expect((await post(path, { [list]: before })).status).toBe(200)
  })

  test.each(['policy', 'markets'])('and %s are never without a day they began on', async (global) => {
    expect((await post(`/globals/${global}`, { createdAt: '' })).status).toBe(400)
    expect((await api.ask(`/globals/${global}`, { token })).status).toBe(200)
  })
})

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG of 30,000 × 30,000 pixels in a megabyte. */
const bomb = (): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(3751 * 30_000), { level: 9 })
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

describe('a picture', () => {
  const upload = async (
    bytes: Buffer,
    name: string,
    type: string,
    data: unknown = { alt: 'A sea', credit: 'Monexus' },
  ) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
    form.append('_payload', JSON.stringify(data))
    return api.ask('/media', { method: 'POST', token, body: form })
  }
  const count = async () => (await newsroom.payload.count({ collection: 'media' })).totalDocs

  test.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ['a drawing with a script', () => svg, 'a.svg', 'image/svg+xml'],
    ['a drawing that says it is a PNG', () => svg, 'a.png', 'image/png'],
    ['words that say they are a PNG', () => Buffer.from('hello'), 'b.png', 'image/png'],
    ['a PNG cut off', async () => (await pictureBytes()).subarray(0, 60), 'c.png', 'image/png'],
    ['nothing', () => Buffer.alloc(0), 'd.png', 'image/png'],
    ['a page', () => Buffer.from('<!doctype html><script>1</script>'), 'e.html', 'text/html'],
    ['a picture of 900 million pixels', bomb, 'f.png', 'image/png'],
  ])('is not %s', async (_, bytes, name, type) => {
    const before = await count()
    const { status, text } = await upload(await bytes(), name, type)
    expect(status).toBe(400)
    expect(text).toMatch(/"path":"file"/)
    expect(await count()).toBe(before)
  })

  test('is uploaded, not fetched from an address', async () => {
    const { status } = await post('/media', {
      alt: 'A',
      credit: 'B',
      url: 'http://127.0.0.1:1/x.png',
      filename: 'x.png',
    })
    expect(status).toBe(400)
  })

  test('needs its words', async () => {
    const { status, text } = await upload(await pictureBytes(), 'g.png', 'image/png', { credit: 'Monexus' })
    expect([status, text]).toEqual([400, expect.stringContaining('"path":"alt"')])
  })

  test('that is one is kept, under a name that leads nowhere else', async () => {
    const { status, body: answer } = await upload(await pictureBytes(), '../../../evil.png', 'image/png')
    expect(status).toBe(201)
    expect(answer.doc.filename).not.toContain('/')
    expect(answer.doc.sizes.w400.width).toBe(400)
  })
})

describe('requests that are no such thing', () => {
  test.each([
    ['broken JSON', '/articles?draft=true', '{"headline":'],
    ['a list', '/articles?draft=true', '[1,2]'],
    ['a number', '/articles?draft=true', '5'],
    ['null', '/articles?draft=true', 'null'],
    [
      'JSON nested 100,000 levels deep',
      '/articles?draft=true',
      `{"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
    ['10 MB of one word', '/articles?draft=true', `{"headline":"${'x'.repeat(10_000_000)}"}`],
    ['a link without an address', '/provenance-links', '{}'],
    ['a link of 5,000 letters', '/provenance-links', `{"rawUrl":"https://a.example/${'x'.repeat(5000)}"}`],
  ])('%s', async (_, path, text) => {
    const before = (await newsroom.payload.count({ collection: 'articles' })).totalDocs
    const { status } = await post(path, text)
    expect([400, 413]).toContain(status)
    expect((await newsroom.payload.count({ collection: 'articles' })).totalDocs).toBe(before)
  })

  test.each(['[]', '[{"headline":"One"}]', 'null', '5', '"text"', 'true'])(
    '%s where an object is wanted is told so',
    async (text) => {
      const { status, body } = await post('/articles?draft=true', text)
      expect(status).toBe(400)
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining('JSON object'),
        data: { code: 'object-wanted', path: 'body' },
      })
    },
  )

  test.each([
    '/articles/not-an-id',
    '/articles/%00',
    '/articles/..%2f..',
    '/articles?where[headline][nonsense]=1',
    '/articles?where[nobody][equals]=1',
    '/articles?sort=nobody',
    '/articles?limit=abc',
    '/articles?depth=99',
    '/articles/versions/none',
  ])('asking for %s', async (path) => {
    expect((await api.ask(path, { token })).status).toBeLessThan(500)
  })
})
