import { describe, expect, test } from '@jest/globals'
import { composeManifest } from '../../../src/domain/editions/composeManifest.ts'
import { sectionInPrint } from '../../../src/domain/editions/sectionInPrint.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { contentsOfPaper, partsOfPaper, printedArticle } from './printedPaper.ts'

describe('the manifest of a release', () => {
  test('the label follows from the date and every article is named by its hash', () => {
    const { manifest, sha256 } = { sha256: '', ...composeManifest(partsOfPaper()) }
    expect(manifest?.edition).toEqual({
      id: 'e1',
      date: '2026-06-25',
      label: 'Thursday Ed.',
      volume: 1,
      number: 1,
    })
    expect(manifest?.sections[0]?.articles).toEqual([
      { article: 'a1', slug: 'story-a1', sha256: sha256Of(printedArticle('a1')) },
    ])
    expect(sha256).toBe(sha256Of(manifest))
  })

  test('one changed letter in one article changes the release’s hash', () => {
    const section = sectionInPrint({ slug: 'world', title: 'World', colour: 'teal' }, [
      printedArticle('a1', 'Harbour pilot'),
    ])
    const changed = partsOfPaper({ contents: contentsOfPaper({ sections: [section] }) })
    expect(composeManifest(changed)).not.toHaveProperty(
      'sha256',
      sha256Of(composeManifest(partsOfPaper()).manifest),
    )
  })

  test('a manifest stored as JSON and read again has the same hash', () => {
    const composed = composeManifest(partsOfPaper())
    expect(sha256Of(JSON.parse(JSON.stringify(composed.manifest)))).toBe(sha256Of(composed.manifest))
  })

  test.each([
    [
      'edition.date',
      partsOfPaper({ contents: contentsOfPaper({ edition: { id: 'e1', date: '2026-02-30' } }) }),
    ],
    ['releasedAt', partsOfPaper({ releasedAt: '25 June 2026' })],
    ['previousSha256', partsOfPaper({ position: { ...partsOfPaper().position, previousSha256: 'none' } })],
    ['edition.number', partsOfPaper({ position: { ...partsOfPaper().position, number: 0 } })],
  ])('a wrong %s is refused by its path', (path, parts) => {
    const { manifest, problems } = composeManifest(parts)
    expect(manifest).toBeNull()
    expect(problems).toEqual([expect.stringMatching(`^${path}: `)])
  })
})
