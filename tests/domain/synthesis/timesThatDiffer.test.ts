import { describe, expect, test } from '@jest/globals'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { timesThatDiffer } from '../../../src/domain/synthesis/timesThatDiffer.ts'
import { synthesisPacks } from '../../bench/synthesisPacks.mjs'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { demoPack, demoStories } from '../../factories/demoPack.ts'
import { packOf } from '../../factories/harbourPack.ts'

const told = (...texts: string[]) =>
  packOf(texts.map((text, at) => ({ source: `SOURCE${String(at)}`, text })))
const differing = (...texts: string[]): string[][] =>
  timesThatDiffer(told(...texts).items).map(({ event, said }) => [
    event,
    ...said.map((same) => same[0]?.words ?? ''),
  ])

const early = 'The boiler of the Ostby mill exploded at 02:50, the fire service said.'
const late = 'Police said the boiler at the Ostby mill exploded at 03:10.'

describe('an hour is contested', () => {
  test('where two sources give one event another', () => {
    expect(differing(early, late)).toEqual([['explosion', '02:50', '03:10']])
  })

  test('and stands side by side in the draft and among what the pack tells', () => {
    const pack = told(early, late)
    const { sentences, framingPrompt } = extractDraft(pack, {
      form: 'report',
      angle: '',
      length: 400,
      engine: 'extractive',
    })
    expect(sentences.find(({ part }) => part === 'contested')).toMatchObject({
      text: 'The sources differ on the time of the explosion: SOURCE0 gives 02:50; SOURCE1 gives 03:10.',
      cites: ['S1.1', 'S2.1'],
    })
    expect(framingPrompt).toContain('The sources differ on the time of the explosion (02:50 or 03:10).')
    expect(pack.tellings.filter(({ isContested }) => isContested)).toEqual([
      {
        kind: 'time',
        of: 'time of the explosion',
        said: [
          { words: '02:50', by: ['S1'] },
          { words: '03:10', by: ['S2'] },
        ],
        isContested: true,
      },
    ])
  })

  test.each([
    ['the same hour', [early, 'The boiler of the mill in Ostby exploded at 2:50 am.']],
    ['two events', [early, 'Firefighters reached the Ostby mill at 03:10.']],
    ['events of which little is said alike', [early, 'A tank exploded at 03:10 at the port of Lorn.']],
    ['the second of several', [early, 'A second boiler of the Ostby mill exploded at 03:10.']],
    ['two zones', [early.replace('02:50', '02:50 UTC'), late]],
    ['two days', [early.replace('02:50', '02:50 on Monday'), late.replace('03:10', '03:10 on Tuesday')]],
    ['an hour by which it was over', [early, 'The boiler of the Ostby mill had exploded by 03:10.']],
    [
      'two hours in one sentence',
      [early, 'The boiler of the mill in Ostby exploded at 03:10, not at 02:50.'],
    ],
  ])('but not by %s', (_what, texts) => {
    expect(differing(...texts)).toEqual([])
  })

  test('nor by what a source has put right itself', () => {
    const pack = packOf([
      { source: 'NORD', text: early },
      { source: 'NORD', text: late },
      { source: 'VLT', text: late.replace('Police', 'The police') },
    ])
    expect(timesThatDiffer(pack.items)).toEqual([])
  })

  test('nor in any story of the demo or pack that was seen', () => {
    const packs = [
      ...demoStories.map(demoPack),
      ...synthesisPacks('seen').map(({ items }) => buildPack(items)),
    ]
    expect(packs.flatMap(({ items }) => timesThatDiffer(items))).toEqual([])
  })
})
