import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import type { Correction, Release } from '../../src/generated/payload-types.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { amendedEdition } from '../factories/amendedEdition.ts'
import { createEdition } from '../factories/createEdition.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition } from '../factories/printedEdition.ts'
import { tamperWith, type Tampering } from '../factories/tamperWith.ts'
import { correctArticle } from '../../src/commands/correctArticle.ts'

let newsroom: TestNewsroom
let newest: Release
let corrections: Correction[]

const between = () => Promise.resolve()

const problems = async () =>
  (await verifyPaper(newsroom.payload, { chainOnly: true, trusted: [], between })).problems.join('\n')

const foundAfter = async (...tampering: Tampering[]) => {
  const mends = []
  for (const one of tampering) mends.push(await tamperWith(newsroom.payload, one))
  const found = await problems()
  for (const mend of mends.toReversed()) await mend()
  return found
}

const audited = async () => {
  const options = { dataDir: newsroom.folder, between }
  return (await auditNewsroom(newsroom.payload, options)).findings
}

/** How the database calls a field that names another document. */
const relation = (name: string): string => (newsroom.payload.db.name === 'mongoose' ? name : `${name}.id`)

const kept = (kind: string): Correction => {
  const found = corrections.find((one) => one.kind === kind)
  if (!found) throw new Error(`There is no ${kind}.`)
  return found
}

beforeAll(async () => {
  const { payload } = (newsroom = await openTestNewsroom())
  await amendedEdition(payload)
  const where = { kind: { equals: 'correction' } }
  const article = String(idOf((await payload.find({ collection: 'corrections', where })).docs[0]?.article))
  const told = { kind: 'update', whatWasWrong: '', whatChanged: 'The port opens on Wednesday now.' } as const
  await correctArticle(payload, { article, ...told, by: null, now: () => new Date() })
  corrections = (await payload.find({ collection: 'corrections', depth: 0 })).docs
  newest = (await payload.find({ collection: 'releases', sort: '-sequence', depth: 0 })).docs[0] as Release
}, 600_000)
afterAll(() => newsroom.close())

describe('what the desk says beside the chain', () => {
  test('holds, with days that nobody printed and a correction from before releases told them', async () => {
    await createEdition(newsroom.payload)
    const { article } = await plannedEdition(newsroom.payload)
    const words = { whatWasWrong: 'We misspelled a name.', whatChanged: 'It is spelled right.' }
    const row = { article: article.id, kind: 'correction' as const, ...words, at: new Date().toISOString() }
    await newsroom.payload.create({ collection: 'corrections', data: row })
    expect(await problems()).toBe('')
    expect(await audited()).toEqual([])
  })

  test.each([
    ['date', '2031-01-01', 'has the date 2031-01-01 at the desk'],
    ['number', 99, 'has the number 99 at the desk'],
    ['volume', 99, 'has the volume 99 at the desk'],
  ])('shows another %s of an edition', async (name, value, words) => {
    const tampering = { table: 'editions', where: ['id', idOf(newest.edition)], set: { [name]: value } }
    expect(await foundAfter(tampering as Tampering)).toContain(words)
  })

  test.each(['correction', 'update', 'kill'])('shows a %s told in other words', async (kind) => {
    const set = { whatChanged: 'It was never changed at all.' }
    const found = await foundAfter({ table: 'corrections', where: ['id', kept(kind).id], set })
    expect(found).toContain('is told in other words at the desk than in print')
  })

  test.each(['correction', 'update', 'kill'])('shows a %s that was deleted', async (kind) => {
    const found = await foundAfter({ table: 'corrections', where: ['id', kept(kind).id] })
    expect(found).toContain('is in print, and not on record at the desk')
  })

  test('shows one that names a release that does not tell it', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: 'sequence', depth: 0 })
    const set = { [relation('release')]: docs[0]?.id }
    const found = await foundAfter({ table: 'corrections', where: ['id', kept('kill').id], set })
    expect(found).toContain('names a release that does not tell it')
  })

  test.each(['articles', '_articles_v'])(
    'shows an article brought back from the dead in %s',
    async (table) => {
      const article = idOf(kept('kill').article)
      const tampering: Tampering =
        table === 'articles'
          ? { table, where: ['id', article], set: { stage: 'draft' } }
          : { table, where: [relation('parent'), article], set: { 'version.stage': 'draft' } }
      expect(await foundAfter(tampering)).toContain(`Article ${String(article)} was killed in public`)
    },
  )

  test('shows that the newest release was cut off, and so does the audit', async () => {
    const mend = await tamperWith(newsroom.payload, { table: 'releases', where: ['id', newest.id] })
    const found = await problems()
    const findings = await audited()
    await mend()
    expect(found).toContain('and the chain ends with its revision')
    expect(found).toContain('is on record at the desk, and no release tells it')
    expect(findings).toMatchObject([{ code: 'release-gone', key: newest.sha256 }])
    expect(await problems()).toBe('')
  })
})
