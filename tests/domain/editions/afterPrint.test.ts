import { describe, expect, test } from '@jest/globals'
import { addToPrint } from '../../../src/domain/editions/addToPrint.ts'
import { composeManifest } from '../../../src/domain/editions/composeManifest.ts'
import { isInPrint } from '../../../src/domain/editions/isInPrint.ts'
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
    const drafts = [
      {
        engine: 'extractive' as const,
        model: null,
        packSha256: 'd'.repeat(64),
        digitalSourceType: 'https://cv.iptc.example/x',
      },
    ]
    const entry = { article: correction.article, slug: 'another-address', sha256: 'c'.repeat(64), drafts }
    const shown = putRight(before, { correction, entry })
    expect(shown.sections[0]?.articles).toEqual([
      before.sections[0]?.articles[0],
      { ...entry, slug: before.sections[0]?.articles[1]?.slug },
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
  ['on two\nlines\tof text', true],
  ['it rings\u0007 a bell', false],
  ['x'.repeat(2000), true],
  ['x'.repeat(2001), false],
])('%j may be told to readers: %s', (words, expected) => {
  expect(publicWords.safeParse(words).success).toBe(expected)
})

describe('what joins an edition that is out', () => {
  const added = (article: string, section = world) => {
    const { articles, ...place } = sectionInPrint(section, [printedArticle(article)])
    const [entry] = articles
    if (!entry) throw new Error('It is one article.')
    return { section: place, entry }
  }
  const shown = (addition: ReturnType<typeof added>, lines: [string, string[]][]) => {
    const planned = lines.map(([section, articles]) => ({ section, articles }))
    const { sections } = addToPrint(printed(), [addition], planned)
    return sections.map(({ slug, articles }) => [slug, ...articles.map(({ article }) => article)].join(' '))
  }

  test.each<[string, string[], string]>([
    ['first where it leads the lineup', ['b', 'a1', 'a2'], 'world b a1 a2'],
    ['between its neighbours', ['a1', 'b', 'a2'], 'world a1 b a2'],
    ['last where it was not listed', ['a1', 'a2', 'b'], 'world a1 a2 b'],
    ['behind its neighbour where others were laid out anew', ['a2', 'a1', 'b', 'x'], 'world a1 b a2'],
    ['last where nothing of the lineup is in print', ['x', 'b', 'y'], 'world a1 a2 b'],
  ])('stands %s', (_, line, expected) => {
    expect(shown(added('b'), [['w', line]])).toEqual([expected, 'tech a3'])
  })

  test.each<[string, [string, string[]][], string[]]>([
    [
      'first',
      [
        ['m', ['b']],
        ['w', ['a1', 'a2']],
        ['t', ['a3']],
      ],
      ['m b', 'world a1 a2', 'tech a3'],
    ],
    [
      'between',
      [
        ['w', ['a1', 'a2']],
        ['m', ['b']],
        ['t', ['a3']],
      ],
      ['world a1 a2', 'm b', 'tech a3'],
    ],
    [
      'last',
      [
        ['w', ['a1', 'a2']],
        ['t', ['a3']],
        ['x', ['x']],
        ['m', ['b']],
      ],
      ['world a1 a2', 'tech a3', 'm b'],
    ],
  ])('brings its section along, %s', (_, lines, expected) => {
    expect(shown(added('b', { slug: 'm', title: 'Markets', colour: 'ink' }), lines)).toEqual(expected)
  })

  test('changes nothing of what was printed, said and taken down, and stands there once', () => {
    const before = { ...printed(), corrections: [correction], killed: [graveOf('a0')] }
    const once = addToPrint(before, [added('b')], [])
    expect(once).toMatchObject({ corrections: [correction], killed: [graveOf('a0')] })
    expect(once.sections[0]?.articles.slice(0, 2)).toEqual(before.sections[0]?.articles)
    const again = { ...before, sections: once.sections }
    expect(addToPrint(again, [added('b')], [])).toEqual(once)
  })
})

test('an edition is in print when a release shows just that, on pages of today', () => {
  const before = printed()
  const { edition, masthead, sections } = before
  const contents = contentsOfPaper({ edition, masthead, sections })
  expect(isInPrint(contents, before)).toBe(true)
  expect(isInPrint({ ...contents, sections: sections.toReversed() }, before)).toBe(false)
  expect(isInPrint({ ...contents, masthead: { ...masthead, motto: 'Another' } }, before)).toBe(false)
  expect(isInPrint(contents, { ...before, templates: '0' } as Manifest)).toBe(false)
  expect(isInPrint(contents, null)).toBe(false)
})
