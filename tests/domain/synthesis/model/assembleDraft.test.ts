import { describe, expect, test } from '@jest/globals'
import { extractDraft } from '../../../../src/domain/synthesis/extractDraft.ts'
import { assembleDraft } from '../../../../src/domain/synthesis/model/assembleDraft.ts'
import type { WrittenSentence } from '../../../../src/domain/synthesis/model/parseWritten.ts'
import { synthesisDraft } from '../../../../src/domain/synthesis/synthesisDraft.ts'
import { synthesisOrder } from '../../../../src/domain/synthesis/synthesisOrder.ts'
import { harbourPack } from '../../../factories/harbourPack.ts'

const pack = harbourPack()
const extracted = extractDraft(pack, synthesisOrder.parse({}))
const holding = { holds: true, findings: [] }
const finding = { code: 'number-unsupported' as const, start: 0, end: 1, message: 'No.' }
const sentenceOf = (text: string, part: WrittenSentence['part'], ...cites: string[]): WrittenSentence => ({
  text,
  part,
  cites,
  type: 'attributed',
})
const headed = (headline: string, ...headlineSourceIds: string[]) =>
  assembleDraft({ headline, headlineSourceIds, sentences: [] }, [], { pack, extracted }).headline

describe('a draft of checked sentences', () => {
  const draft = assembleDraft(
    { headline: '', headlineSourceIds: [], sentences: [] },
    [
      { sentence: sentenceOf('c', 'context', 'S1.2', 'S2.1'), judgement: holding },
      { sentence: sentenceOf('x', 'sides', 'S2.2'), judgement: { holds: false, findings: [finding] } },
      { sentence: sentenceOf('a', 'happened', 'S1.2'), judgement: holding },
      { sentence: sentenceOf('b', 'happened'), judgement: holding },
    ],
    { pack, extracted },
  )

  test('stands in the order of print, and what was dropped keeps its place', () => {
    expect(draft.sentences.map(({ id, text }) => [id, text])).toEqual([
      ['D1', 'a'],
      ['D2', 'b'],
      ['D4', 'c'],
    ])
    expect(draft.dropped.map(({ id, findings }) => [id, findings])).toEqual([['D3', [finding]]])
    expect(synthesisDraft.parse(draft)).toEqual(draft)
  })

  test('says in our words why a sentence is there', () => {
    expect(draft.sentences.map(({ why }) => why)).toEqual([
      'Rests on what NORDWIRE said.',
      'Rests on nothing that was given.',
      'Rests on what NORDWIRE, COASTDESK said.',
    ])
  })

  test('lists what found no room among what was dropped, and asks about its sources', () => {
    const long = `${'word '.repeat(40)}.`
    const cut = assembleDraft(
      { headline: '', headlineSourceIds: [], sentences: [] },
      [
        { sentence: sentenceOf(long, 'happened', 'S1.2'), judgement: holding },
        { sentence: sentenceOf(long.replace('word', 'words'), 'happened', 'S2.1'), judgement: holding },
      ],
      { pack, extracted, most: 60 },
    )
    expect(cut.sentences.map(({ id }) => id)).toEqual(['D1'])
    expect(cut.dropped.map(({ id, findings }) => [id, findings[0]?.code])).toEqual([['D2', 'over-length']])
    expect(cut.framingPrompt).toContain('COASTDESK')
    expect(synthesisDraft.parse(cut)).toEqual(cut)
  })

  test('asks the editor about every source that was left out', () => {
    expect(draft.framingPrompt.startsWith(extracted.framingPrompt)).toBe(true)
    expect(draft.framingPrompt).toContain('No sentence rests on AFTENPOST, RADIOWEST:')
  })
})

describe('a headline', () => {
  test('that does not hold gives way to that of what the draft leads on, and is listed with why', () => {
    const draft = assembleDraft(
      { headline: 'Sabotage feared on the Maren', headlineSourceIds: ['S2.1'], sentences: [] },
      [
        { sentence: sentenceOf('b', 'context', 'S2.1'), judgement: holding },
        { sentence: sentenceOf('a', 'happened', 'S1.2'), judgement: holding },
      ],
      { pack, extracted: { ...extracted, headline: 'Of something else' } },
    )
    expect(draft.headline).toBe(pack.items[0]?.headline)
    expect(draft.dropped.map(({ id, text }) => [id, text])).toEqual([['D3', 'Sabotage feared on the Maren']])
    expect(draft.dropped[0]?.findings.length).toBeGreaterThan(0)
    expect(synthesisDraft.parse(draft)).toEqual(draft)
  })

  test('is the model’s where every word of it holds', () => {
    expect(headed('Ferry Maren struck pier at Aldersund, NORDWIRE reports', 'S1.2')).toBe(
      'Ferry Maren struck pier at Aldersund, NORDWIRE reports',
    )
  })

  test.each([
    ['with a number that is not there', 'NORDWIRE: 14 taken to hospital', 'S1.3'],
    ['with words that are not there', 'NORDWIRE: ferry Maren wrecked pier at Aldersund', 'S1.2'],
    ['that rests on nothing', 'Ferry Maren struck pier at Aldersund', 'S9.9'],
    ['with an address', 'NORDWIRE: ferry struck pier, see evil-harbour.com', 'S1.2'],
    ['without end', 'NORDWIRE: ferry Maren struck the pier at Aldersund '.repeat(9), 'S1.2'],
    ['that is none', '', 'S1.2'],
  ])('is ours in place of one %s', (_name, headline, id) => {
    expect(headed(headline, id)).toBe(extracted.headline)
  })
})
