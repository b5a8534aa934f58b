import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportEdition } from '../../src/cli/commands/exportEdition.ts'
import { renewSigningKey } from '../../src/commands/signingKey.ts'
import { verifyFolder } from '../../src/domain/editions/folder/verifyFolder.ts'
import { readFolderFiles } from '../../src/adapters/readFolderFiles.ts'
import { amended, amendedEdition } from '../factories/amendedEdition.ts'
import { looksOfPaper } from '../factories/looksOfPaper.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { pressChanged, printedEdition } from '../factories/printedEdition.ts'

let newsroom: TestNewsroom
let folder: string
let issue: string
let other: string

const exported = async (asked: string, out: string) => {
  const said: string[] = []
  const order = { issue: asked, folder: out, mediaFolder: join(newsroom.folder, 'media'), trusted: [] }
  const code = await exportEdition(newsroom.payload, order, (line) => said.push(line))
  return { code, said: said.join('\n') }
}

/** What the folder's own script says, run as a reader runs it. */
const verified = (of = folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(of, 'verify.mjs')], {
    encoding: 'utf8',
    env: { NODE_ENV: 'production' },
  })
  return { status, said: stdout + stderr }
}

const within = async (path: string, act: () => void | Promise<void>) => {
  const file = join(folder, path)
  const kept = existsSync(file) ? readFileSync(file) : null
  try {
    await act()
  } finally {
    if (kept) writeFileSync(file, kept)
    else rmSync(file, { force: true })
  }
}

interface Dated {
  article: { firstPrintedAt: string }
}

/** When the release of a line of the chain came out. */
const momentOf = (line: string): string => {
  const { manifest } = JSON.parse(line) as { manifest: string }
  return (JSON.parse(manifest) as { releasedAt: string }).releasedAt
}

/** One bit of the byte in the middle turned over. */
const bend = (path: string) => {
  const bytes = readFileSync(join(folder, path))
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(join(folder, path), bytes)
}

const filesOf = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))

beforeAll(async () => {
  newsroom = await openTestNewsroom({ printsPages: true })
  await looksOfPaper()
  const { payload } = newsroom
  const first = await printedEdition(payload)
  await renewSigningKey(payload, new Date())
  await pressChanged(payload, first.edition, 'Signed anew')
  await printedEdition(payload)
  const { docs } = await payload.find({ collection: 'releases', sort: 'sequence', depth: 0 })
  const nameOf = (place: number) => `${String(docs[place]?.volume)}.${String(docs[place]?.number)}`
  issue = nameOf(2)
  other = nameOf(0)
  folder = join(newsroom.folder, 'exported')
}, 600_000)
afterAll(() => newsroom.close())

