import { expect, test } from '@jest/globals'
import { composeManifest } from '../../src/domain/editions/composeManifest.ts'
import { sectionInPrint } from '../../src/domain/editions/sectionInPrint.ts'
import { emptyPaper, type Paper, withRelease } from '../../src/queries/paper.ts'
import { contentsOfPaper, partsOfPaper, printedArticle } from '../domain/editions/printedPaper.ts'

type Printed = [sequence: number, date: string, shows: Record<string, string>]

const after = (...days: Printed[]): Paper =>
  days.reduce((paper, [sequence, date, shows]) => {
    const sections = [
      sectionInPrint(
        { slug: 'world', title: 'World', colour: 'teal' },
        Object.entries(shows).map(([id, headline]) => printedArticle(id, headline)),
      ),
    ]
    const contents = contentsOfPaper({ edition: { id: date, date }, sections })
    const position = { ...partsOfPaper().position, sequence }
    const { manifest } = composeManifest({ ...partsOfPaper(), contents, position })
    return manifest ? withRelease(paper, { sha256: String(sequence), manifest }) : paper
  }, emptyPaper())

const releaseOf = (paper: Paper, article: string) =>
  paper.articles.get(`/world/story-${article}`)?.release.sha256

test('an article stands at its address as the latest day printed it', () => {
  const paper = after([1, '2026-06-25', { a: 'One', b: 'Two' }], [2, '2026-06-26', { a: 'One, put right' }])
  expect([releaseOf(paper, 'a'), releaseOf(paper, 'b')]).toEqual(['2', '1'])
})

test('another release of an older number brings back no older text', () => {
  const paper = after(
    [1, '2026-06-25', { a: 'One', b: 'Two' }],
    [2, '2026-06-26', { a: 'One, put right' }],
    [3, '2026-06-25', { a: 'One', b: 'Two, put right' }],
  )
  expect([releaseOf(paper, 'a'), releaseOf(paper, 'b')]).toEqual(['2', '3'])
  expect(paper.firstPrinted.get('a')).toBe('2026-06-25T06:34:00.000Z')
})
