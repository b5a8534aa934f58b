import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { keepFolderNotes } from '../../src/commands/keepFolderNotes.ts'
import { readSourceDesk } from '../../src/commands/readSourceDesk.ts'
import { takeFiles } from '../../src/commands/takeFiles.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { createStaff } from '../factories/createStaff.ts'
import { createSource } from '../factories/createSource.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let watched: string
let source: Source

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())
beforeEach(async () => {
  watched = mkdtempSync(join(newsroom.folder, 'wire-'))
  source = await createSource(newsroom.payload, { platform: 'push' })
  mkdirSync(join(watched, source.code))
})

const MINUTE = 60_000
/** Files of a test are a moment old; a look a minute from now finds them settled. */
const look = (later = MINUTE) => takeFiles(newsroom.payload, watched, () => new Date(Date.now() + later))
const at = (...path: string[]): string => join(watched, source.code, ...path)
const filesIn = (...path: string[]): string[] =>
  existsSync(at(...path)) ? readdirSync(at(...path)).sort() : []
const item = (uri: string, some: object = {}): string =>
  JSON.stringify({ uri, headlines: [{ value: `Notice ${uri}` }], ...some })
const put = (name: string, content: string): void => writeFileSync(at(name), content)
const onFile = async ({ id }: Source = source) => {
  const where = { source: { equals: id } }
  const found = await newsroom.payload.find({
    collection: 'wire-items',
    where,
    sort: 'externalId',
    depth: 0,
    joins: false,
  })
  return found.docs
}
const health = async () =>
  (await newsroom.payload.findByID({ collection: 'sources', id: source.id, depth: 0 })).health

describe('a file in the watched folder', () => {
  test.each([
    ['harbour.ninjs.json', 3],
    ['harbour.newsml.xml', 2],
    ['harbour.rss.xml', 5],
    ['ministry.atom.xml', 2],
    ['observatory.rdf.xml', 2],
    ['market.feed.json', 2],
  ])('%s is taken in and put away', async (name, count) => {
    copyFileSync(resolve('tests/cases/feeds', name), at(name))
    expect(await look()).toBe(1)
    expect(await onFile()).toHaveLength(count)
    expect([filesIn('done'), filesIn()]).toEqual([[name], ['done']])
    expect(await health()).toMatchObject({
      outcome: 'ok',
      said: expect.stringMatching(/^1 file taken from the folder: \d new/),
    })
  })

  test('finds its source whatever letters its folder is written in', async () => {
    mkdirSync(join(watched, source.code.toLowerCase()))
    writeFileSync(join(watched, source.code.toLowerCase(), 'a.json'), item('urn:a:1'))
    expect(await look()).toBe(1)
    expect(await onFile()).toHaveLength(1)
  })

  test('of the same name as one before replaces none', async () => {
    for (const uri of ['urn:a:1', 'urn:a:2', 'urn:a:3']) {
      put('a.json', item(uri))
      await look()
    }
    expect(filesIn('done')).toHaveLength(3)
    expect(await onFile()).toHaveLength(3)
  })

  test('is read after older ones, so that the newest version stays', async () => {
    put('a.json', item('urn:a:1', { headlines: [{ value: 'Second' }] }))
    put('b.json', item('urn:a:1', { headlines: [{ value: 'First' }] }))
    utimesSync(at('b.json'), 1_700_000_000, 1_700_000_000)
    await look()
    expect(await onFile()).toMatchObject([{ headline: 'Second', revisions: 2 }])
  })
})

test('what is odd about a file that is taken in stands in the report of the folder', async () => {
  put('a.json', item('urn:a:1', { version: '1', pubStatus: 'canceled' }))
  put('b.json', item('urn:b:1', { pubStatus: 'held' }))
  await look()
  expect((await health())?.said).toContain('b.json: 1 entry with a publishing status that is not known')
  put('c.json', item('urn:a:1', { version: '2' }))
  await look()
  expect(await health()).toMatchObject({
    outcome: 'ok',
    said: expect.stringContaining('c.json: urn:a:1 was canceled before and stays so.'),
  })
  expect(await onFile()).toMatchObject([{ state: 'canceled' }, { state: 'live' }])
})