describe('an edition', () => {
  test('is exported into a folder of its own', async () => {
    const { code, said } = await exported(issue, folder)
    expect(said).toContain('verify.mjs')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['index.html', 'assets', 'media', 'snapshots', 'chain.jsonl', 'keys.json']),
    )
    expect(filesOf('snapshots')).toHaveLength(1)
    expect(readFileSync(join(folder, 'chain.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3)
  })

  test('opens from disk: every address on its pages leads to a file of the folder', () => {
    for (const path of filesOf('').filter((one) => one.endsWith('.html'))) {
      const text = readFileSync(join(folder, path), 'utf8')
      for (const [tag, addresses = ''] of text.matchAll(/<[^>]*\s(?:href|src|srcSet)="([^"]*)"[^>]*>/g)) {
        if (tag.startsWith('<a ') && /^(https?:|#)/.test(addresses)) continue
        for (const one of addresses.split(', ')) {
          const file = new URL(one.split(' ')[0] ?? '', `file:///${path}`).pathname
          expect([path, one, existsSync(join(folder, decodeURIComponent(file)))]).toEqual([path, one, true])
        }
      }
    }
  })

  test('brings the fonts its stylesheet asks for', () => {
    const css = readFileSync(join(folder, 'assets/paper.css'), 'utf8')
    const fonts = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, name = '']) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const name of fonts) expect([name, existsSync(join(folder, 'assets', name))]).toEqual([name, true])
  })

  test('holds by the script that lies in the folder, and by our own rules', async () => {
    const { status, said } = verified()
    expect(said).toContain('it holds')
    expect(said).toContain('first key is')
    expect(status).toBe(0)
    expect(verifyFolder(await readFolderFiles(folder))).toEqual([])
  })

  test('of an earlier day brings the chain up to its own newest release, and no further', async () => {
    const out = join(newsroom.folder, 'earlier')
    expect((await exported(other, out)).code).toBe(0)
    expect(readFileSync(join(out, 'chain.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2)
  })

  test('dates its articles by the release that printed them first, as the live pages do', async () => {
    const out = join(newsroom.folder, 'dated')
    await exported(other, out)
    const [first, second] = readFileSync(join(out, 'chain.jsonl'), 'utf8').trim().split('\n').map(momentOf)
    expect(second).not.toBe(first)
    const record = readdirSync(out, { recursive: true, encoding: 'utf8' }).find((one) =>
      /provenance.json$/.test(one),
    )
    const { article } = JSON.parse(readFileSync(join(out, record ?? ''), 'utf8')) as Dated
    expect(article.firstPrintedAt).toBe(first)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(`dateTime="${first ?? ''}"`)
  })

  test.each([
    ['no number', 'yesterday', 2, 'is no edition'],
    ['a number nobody printed', '1.99999', 1, 'has not been printed'],
  ])('is refused in words for %s', async (_, asked, expected, words) => {
    const { code, said } = await exported(asked, join(newsroom.folder, 'nothing'))
    expect(code).toBe(expected)
    expect(said).toContain(words)
    expect(existsSync(join(newsroom.folder, 'nothing'))).toBe(false)
  })

  test('is not written where something lies already', async () => {
    const taken = join(newsroom.folder, 'taken')
    mkdirSync(taken)
    writeFileSync(join(taken, 'note.txt'), 'mine')
    const { code, said } = await exported(issue, taken)
    expect(code).toBe(1)
    expect(said).toContain('no empty folder')
    expect(readdirSync(taken)).toEqual(['note.txt'])
  })
})

describe('one byte changed in the folder', () => {
  const kinds: [kind: string, pick: () => string][] = [
    ['the front page', () => 'index.html'],
    ['an article', () => filesOf('').find((one) => /^[^/]+\/[^/]+\/index\.html$/.test(one)) ?? ''],
    ['what it rests on', () => filesOf('').find((one) => one.endsWith('provenance.json')) ?? ''],
    ['a snapshot', () => filesOf('snapshots')[0] ?? ''],
    ['a picture', () => filesOf('media')[0] ?? ''],
    ['the stylesheet', () => 'assets/paper.css'],
    ['the records of pages', () => 'pages.json'],
    ['the chain', () => 'chain.jsonl'],
    ['the list', () => 'folder.json'],
    ['the keys', () => 'keys.json'],
    ['the words beside it', () => 'README.txt'],
  ]

  test.each(kinds)('is named: %s', async (_, pick) => {
    const path = pick()
    expect(path).not.toBe('')
    await within(path, async () => {
      bend(path)
      const { status, said } = verified()
      expect(status).toBe(1)
      expect(said).toContain(path)
      expect(verifyFolder(await readFolderFiles(folder)).join('\n')).toContain(path)
    })
  })

  test('is named by our own rules where it is in the script', async () => {
    await within('verify.mjs', async () => {
      bend('verify.mjs')
      expect(verifyFolder(await readFolderFiles(folder)).join()).toContain('verify.mjs')
    })
  })

  test('is named by its release where it is in a manifest or a signature', async () => {
    await within('chain.jsonl', async () => {
      const lines = readFileSync(join(folder, 'chain.jsonl'), 'utf8').split('\n')
      lines[1] = (lines[1] ?? '').replace('Signed anew', 'Signed anew!')
      lines[2] = (lines[2] ?? '').replace(/(?<="signature":")./, (first) => (first === 'A' ? 'B' : 'A'))
      writeFileSync(join(folder, 'chain.jsonl'), lines.join('\n'))
      const { said } = verified()
      expect(said).toContain('Release 2 is not what its hash says.')
      expect(said).toContain('Release 3 is not what a key of the paper signed.')
    })
  })

  test('is named where a file is gone or was put there', async () => {
    await within('README.txt', () => {
      rmSync(join(folder, 'README.txt'))
      expect(verified().said).toContain('README.txt is missing.')
    })
    await within('more/index.html', async () => {
      mkdirSync(join(folder, 'more'))
      writeFileSync(join(folder, 'more/index.html'), '<p>Never printed</p>')
      expect(verified().said).toContain('more/index.html does not belong here.')
      expect(verified().said).toContain('Page more/index.html was never printed.')
      expect(verifyFolder(await readFolderFiles(folder))).toContain('Page more/index.html was never printed.')
    })
    rmSync(join(folder, 'more'), { recursive: true })
    expect(verified().status).toBe(0)
  })
})

describe('an edition of which a later number took down one article and put right another', () => {
  let out: string
  let done: Awaited<ReturnType<typeof amendedEdition>>
  const read = (path: string) => readFileSync(join(out, path), 'utf8')

  beforeAll(async () => {
    done = await amendedEdition(newsroom.payload)
    out = join(newsroom.folder, 'amended')
    expect((await exported(done.issue, out)).code).toBe(0)
  }, 60_000)

  test('brings no word, picture or record of what was taken down', () => {
    const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    for (const { parentPath, name } of paths)
      expect([name, readFileSync(join(parentPath, name)).includes(amended.secret)]).toEqual([name, false])
    expect(readdirSync(join(out, done.killed.address))).toEqual(['index.html'])
    expect(readdirSync(join(out, 'snapshots'))).toHaveLength(1)
    expect(existsSync(join(out, 'media', done.killed.picture))).toBe(false)
    expect(existsSync(join(out, 'media', done.kept.picture))).toBe(true)
  })

  test('shows the tombstone in its place, as the live pages of a past edition do', () => {
    const page = read(`${done.killed.address}/index.html`)
    expect(page).toContain('410 · Withdrawn')
    expect(page).toContain(amended.reason)
    expect(read('index.html')).toMatch(/Withdrawn on [^<]*misquoted/)
    expect(read(`${done.kept.address}/index.html`)).not.toContain(done.killed.address.split('/')[2])
  })

  test('tells over its front and on the article what was put right', () => {
    for (const path of ['index.html', `${done.kept.address}/index.html`]) {
      expect(read(path)).toContain(amended.whatWasWrong)
      expect(read(path)).toContain(amended.whatChanged)
    }
  })

  test('holds, with its chain as it was, and names the release that left out what is not there', async () => {
    const { status, said } = verified(out)
    expect([status, said]).toEqual([0, expect.stringContaining(`by release ${done.killedBy} and left out`)])
    expect(verifyFolder(await readFolderFiles(out))).toEqual([])
    expect(read('chain.jsonl').trim().split('\n')).toHaveLength(done.sequence)
    expect(read('README.txt')).toContain(done.killedBy)
  })

  test('does not hold where a snapshot is left out without a kill, or put back in spite of one', async () => {
    const [kept = ''] = readdirSync(join(out, 'snapshots'))
    const text = read(`snapshots/${kept}`)
    rmSync(join(out, 'snapshots', kept))
    expect(verified(out).said).toContain(`Snapshot ${kept.slice(0, 64)}`)
    expect(verifyFolder(await readFolderFiles(out))).toContain(`Snapshot ${kept.slice(0, 64)} is missing.`)
    writeFileSync(join(out, 'snapshots', kept), text)
    const { manifest } = JSON.parse(read('chain.jsonl').trim().split('\n').at(-1) ?? '') as {
      manifest: string
    }
    const named = [...manifest.matchAll(/"sha256":"([0-9a-f]{64})"/g)].map(([, one = '']) => one)
    const killed = named.find((one) => !kept.startsWith(one)) ?? ''
    writeFileSync(join(out, 'snapshots', `${killed}.json`), text)
    expect(verified(out).said).toMatch(new RegExp(`Snapshot ${killed} .* does not belong here`))
    expect(verifyFolder(await readFolderFiles(out)).join('\n')).toContain(
      `Snapshot ${killed} is of an article`,
    )
    rmSync(join(out, 'snapshots', `${killed}.json`))
  })

  test('does not hold where the word of the kill is changed', async () => {
    const kept = read('pages.json')
    writeFileSync(join(out, 'pages.json'), kept.replace(done.killedBy, 'a'.repeat(64)))
    expect(verified(out).said).toContain('pages.json is not what a key of the paper signed.')
    writeFileSync(join(out, 'pages.json'), kept)
    expect(verified(out).status).toBe(0)
  })
})
