import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { finishPresses } from '../../src/commands/finishPresses.ts'
import { pagePrinter, setPagePrinter } from '../../src/commands/pagePrinter.ts'
import { pagesRecorded } from '../../src/commands/recordPagesSoon.ts'
import { renewSigningKey } from '../../src/commands/signingKey.ts'
import { signPages } from '../../src/commands/signPages.ts'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import { type PageRecord, pageRecord } from '../../src/domain/editions/pageRecord.ts'
import { printForm } from '../../src/domain/editions/printForm.data.ts'
import type { Release } from '../../src/generated/payload-types.ts'
import { keys } from '../../src/cli/commands/keys.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { pressChanged, printedEdition } from '../factories/printedEdition.ts'
import { tamperWith, type Tampering } from '../factories/tamperWith.ts'

let newsroom: TestNewsroom
let first: Release
let last: Release

const findings = async (chainOnly = false, trusted: string[] = []) =>
  (await verifyPaper(newsroom.payload, { chainOnly, trusted })).problems

const foundAfter = async (tampering: Tampering, chainOnly = false) => {
  const mend = await tamperWith(newsroom.payload, tampering)
  try {
    return await findings(chainOnly)
  } finally {
    await mend()
  }
}

const nextKey = () => renewSigningKey(newsroom.payload, new Date())

beforeAll(async () => {
  newsroom = await openTestNewsroom({ printsPages: true })
  const { edition } = await printedEdition(newsroom.payload)
  await pagesRecorded(newsroom.payload)
  await pagesRecorded(newsroom.payload)
  await nextKey()
  await pressChanged(newsroom.payload, edition, 'Signed anew')
  await pagesRecorded(newsroom.payload)
  const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 0 })
  first = docs[0] as Release
  last = docs.at(-1) as Release
}, 600_000)
afterAll(() => newsroom.close())

/** The text with its last letter but one changed. */
const bent = (text: string) => `${text.slice(0, -2)}${text.at(-2) === 'A' ? 'B' : 'A'}${text.slice(-1)}`

describe('the paper as it is kept', () => {
  test('holds, over a change of keys', async () => {
    expect(await findings()).toEqual([])
    expect(first.keyId).not.toBe(last.keyId)
  })

  test.each(['manifest', 'sha256', 'previousSha256', 'signature', 'keyId', 'reason'] as const)(
    'shows one letter changed in the %s of a release',
    async (name) => {
      const set = { [name]: bent(last[name] ?? '') }
      const found = await foundAfter({ table: 'releases', where: ['id', last.id], set }, true)
      expect(found.length).toBeGreaterThan(0)
      expect(found.join('\n')).toContain('Release 2')
    },
  )

  test.each(['volume', 'number', 'revision'] as const)('shows another %s in a record', async (name) => {
    const found = await foundAfter({ table: 'releases', where: ['id', last.id], set: { [name]: 9 } })
    expect(found).toEqual([`Release 2 has another ${name} in its record than in its manifest.`])
  })

  test('shows a release taken out, and a blank put into one', async () => {
    expect(await foundAfter({ table: 'releases', where: ['id', first.id] })).not.toEqual([])
    const set = { manifest: first.manifest.replace(',', ', ') }
    expect(await foundAfter({ table: 'releases', where: ['id', first.id], set })).toContain(
      'Release 1 is not what its hash says.',
    )
  })

  test('shows one letter changed in an article as printed, unless only the chain is asked for', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'snapshots', limit: 1, depth: 0 })
    const [kept] = docs
    const set = { canonical: bent(kept?.canonical ?? '') }
    const tampering: Tampering = { table: 'snapshots', where: ['id', kept?.id], set }
    expect(await foundAfter(tampering)).toEqual([`Snapshot ${kept?.sha256 ?? ''} is not what its hash says.`])
    expect(await foundAfter(tampering, true)).toEqual([])
  })

  test('shows an article filed under the name of another', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'snapshots', limit: 1, depth: 0 })
    const tampering: Tampering = {
      table: 'snapshots',
      where: ['id', docs[0]?.id],
      set: { article: 'another' },
    }
    expect(await foundAfter(tampering)).toEqual([
      `Snapshot ${docs[0]?.sha256 ?? ''} has another article in its record than in its text.`,
    ])
  })

  test('shows a key put in place of another, and who it was not handed on by', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'signing-keys', sort: 'place', depth: 0 })
    const [one, other] = docs
    const set = { publicKey: one?.publicKey }
    const found = await foundAfter({ table: 'signing-keys', where: ['id', other?.id], set })
    expect(found).toEqual([
      `Key ${other?.keyId ?? ''} is not the key its name says.`,
      `Release 2 is not what key ${other?.keyId ?? ''} signed.`,
      'The record of the pages of release 2 is not signed by a key of the paper.',
    ])
    const without = { table: 'signing-keys', where: ['id', other?.id], set: { endorsement: null } } as const
    expect(await foundAfter({ ...without, where: ['id', other?.id] })).toEqual([
      expect.stringContaining('was not handed on by key'),
    ])
  })
})

