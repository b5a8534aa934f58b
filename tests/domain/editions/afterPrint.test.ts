import { describe, expect, test } from '@jest/globals'
import { composeManifest } from '../../../src/domain/editions/composeManifest.ts'
import type { Manifest } from '../../../src/domain/editions/manifest.ts'
import { placeInPrint } from '../../../src/domain/editions/placeInPrint.ts'
import { publicWords } from '../../../src/domain/editions/publicWords.ts'
import { putRight } from '../../../src/domain/editions/putRight.ts'
import { sectionInPrint } from '../../../src/domain/editions/sectionInPrint.ts'
import { takeDown } from '../../../src/domain/editions/takeDown.ts'
import { contentsOfPaper, partsOfPaper, printedArticle } from './printedPaper.ts'

const world = { slug: 'world', title: 'World', colour: 'teal' }
const tech = { slug: 'tech', title: 'Tech', colour: 'ink' }

const printed = (): Manifest => {
  const sections = [
    sectionInPrint(world, [printedArticle('a1'), printedArticle('a2')]),
    sectionInPrint(tech, [printedArticle('a3')]),
  ]
  const { manifest } = composeManifest(partsOfPaper({ contents: contentsOfPaper({ sections }) }))
  if (!manifest) throw new Error('It is a manifest.')
  return manifest
}

const graveOf = (article: string) => ({
  article,
  section: 'world',
  slug: `story-${article}`,
  headline: 'Pilots return',
  reason: 'Nothing of it was so.',
  at: '2026-06-25T07:00:00.000Z',
})

const correction = {
  article: 'a2',
  kind: 'correction' as const,
  whatWasWrong: 'Nineteen days were two.',
  whatChanged: 'The standfirst says two.',
  at: '2026-06-25T07:00:00.000Z',
}

describe('what an edition shows', () => {
  test('once an article is taken down, is the rest in its order, and the tombstone', () => {
    const shown = takeDown(printed(), graveOf('a1'))
    expect(shown.sections.map((one) => one.articles.map(({ article }) => article))).toEqual([['a2'], ['a3']])
    expect(shown.killed).toEqual([graveOf('a1')])
  })

  test('has no section in which nothing is left', () => {
    expect(takeDown(printed(), graveOf('a3')).sections.map(({ slug }) => slug)).toEqual(['world'])
  })

  test('once an article is put right, is its new text in the old place, and what was said', () => {
    const before = printed()
    const sha256 = 'c'.repeat(64)
    const shown = putRight(before, { correction, sha256 })
    expect(shown.sections[0]?.articles).toEqual([
      before.sections[0]?.articles[0],
      { ...before.sections[0]?.articles[1], sha256 },
    ])
    expect(shown.sections[1]).toEqual(before.sections[1])
    expect(shown.corrections).toEqual([correction])
  })
})

test('an article’s place in print is its section and its entry, or none', () => {
  expect(placeInPrint(printed(), 'a3')).toMatchObject({ section: { slug: 'tech' }, entry: { article: 'a3' } })
  expect(placeInPrint(printed(), 'a4')).toBeNull()
})

test.each([
  ['Nothing was so.', true],
  ['  padded text  ', true],
  ['too short', false],
  ['​'.repeat(20), false],
  ['x'.repeat(2000), true],
  ['x'.repeat(2001), false],
])('%j may be told to readers: %s', (words, expected) => {
  expect(publicWords.safeParse(words).success).toBe(expected)
})
