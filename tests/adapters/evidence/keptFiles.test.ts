import { afterAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { WARCParser } from 'warcio'
import { writePicture } from '../../../src/adapters/evidence/writePicture.ts'
import { writeWarc } from '../../../src/adapters/evidence/writeWarc.ts'
import { temporaryFolder } from '../../cli/temporaryFolder.ts'
import { fetchedPage } from './fetchedPage.ts'

const root = temporaryFolder()
const folder = join(root, 'evidence')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

const drawn = sharp({ create: { width: 4, height: 3, channels: 3, background: 'navy' } })

describe('an archive record', () => {
  const body = '<p>Die Fähre fährt um neun.</p>'
  const answer = fetchedPage(body, 'text/html; charset=utf-8', {
    finalUrl: 'https://gazette.example/ferry?day=1',
    headers: { 'content-type': 'text/html', 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' },
    received: gzipSync(body),
  })

  test('holds the request and the answer, readable by any archive', async () => {
    const { file } = await writeWarc(folder, answer)
    const records = []
    for await (const record of WARCParser.iterRecords([readFileSync(file)])) {
      const content = await record.contentText()
      const { statusline, headers } = record.httpHeaders ?? {}
      records.push({
        type: record.warcType,
        url: record.warcTargetURI,
        date: record.warcDate,
        statusline,
        content,
        sent: headers?.get('user-agent'),
      })
    }
    const known = { url: 'https://gazette.example/ferry?day=1', date: '2026-06-25T06:00:00.000Z' }
    expect(records).toMatchObject([
      {
        ...known,
        type: 'request',
        statusline: 'GET /ferry?day=1 HTTP/1.1',
        sent: expect.stringContaining('MonexusEvidence'),
      },
      { ...known, type: 'response', statusline: 'HTTP/1.1 200', content: body },
    ])
  })

  test('is named for its bytes and readable by nobody but the newsroom', async () => {
    const { sha256, file } = await writeWarc(folder, answer)
    expect(hashOf(readFileSync(file))).toBe(sha256)
    expect(basename(file)).toBe(`${sha256}.warc.gz`)
    expect([rightsOf(file), rightsOf(folder)]).toEqual(['600', '700'])
  })
})

describe('a screenshot', () => {
  test.each([
    ['png', 'image/png', drawn.clone().png()],
    ['jpg', 'image/jpeg', drawn.clone().jpeg()],
    ['webp', 'image/webp', drawn.clone().webp()],
  ])('in %s is kept byte for byte under its hash', async (extension, mime, picture) => {
    const bytes = await picture.toBuffer()
    const written = await writePicture(folder, bytes)
    expect(written).toEqual({
      ok: true,
      sha256: hashOf(bytes),
      file: join(folder, `${hashOf(bytes)}.${extension}`),
      mime,
    })
    expect(written.ok && readFileSync(written.file).equals(bytes)).toBe(true)
  })

  test('twice is one file', async () => {
    const bytes = await drawn.clone().png().toBuffer()
    const [one, two] = [await writePicture(folder, bytes), await writePicture(folder, bytes)]
    expect(one).toEqual(two)
  })

  test('that cannot be kept leaves nothing half written behind', async () => {
    const bytes = await drawn.clone().resize(9).png().toBuffer()
    mkdirSync(join(folder, `${hashOf(bytes)}.png`))
    await expect(writePicture(folder, bytes)).rejects.toThrow()
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  test.each([
    ['no picture', async () => Buffer.from('%PDF-1.7'), /this file is none/],
    ['nothing', async () => Buffer.alloc(0), /this file is none/],
    ['a drawing with scripts', async () => svg, /this file is none/],
    ['a GIF', async () => drawn.clone().gif().toBuffer(), /this file is none/],
    [
      'half a picture',
      async () =>
        (
          await sharp({
            create: {
              width: 300,
              height: 300,
              channels: 3,
              background: 'red',
              noise: { type: 'gaussian', mean: 99, sigma: 40 },
            },
          })
            .png()
            .toBuffer()
        ).subarray(0, 9000),
      /no picture that can be read/,
    ],
    [
      'the beginning of one',
      async () => Buffer.from('89504e470d0a1a0a', 'hex'),
      /no picture that can be read/,
    ],
    [
      'too large',
      async () => Buffer.concat([await drawn.clone().png().toBuffer(), Buffer.alloc(20 * 1024 * 1024)]),
      /larger than 20 MB/,
    ],
    [
      'too many pixels',
      async () =>
        sharp({ create: { width: 10_000, height: 7000, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      /million pixels/,
    ],
  ])('that is %s is refused in a sentence, and nothing is kept', async (_, make, sentence) => {
    const empty = join(root, 'refused')
    expect(await writePicture(empty, await make())).toEqual({
      ok: false,
      sentence: expect.stringMatching(sentence),
    })
    expect(existsSync(empty)).toBe(false)
  })
})