describe('the pages as they were printed', () => {
  const recordOf = async () => pageRecord.parse(await newsroom.payload.kv.get(`pages:${last.sha256}`))

  const foundWith = async (change: Partial<PageRecord> | null) => {
    const kept = await recordOf()
    const key = `pages:${last.sha256}`
    try {
      if (change) await newsroom.payload.kv.set(key, { ...kept, ...change })
      else await newsroom.payload.kv.delete(key)
      return await findings()
    } finally {
      await newsroom.payload.kv.set(key, kept)
    }
  }

  /** The record as somebody would sign it who prints other pages. */
  const signedAnew = async (pages: Record<string, string>) =>
    signPages(newsroom.payload, { sha256: last.sha256 }, pages)

  test('are on record by their hashes: front, section, article and what it rests on', async () => {
    const { pages, templates } = await recordOf()
    expect(templates).toBe(printForm.templates)
    expect(Object.keys(pages).filter((one) => one.endsWith('provenance.json'))).toHaveLength(1)
    expect(Object.keys(pages)).toHaveLength(5)
  })

  test('are named where they come out otherwise, are new or are gone', async () => {
    const { pages } = await recordOf()
    const record = await signedAnew({ ...pages, 'index.html': 'a'.repeat(64), 'more.html': 'b'.repeat(64) })
    expect(await foundWith(record)).toEqual([
      'Page index.html of release 2 is not what was printed.',
      'Page more.html of release 2 is not what was printed.',
    ])
  })

  test('that are not on record yet are no fault; a record that no key of the paper signed is', async () => {
    expect(await foundWith(null)).toEqual([])
    expect(await foundWith({ templates: `${printForm.templates}0` })).toEqual([
      'The record of the pages of release 2 is not signed by a key of the paper.',
    ])
  })

  test('are recorded at the next start where a crash left that undone, and only then', async () => {
    const kept = await recordOf()
    await newsroom.payload.kv.delete(`pages:${last.sha256}`)
    await finishPresses(newsroom.payload)
    expect(await recordOf()).toEqual(kept)
    expect(await findings()).toEqual([])
  })

  test('of a release from before pages were recorded are counted, and no fault', async () => {
    const set = { manifest: last.manifest.replace(`"templates":"${printForm.templates}"`, '"templates":"0"') }
    const mend = await tamperWith(newsroom.payload, { table: 'releases', where: ['id', last.id], set })
    const { notes } = await verifyPaper(newsroom.payload, { chainOnly: false, trusted: [] })
    await mend()
    expect(notes).toEqual(['Releases printed with other templates: their pages were not rendered again (1).'])
  })

  test('keep no release from going out where they cannot be printed', async () => {
    const printer = pagePrinter()
    setPagePrinter(() => () => {
      throw new Error('No paper')
    })
    const { edition } = first
    const release = await pressChanged(newsroom.payload, typeof edition === 'string' ? edition : edition.id)
    await pagesRecorded(newsroom.payload)
    if (printer) setPagePrinter(printer)
    expect(await newsroom.payload.kv.get(`pages:${release.sha256}`)).toBeNull()
    await finishPresses(newsroom.payload)
    expect(await findings()).toEqual([])
  })
})

describe('the keys', () => {
  test('are named, each with the day it began to sign, and hand on when renewed', async () => {
    const said: string[] = []
    const order = { renew: true, now: new Date() }
    expect(await keys(newsroom.payload, order, (line) => said.push(line))).toBe(0)
    expect(said).toHaveLength(3)
    expect(said.every((line) => /^[0-9a-f]{16} {2}since \d{4}/.test(line))).toBe(true)
    expect(await findings()).toEqual([])
  })

  test('of which one cannot be opened any more sign nothing, and the next must be trusted by name', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'signing-keys', sort: '-place', depth: 0 })
    const { edition } = first
    await tamperWith(newsroom.payload, {
      table: 'signing-keys',
      where: ['id', docs[0]?.id],
      set: { sealedKey: 'lost' },
    })
    const id = typeof edition === 'string' ? edition : edition.id
    await expect(pressChanged(newsroom.payload, id)).rejects.toMatchObject({
      data: { code: 'signing-key-sealed' },
    })
    const said: string[] = []
    await keys(newsroom.payload, { renew: true, now: new Date() }, (line) => said.push(line))
    expect(said.at(-1)).toContain('could not hand on')
    await pressChanged(newsroom.payload, id)
    const newest = (await newsroom.payload.find({ collection: 'signing-keys', sort: '-place', limit: 1 }))
      .docs[0]
    expect(await findings()).toEqual([expect.stringContaining('was not handed on by key')])
    expect(await findings(false, [newest?.keyId ?? ''])).toEqual([])
  })

  test('tell nobody their private half, whoever asks', async () => {
    const { user } = await createStaff(newsroom.payload, 'administrator')
    const { docs } = await newsroom.payload.find({
      collection: 'signing-keys',
      overrideAccess: false,
      user,
      showHiddenFields: true,
    })
    expect(docs.length).toBeGreaterThan(1)
    expect(JSON.stringify(docs)).not.toContain('sealedKey')
  })
})
