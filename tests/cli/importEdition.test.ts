import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { exportEdition } from '../../src/cli/commands/exportEdition.ts'
import { importEdition } from '../../src/cli/commands/importEdition.ts'
import { keys } from '../../src/cli/commands/keys.ts'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { finishPresses } from '../../src/commands/finishPresses.ts'
import { renewSigningKey } from '../../src/commands/signingKey.ts'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import { parseManifest } from '../../src/domain/editions/readManifest.ts'
import { amended, amendedEdition } from '../factories/amendedEdition.ts'
import { createEdition } from '../factories/createEdition.ts'
import { emptyNewsroom } from '../factories/emptyNewsroom.ts'
import { looksOfPaper } from '../factories/looksOfPaper.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, pressChanged, printedEdition } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'
import { tamperWith } from '../factories/tamperWith.ts'

/** What readers see at an address: the matter of the page, without its furniture, and its pictures. */
const seen = async (paper: Express, path: string): Promise<string> => {
  const { status, text } = await request(paper).get(path)
  return `${String(status)}${/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''}`
}

let kept: string
let folder: string
let newsroom: TestNewsroom
let paths: string[]
const before: string[] = []
let picture: string
let said: string[]

const imported = async (from = folder) => {
  said = []
  const order = { folder: from, mediaFolder: join(newsroom.folder, 'media'), trusted: [] }
  return importEdition(newsroom.payload, order, (line) => said.push(line))
}

const findings = async (trusted: string[] = []) =>
  verifyPaper(newsroom.payload, { chainOnly: false, trusted })

/** Prints three releases, exports the last one's edition and notes what readers saw. */
const printAndExport = async () => {
  const { payload } = newsroom
  await printedEdition(payload)
  const { edition, article } = await printedEdition(payload)
  await renewSigningKey(payload, new Date())
  const { volume, number } = await pressChanged(payload, edition, 'Signed anew')
  const { slug } = await payload.findByID({ collection: 'sections', id: article.section })
  const { slug: name, hero } = await payload.findByID({ collection: 'articles', id: article.id, depth: 1 })
  const address = `/${slug}/${String(name)}`
  picture = `/media/${hero && typeof hero === 'object' ? String(hero.filename) : ''}`
  paths = ['/', address, `${address}/provenance`]
  const paper = servePaper(newsroom)
  for (const path of paths) before.push(await seen(paper, path))
  const issue = `${String(volume)}.${String(number)}`
  const order = { issue, folder, mediaFolder: join(newsroom.folder, 'media'), trusted: [] }
  expect(await exportEdition(payload, order, () => undefined)).toBe(0)
}

beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'monexus-export-'))
  folder = join(kept, 'exported')
  await looksOfPaper()
  newsroom = await openTestNewsroom({ printsPages: true })
  await printAndExport()
  await emptyNewsroom(newsroom)
}, 600_000)
afterAll(async () => {
  await newsroom.close()
  rmSync(kept, { recursive: true, force: true })
})

