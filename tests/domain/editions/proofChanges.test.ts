import { describe, expect, test } from '@jest/globals'
import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import type { PaperShown } from '../../../src/domain/editions/paperShown.ts'
import { proofChanges } from '../../../src/domain/editions/proofChanges.ts'
import { sectionInPrint } from '../../../src/domain/editions/sectionInPrint.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { mastheadOfPaper, printedArticle } from './printedPaper.ts'

const world = { slug: 'world', title: 'World', colour: 'teal' }
const tech = { slug: 'tech', title: 'Tech', colour: 'ochre' }
type Laid = [section: typeof world, articles: ArticleSnapshot[]][]

const shown = (laid: Laid, some: Partial<PaperShown> = {}): PaperShown => ({
  masthead: mastheadOfPaper,
  sections: laid.map(([section, articles]) => sectionInPrint(section, articles)),
  articles: new Map(laid.flatMap(([, articles]) => articles.map((one) => [sha256Of(one), one] as const))),
  corrections: [],
  killed: [],
  ...some,
})

const [a, b, c] = [printedArticle('a', 'Alpha'), printedArticle('b', 'Beta'), printedArticle('c', 'Gamma')]
const before = shown([[world, [a, b, c]]])
const sentences = (now: PaperShown): string[] => proofChanges(before, now).map(({ sentence }) => sentence)

const withBody = (text: string): ArticleSnapshot => ({
  ...a,
  body: [{ kind: 'paragraph', spans: [{ text, marks: [] }] }],
})

describe('what was changed since a proof', () => {
  test('is nothing where both show the same', () => {
    expect(proofChanges(before, shown([[world, [a, b, c]]]))).toEqual([])
  })

  test('is the order of the sections alone, where each holds what it held', () => {
    const laid: Laid = [
      [world, [a, b]],
      [tech, [c]],
    ]
    const changes = proofChanges(shown(laid), shown(laid.toReversed()))
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'The order of the sections was World, Tech and is Tech, World.',
    ])
  })

  test('is a comma, with the words round it', () => {
    const was = withBody('On Monday the harbour master counted ships, tugs and one rowing boat at the quay.')
    const is = withBody('On Monday the harbour master counted ships tugs and one rowing boat at the quay.')
    const [change, ...others] = proofChanges(shown([[world, [was]]]), shown([[world, [is]]]))
    expect(others).toEqual([])
    expect(change).toMatchObject({ what: 'text', article: 'a' })
    expect(change?.sentence).toBe(
      'The body of “Alpha” was “…harbour master counted ships, tugs and one…” and is “…harbour master counted ships tugs and one…”.',
    )
    expect(change?.pieces).toContainEqual({ kind: 'removed', text: ',' })
  })

  test('is a headline, as it was and as it is', () => {
    const now = shown([[world, [{ ...a, headline: 'Alfa' }, b, c]]])
    expect(proofChanges(before, now).map(({ what }) => what)).toEqual(['headline'])
    expect(sentences(now)).toEqual(['The headline was “Alpha” and is “Alfa”.'])
  })

  test('is an article that came, went or changed its section', () => {
    expect(sentences(shown([[world, [a, b]]]))).toEqual(['“Gamma” is not in the edition any more.'])
    expect(sentences(shown([[world, [a, b, c, printedArticle('d', 'Delta')]]]))).toEqual([
      '“Delta” came into World.',
    ])
    const elsewhere = { ...c, section: { slug: 'tech', title: 'Tech' } }
    expect(
      sentences(
        shown([
          [world, [a, b]],
          [tech, [elsewhere]],
        ]),
      ),
    ).toEqual([
      '“Gamma” was No. 3 in World and is No. 1 in Tech.',
      'The sections were World and are World, Tech.',
    ])
  })

  test('names the article that was moved, not all it passed', () => {
    expect(sentences(shown([[world, [c, a, b]]]))).toEqual([
      '“Gamma” was No. 3 in World and is No. 1 in World.',
    ])
  })

  test('is what a text rests on, when its words stayed', () => {
    const now = shown([[world, [{ ...a, firstPrintedAt: '' }, b, c]]])
    expect(proofChanges(before, now)).toMatchObject([{ what: 'grounds', article: 'a' }])
  })

  test('is the masthead, and what happened to printed articles', () => {
    const masthead = { ...mastheadOfPaper, motto: 'Reported from the wire' }
    expect(sentences(shown([[world, [a, b, c]]], { masthead }))).toEqual([
      'The motto was “” and is “Reported from the wire”.',
    ])
  })
})
