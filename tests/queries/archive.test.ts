import { describe, expect, test } from '@jest/globals'
import { composeManifest } from '../../src/domain/editions/composeManifest.ts'
import type { Manifest } from '../../src/domain/editions/manifest.ts'
import { archive } from '../../src/queries/archive.ts'
import { emptyPaper, type Paper } from '../../src/queries/paper.ts'
import { contentsOfPaper, partsOfPaper, printedArticle } from '../domain/editions/printedPaper.ts'

const read = (hashes: string[]) =>
  Promise.resolve(hashes.map((_, index) => printedArticle(`a${String(index)}`)))

/** A paper that was printed on these days. */
const paperOf = (...dates: string[]): Paper => {
  const paper = emptyPaper()
  for (const date of dates) {
    const contents = contentsOfPaper({ edition: { id: date, date } })
    const manifest = composeManifest({ ...partsOfPaper(), contents }).manifest as Manifest
    paper.editions.set(date, { newest: { sha256: date, manifest }, revisions: [] })
  }
  return paper
}

const paper = paperOf('2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01')
const voids = [{ date: '2026-01-02', reason: 'A strike at the press.' }]
const shown = (year: string | null = null, on = paper) => archive(read, { paper: on, voids, year })

describe('the archive', () => {
  test('opens at the newest year, newest month and day first, with the way to the others', async () => {
    const view = await shown()
    expect(view?.year).toBe('2026')
    expect(view?.years).toEqual([
      { year: '2026', href: '/editions/2026', isShown: true },
      { year: '2025', href: '/editions/2025', isShown: false },
    ])
    expect(view?.months.map(({ title, days }) => [title, days.length])).toEqual([
      ['March', 1],
      ['February', 1],
      ['January', 2],
    ])
  })

  test('says on its day why there was no paper', async () => {
    const days = (await shown('2026'))?.months.at(-1)?.days ?? []
    expect(days[0]).toEqual({
      kind: 'void',
      date: '2026-01-02',
      longDate: 'Friday, 2 January 2026',
      reason: 'A strike at the press.',
    })
    expect(days[1]).toMatchObject({ kind: 'printed', leadHeadline: 'Harbour pilots return to work' })
  })

  test('of a year without a paper is none', async () => {
    expect(await shown('2024')).toBeNull()
  })

  test('of a paper that was never printed is empty, and one of void days shows them', async () => {
    expect(await archive(read, { paper: emptyPaper(), voids: [], year: null })).toEqual({
      year: '',
      years: [],
      months: [],
    })
    expect((await shown(null, emptyPaper()))?.months).toHaveLength(1)
  })
})