describe('a file that is not whole yet is left', () => {
  test('while somebody may still be writing to it', async () => {
    put('a.json', item('urn:a:1'))
    expect(await look(0)).toBe(0)
    expect([await onFile(), filesIn()]).toEqual([[], ['a.json']])
    expect(await look()).toBe(1)
  })

  test.each(['a.json.tmp', 'a.json.part', '.a.json', 'a.json~', 'a.JSON.TMP'])(
    'by its name: %s',
    async (name) => {
      put(name, item('urn:a:1'))
      expect(await look()).toBe(0)
      expect(filesIn()).toEqual([name])
    },
  )
})

describe('a file that cannot be read is put aside with the reason', () => {
  const refused = async (name: string): Promise<string> => {
    expect(await look()).toBe(0)
    expect(filesIn('refused')).toEqual([name, `${name}.txt`])
    return readFileSync(at('refused', `${name}.txt`), 'utf8')
  }

  test.each<[string, string, string]>([
    ['a.xml', '<rss version="2.0"><channel><item><title>Half', 'broken XML'],
    ['bomb.xml', '<!DOCTYPE newsItem [<!ENTITY a "ha">]><newsItem/>', 'entities'],
    ['page.html', '<!doctype html><html><body>Hello</body></html>', 'web page'],
    ['note.txt', 'The minister said nothing.', 'neither XML nor JSON'],
    ['empty.json', '', 'empty'],
  ])('%s', async (name, content, words) => {
    put(name, content)
    const reason = await refused(name)
    expect(reason).toContain(words)
    expect(reason).not.toContain(watched)
    expect(await health()).toMatchObject({ outcome: 'refused', said: expect.stringContaining(words) })
  })

  test('one that is gigantic, without being read', async () => {
    put('huge.json', ' '.repeat(20 * 1024 * 1024 + 1))
    expect(await refused('huge.json')).toContain('larger than 20 MB')
  })

  test('and the files beside it are taken in', async () => {
    put('a.json', '{')
    put('b.json', item('urn:a:1'))
    expect(await look()).toBe(1)
    expect(await onFile()).toHaveLength(1)
    expect((await health())?.said).toContain('a.json is broken JSON. 1 file taken')
  })
})

describe('nothing leads out of the folder', () => {
  const outside = () => {
    const file = join(newsroom.folder, 'outside.json')
    writeFileSync(file, item('urn:outside'))
    return file
  }

  test('not a symbolic link to a file', async () => {
    symlinkSync(outside(), at('a.json'))
    expect(await look()).toBe(0)
    expect(await onFile()).toEqual([])
  })

  test('not a symbolic link to a folder, with the code of a source', async () => {
    const other = await createSource(newsroom.payload)
    const elsewhere = mkdtempSync(join(newsroom.folder, 'elsewhere-'))
    writeFileSync(join(elsewhere, 'a.json'), item('urn:outside'))
    symlinkSync(elsewhere, join(watched, other.code))
    expect(await look()).toBe(0)
    expect(readdirSync(elsewhere)).toEqual(['a.json'])
  })

  test('not a folder for what is done that points elsewhere: the file stays', async () => {
    const elsewhere = mkdtempSync(join(newsroom.folder, 'elsewhere-'))
    symlinkSync(elsewhere, at('done'))
    put('a.json', item('urn:a:1'))
    await look()
    expect(readdirSync(elsewhere)).toEqual([])
    expect(filesIn()).toContain('a.json')
    expect(await health()).toMatchObject({
      outcome: 'broken',
      said: expect.stringContaining('a.json could not'),
    })
  })

  test('a socket in the place of a file keeps nobody waiting', async () => {
    const server = createServer().listen(at('a.json'))
    await once(server, 'listening')
    put('b.json', item('urn:a:1'))
    expect(await look()).toBe(1)
    server.close()
  })
})

test('a file that a crash left after it was taken in is put away, and repeats nothing', async () => {
  put('a.json', item('urn:a:1'))
  await look()
  copyFileSync(at('done', 'a.json'), at('a.json'))
  expect(await look()).toBe(1)
  expect(await onFile()).toMatchObject([{ revisions: 1 }])
  expect(filesIn().filter((name) => name !== 'done')).toEqual([])
})

