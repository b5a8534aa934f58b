import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesSince, type ChangedPiece } from '../../../src/domain/publication/changesSince.ts'
import type { ClearedContent } from '../../../src/domain/publication/clearedContent.ts'
import { linesOfContent } from '../../../src/domain/publication/linesOfContent.ts'

const content = (some: Partial<ClearedContent> = {}): ClearedContent => ({
  headline: 'The strait reopens',
  standfirst: 'Pilots voted 49 to 12.',
  body: [
    { kind: 'paragraph', spans: [{ text: 'The pilots went back.' }, { cites: [1] }] },
    { kind: 'paragraph', spans: [{ text: 'Agents count 41 ships.' }, { cites: [2] }] },
  ],
  framingNote: 'We lead on nights.',
  hero: null,
  links: [
    { identity: 'tg:harbour/1', role: 'supports', evidence: 'a'.repeat(64) },
    { identity: 'x:2', role: 'context', evidence: null },
  ],
  ...some,
})

const said = (pieces: ChangedPiece[], without: ChangedPiece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const marks = (pieces: ChangedPiece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('what was changed since a clearance', () => {
  const cases: [string, Partial<ClearedContent>, [string, string, boolean][]][] = [
    ['nothing', {}, []],
    [
      'one word of the body, with its number before and after',
      {
        body: [
          ...content().body.slice(0, 1),
          { kind: 'paragraph', spans: [{ text: 'Agents count 58 ships.' }, { cites: [2] }] },
        ],
      },
      [['body', 'Agents count [-41-]{+58+} ships.[2]', false]],
    ],
    [
      'a word of the headline',
      { headline: 'The strait closes' },
      [['headline', 'The strait [-reopens-]{+closes+}', false]],
    ],
    [
      'a paragraph that came',
      { body: [...content().body, { kind: 'paragraph', spans: [{ text: 'More later.' }] }] },
      [['body', '{+More later.+}', false]],
    ],
    [
      'a paragraph that went',
      { body: content().body.slice(0, 1) },
      [['body', '[-Agents count 41 ships.[2]-]', false]],
    ],
    [
      'a citation that points elsewhere',
      {
        body: [
          { kind: 'paragraph', spans: [{ text: 'The pilots went back.' }, { cites: [2] }] },
          ...content().body.slice(1),
        ],
      },
      [['body', 'The pilots went back.[[-1-]{+2+}]', false]],
    ],
    [
      'marks alone',
      {
        body: [
          { kind: 'paragraph', spans: [{ text: 'The pilots went back.', marks: ['bold'] }, { cites: [1] }] },
          ...content().body.slice(1),
        ],
      },
      [['body', 'The pilots went back.[1]', true]],
    ],
    [
      'the evidence of a link',
      {
        links: [
          { identity: 'tg:harbour/1', role: 'supports', evidence: 'b'.repeat(64) },
          ...content().links.slice(1),
        ],
      },
      [['links', 'tg:harbour/1 supports', true]],
    ],
  ]
  test.each(cases)('is shown for %s', (_, change, expected) => {
    const lines = changesSince(content(), content(change))
    expect(lines.map(({ part, pieces, onlyLook }) => [part, marks(pieces), onlyLook])).toEqual(expected)
  })

  test('keeps every word of the old line and of the new one, whatever they are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [line] = changesSince(content({ standfirst: before }), content({ standfirst: after }))
        if (before === after) return expect(line).toBeUndefined()
        expect(said(line?.pieces ?? [], 'added')).toBe(before)
        expect(said(line?.pieces ?? [], 'removed')).toBe(after)
      }),
    )
  })

  test('tells bodies apart that have nothing in common, without comparing them for ever', () => {
    const long = (word: string): ClearedContent['body'] => [
      {
        kind: 'paragraph',
        spans: [{ text: Array.from({ length: 40_000 }, (_, at) => `${word}${at}`).join(' ') }],
      },
    ]
    const [line] = changesSince(content({ body: long('a') }), content({ body: long('b') }))
    expect(line?.pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

test('a list is compared item by item', () => {
  const body: ClearedContent['body'] = [
    { kind: 'list', ordered: false, items: [[{ text: 'One.' }], [{ text: 'Two.' }]] },
    { kind: 'rule' },
    { kind: 'heading', level: 2, spans: [{ text: 'Stakes' }] },
  ]
  expect(linesOfContent(content({ body }), 'body').map(({ text }) => text)).toEqual([
    'One.',
    'Two.',
    '—',
    'Stakes',
  ])
})