describe('an exported edition', () => {
  test('is not taken in where a byte of it was changed, and nothing is written', async () => {
    const file = join(folder, 'index.html')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('<main', '<Main'))
    expect(await imported()).toBe(1)
    expect(said.join()).toContain('Page index.html is not what was printed.')
    expect(said.at(-1)).toContain('nothing was imported')
    writeFileSync(file, text)
    expect((await newsroom.payload.count({ collection: 'releases' })).totalDocs).toBe(0)
  })

  test('is not looked for where no folder is', async () => {
    expect(await imported(join(kept, 'nowhere'))).toBe(2)
  })

  test('is not taken in where somebody works already', async () => {
    const edition = await createEdition(newsroom.payload, { date: '2019-01-01' })
    expect(await imported()).toBe(1)
    expect(said.join()).toContain('not empty (editions: 1)')
    await newsroom.payload.delete({ collection: 'editions', id: edition.id })
  })

  test('is taken in by an empty newsroom, which says what it did not bring', async () => {
    expect([await imported(), said.join('\n')]).toEqual([0, expect.stringContaining('keys --renew')])
    expect(said.join('\n')).toContain('read here, not edited')
  })

  test('holds there; what never came is told, and is no fault', async () => {
    const { releases, problems, notes } = await findings()
    expect(problems).toEqual([])
    expect(releases).toBe(3)
    expect(notes).toEqual(['Releases up to 2 were imported without their articles: those were not checked.'])
    expect(
      (await auditNewsroom(newsroom.payload, { dataDir: newsroom.folder, eventsOnly: true })).findings,
    ).toEqual([])
  })

  test('names its public keys, and says that their private halves never came', async () => {
    const lines: string[] = []
    const order = { renew: false, now: new Date() }
    expect(await keys(newsroom.payload, order, (line) => lines.push(line))).toBe(0)
    expect(lines).toHaveLength(3)
    expect(lines.slice(0, 2).every((line) => /^[0-9a-f]{16} {2}since/.test(line))).toBe(true)
    expect(lines.at(-1)).toContain('never exported')
  })

  test('is the same paper to its readers, with its pictures', async () => {
    const after: string[] = []
    const paper = servePaper(newsroom)
    for (const path of paths) after.push(await seen(paper, path))
    expect(after).toEqual(before)
    expect(after[0]).toContain('Dockers vote')
    const { status, body } = await request(paper).get(picture)
    expect(status).toBe(200)
    expect((body as Buffer).equals(readFileSync(join(folder, picture.slice(1))))).toBe(true)
  })

  test('still shows one letter changed in its article', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'snapshots', limit: 1 })
    const set = { canonical: docs[0]?.canonical.replace('vote', 'Vote') }
    const mend = await tamperWith(newsroom.payload, { table: 'snapshots', where: ['id', docs[0]?.id], set })
    expect((await findings()).problems).toHaveLength(1)
    await mend()
  })

  test('is excused for nothing once the chain of events does not hold', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'events',
      where: { act: { equals: 'paper.imported' } },
    })
    const set = { at: '2020-01-01T00:00:00.000Z' }
    const mend = await tamperWith(newsroom.payload, { table: 'events', where: ['id', docs[0]?.id], set })
    const { problems } = await findings()
    await mend()
    expect(problems[0]).toContain('The chain of events is broken')
    expect(problems.some((one) => /^Snapshot .* is missing\.$/.test(one))).toBe(true)
  })

  test('gets no records of pages that were never here when the server starts', async () => {
    await finishPresses(newsroom.payload)
    expect((await findings()).problems).toEqual([])
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 0 })
    expect(await newsroom.payload.kv.get(`pages:${String(docs[0]?.sha256)}`)).toBeNull()
  })

  test('goes on with a key of its own, which readers are asked to trust by name', async () => {
    const { edition } = await plannedEdition(newsroom.payload)
    await expect(press(newsroom.payload, edition)).rejects.toMatchObject({
      data: { code: 'signing-key-imported' },
    })
    const { keyId } = await renewSigningKey(newsroom.payload, new Date())
    const release = await press(newsroom.payload, edition)
    expect(release.sequence).toBe(4)
    expect((await findings()).problems).toEqual([expect.stringContaining('was not handed on')])
    expect((await findings([keyId])).problems).toEqual([])
  })
})