test('files of a source nobody knows wait; a folder that is not there is made, or is a fault in words', async () => {
  mkdirSync(join(watched, 'NOBODY'))
  writeFileSync(join(watched, 'NOBODY', 'a.json'), item('urn:a:1'))
  put('a.json', item('urn:a:1'))
  expect(await look()).toBe(1)
  expect(readdirSync(join(watched, 'NOBODY'))).toEqual(['a.json'])
  expect(await takeFiles(newsroom.payload, join(watched, 'new', 'wire'), () => new Date())).toBe(0)
  expect(readdirSync(join(watched, 'new', 'wire'))).toEqual([])
  put('file', 'no folder')
  await expect(takeFiles(newsroom.payload, at('file'), () => new Date())).rejects.toThrow('EEXIST')
})

describe('what nobody takes in is told at the Sources desk', () => {
  const notes = async (): Promise<string[]> => {
    const user = await createStaff(newsroom.payload, 'editor')
    return (await readSourceDesk(newsroom.payload, { user: user.user, now: new Date() })).notes
  }

  test('as long as it lies there, and nothing behind a link is read', async () => {
    const elsewhere = join(newsroom.folder, `elsewhere-${source.code}.json`)
    writeFileSync(elsewhere, item('urn:a:secret'))
    symlinkSync(elsewhere, at('link.json'))
    mkdirSync(at('2026'))
    put('a.json', item('urn:a:1'))
    expect(await look()).toBe(1)
    expect((await onFile()).map(({ externalId }) => externalId)).toEqual(['urn:a:1'])
    expect(await notes()).toEqual([
      `In the folder of ${source.code} lies what is no file of its own, such as a link or a folder, and is not taken in: “2026” and “link.json”. Put the file itself there.`,
    ])
    rmSync(at('link.json'))
    rmSync(at('2026'), { recursive: true })
    expect(await look()).toBe(0)
    expect(await notes()).toEqual([])
  })

  test('where a folder has the code of no source', async () => {
    mkdirSync(join(watched, 'NOBODY'))
    mkdirSync(join(watched, 'EMPTY'))
    writeFileSync(join(watched, 'NOBODY', 'a.json'), item('urn:a:1'))
    await look()
    expect(await notes()).toEqual([
      'The watched folder has a folder NOBODY, and no source has that code: 1 file waits in it. Register the source, or rename the folder.',
    ])
    await createSource(newsroom.payload, { code: 'NOBODY' })
    expect(await look()).toBe(1)
    expect(await notes()).toEqual([])
  })

  test('where it lies beside the folders, or its folder is only a link', async () => {
    writeFileSync(join(watched, 'lost.json'), item('urn:a:1'))
    mkdirSync(join(watched, 'harbour wire'))
    symlinkSync(at(), join(watched, 'LINKED'))
    writeFileSync(join(watched, '.hidden'), '')
    expect(await look()).toBe(0)
    expect(await notes()).toEqual([
      'In the watched folder itself lies what belongs to no source and is not taken in: “LINKED”, “harbour wire” and “lost.json”. Put files into a folder named for the code of their source.',
    ])
    await keepFolderNotes(newsroom.payload, [])
  })
})

test('a look by two workers at once takes every file once', async () => {
  for (const number of [1, 2, 3, 4, 5]) put(`${String(number)}.json`, item(`urn:a:${String(number)}`))
  const counts = await Promise.all([look(), look(), look()])
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(5)
  expect(await onFile()).toHaveLength(5)
  expect(filesIn('done')).toHaveLength(5)
})

test('the job that watches the folder has a lane of its own, and a folder that cannot be read ends none', async () => {
  const queued = async () => (await newsroom.payload.jobs.handleSchedules({ queue: 'arrivals' })).queued
  const slugs = (await queued()).map(({ taskConfig }) => String(taskConfig?.slug)).sort()
  expect(slugs).toEqual(['tendWire', 'watchFolder'])
  expect(await queued()).toEqual([])
  put('a.json', item('urn:a:1'))
  put('file', 'no folder')
  process.env['MONEXUS_WIRE_FOLDER'] = at('file')
  const { docs } = await newsroom.payload.find({
    collection: 'payload-jobs',
    where: { queue: { equals: 'arrivals' } },
  })
  for (const { id } of docs) await newsroom.payload.jobs.runByID({ id })
  delete process.env['MONEXUS_WIRE_FOLDER']
  const left = await newsroom.payload.find({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
  })
  expect(left.docs).toEqual([])
  expect(await onFile()).toEqual([])
})
