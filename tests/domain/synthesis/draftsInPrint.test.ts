import { describe, expect, test } from '@jest/globals'
import type { AcceptedSentence } from '../../../src/domain/synthesis/acceptedSentence.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { draftsInPrint, type TakenDraft } from '../../../src/domain/synthesis/draftsInPrint.ts'

const word = (sentence: string, text: string, as: AcceptedSentence['as'] = 'written'): AcceptedSentence => ({
  ...{ sentence, text, as },
  ...{ at: '2026-06-25T06:00:00.000Z', by: 'u1' },
})

const run = (accepted: AcceptedSentence[], some: Partial<TakenDraft> = {}): TakenDraft => ({
  engine: 'extractive',
  model: null,
  items: 8,
  packSha256: 'a'.repeat(64),
  promptSha256: null,
  accepted,
  drafted: [],
  ...some,
})

const saying = (...texts: string[]): DraftBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] }))

const rained = 'It rained in the harbour all day.'
const snowed = 'Snow fell on the hills above the town.'

describe('what readers are told of a draft', () => {
  test('counts its sentences that stand, unchanged and changed', () => {
    const body = saying(rained, 'Snow fell on the hills above the old town.')
    const [draft] = draftsInPrint([run([word('D1', rained), word('D2', snowed)])], body)
    expect(draft?.sentences).toEqual({ unchanged: 1, changed: 1 })
  })

  test('is nothing once none of its sentences stands', () => {
    expect(draftsInPrint([run([word('D1', rained)])], saying('The paper wrote all of this itself.'))).toEqual(
      [],
    )
    expect(draftsInPrint([run([])], saying(rained))).toEqual([])
  })

  test('is not unsaid by dropping a sentence that stands all the same', () => {
    const accepted = [word('D1', rained), word('D1', '', 'dropped')]
    expect(draftsInPrint([run(accepted)], saying(rained))).toHaveLength(1)
  })

  test('counts a sentence once that was quoted later', () => {
    const quoted = 'Nordwire reported: “Snow fell on the hills above the town.”'
    const accepted = [word('D2', snowed), word('D2', quoted, 'quoted')]
    expect(draftsInPrint([run(accepted)], saying(quoted))[0]?.sentences).toEqual({ unchanged: 1, changed: 0 })
  })

  test.each([
    ['extractive', 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'],
    ['model', 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia'],
  ] as const)('names the kind of source the %s engine is', (engine, digitalSourceType) => {
    expect(draftsInPrint([run([word('D1', rained)], { engine })], saying(rained))).toMatchObject([
      { engine, digitalSourceType },
    ])
  })

  test('tells several runs apart', () => {
    const runs = [run([word('D1', rained)]), run([word('D1', snowed)], { engine: 'model', model: 'm' })]
    expect(draftsInPrint(runs, saying(`${rained} ${snowed}`)).map(({ engine }) => engine)).toEqual([
      'extractive',
      'model',
    ])
  })

  describe('of which sentences were pasted', () => {
    const long =
      'The harbour master said on Thursday that the port would stay closed until the wreck is raised.'
    const quoting =
      'Nordwire reported: “The harbour master said that the port would stay closed until Friday.”'
    const drafted = [
      { id: 'D1', text: long },
      { id: 'D2', text: rained },
      { id: 'D3', text: quoting },
    ]

    test('counts each that stands word for word, however it is set', () => {
      const body = saying(
        'Our own words.',
        `${long.replace('harbour', 'Harbour').replace(' on ', '  on ')} More.`,
      )
      expect(draftsInPrint([run([], { drafted })], body)[0]?.sentences).toEqual({ unchanged: 1, changed: 0 })
    })

    test('counts neither short ones nor what is set as a source’s words', () => {
      expect(draftsInPrint([run([], { drafted })], saying(rained))).toEqual([])
      const set: DraftBlock[] = [{ kind: 'quotation', spans: [{ text: long }] }]
      expect(draftsInPrint([run([], { drafted })], set)).toEqual([])
    })

    test('counts one once: for the draft it was taken over from, else for the earliest', () => {
      const [first, second] = [run([], { drafted }), run([word('D1', long)], { drafted, engine: 'model' })]
      expect(draftsInPrint([first, second], saying(long)).map(({ engine }) => engine)).toEqual(['model'])
      const both = [first, run([], { drafted, engine: 'model' })]
      expect(draftsInPrint(both, saying(long)).map(({ engine }) => engine)).toEqual(['extractive'])
    })
  })
})