describe('an exported edition of which a later number took an article down', () => {
  test('is taken in without it, holds, and answers its address with the tombstone', async () => {
    await emptyNewsroom(newsroom)
    await newsroom.payload.updateGlobal({ slug: 'masthead', data: { foundedOn: '2020-01-01' } })
    const { issue, killed, kept: article } = await amendedEdition(newsroom.payload)
    const out = join(kept, 'amended')
    const order = { issue, folder: out, mediaFolder: join(newsroom.folder, 'media'), trusted: [] }
    expect(await exportEdition(newsroom.payload, order, () => undefined)).toBe(0)
    await emptyNewsroom(newsroom)
    expect([await imported(out), said.join()]).toEqual([0, expect.stringContaining('1 articles')])
    const { problems, notes } = await findings()
    expect(problems).toEqual([])
    expect(notes).toContainEqual(expect.stringContaining('had been taken down when the edition was exported'))
    const paper = servePaper(newsroom)
    const gone = await request(paper).get(killed.address)
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining(amended.reason)])
    expect((await request(paper).get(`/media/${killed.picture}`)).status).toBe(404)
    const standing = await request(paper).get(article.address)
    expect([standing.status, standing.text]).toEqual([200, expect.stringContaining(amended.whatChanged)])
  }, 120_000)
  test('can be killed where it was imported, though nothing of it is at the desk', async () => {
    const { payload } = newsroom
    const { docs } = await payload.find({ collection: 'releases', sort: '-sequence', limit: 1, depth: 0 })
    const printed = parseManifest(String(docs[0]?.manifest))
    const [section] = printed.sections
    const [entry] = section?.articles ?? []
    const address = `/${String(section?.slug)}/${String(entry?.slug)}`
    const order = {
      article: String(entry?.article),
      reason: 'It names the wrong captain.',
      by: null,
      now: () => new Date(),
    }
    const { release, already } = await killArticle(payload, order)
    expect([already, release?.sequence]).toEqual([false, printed.sequence + 1])
    const gone = await request(servePaper(newsroom)).get(address)
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining(order.reason)])
    await finishPresses(payload)
    const again = await killArticle(payload, order)
    expect([again.already, again.release?.id]).toEqual([true, release?.id])
    expect((await findings([String(release?.keyId)])).problems).toEqual([])
    const { findings: faults } = await auditNewsroom(payload, { dataDir: newsroom.folder })
    // The tests keep their accounts when they empty a newsroom of its events.
    expect(faults.filter(({ where }) => !where.startsWith('users/'))).toEqual([])
    await expect(killArticle(payload, { ...order, article: 'nothing' })).rejects.toThrow('Not Found')
  })
})

describe('an exported edition that was put right after the next number was out', () => {
  test('stands on the front alone, and the number that did not come says so', async () => {
    const { payload } = newsroom
    await emptyNewsroom(newsroom)
    await payload.updateGlobal({ slug: 'masthead', data: { foundedOn: '2020-01-01' } })
    const first = await printedEdition(payload)
    const { date: later } = await printedEdition(payload)
    const { volume, number } = await pressChanged(payload, first.edition, 'Put right')
    const { filename } = await payload.findByID({ collection: 'media', id: first.picture })
    const { headline } = await payload.findByID({ collection: 'articles', id: first.article.id })
    const out = join(kept, 'older')
    const issue = `${String(volume)}.${String(number)}`
    const order = { issue, folder: out, mediaFolder: join(newsroom.folder, 'media'), trusted: [] }
    expect(await exportEdition(payload, order, () => undefined)).toBe(0)
    await emptyNewsroom(newsroom)
    expect(await imported(out)).toBe(0)
    const textAt = async (path: string) => (await request(servePaper(newsroom)).get(path)).text
    expect(await textAt('/')).toContain(headline)
    expect(await textAt('/')).not.toContain('is left.')
    expect(await textAt(`/editions/${later}`)).toContain('The articles of this edition are not here.')
    const shown = async () => (await request(servePaper(newsroom)).get(`/media/${String(filename)}`)).status
    expect(await shown()).toBe(200)
    const kill = {
      article: first.article.id,
      reason: 'It shows the wrong captain.',
      by: null,
      now: () => new Date(),
    }
    await killArticle(payload, kill)
    expect(await shown()).toBe(410)
    expect(await textAt('/')).toContain('Nothing of this edition is left.')
  }, 120_000)
})
