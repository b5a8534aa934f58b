import { expect, test } from '@jest/globals'
import { accusedUnheard } from '../../../src/domain/synthesis/extract/accusedUnheard.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { demoPack, demoStories } from '../../factories/demoPack.ts'
import { packOf } from '../../factories/harbourPack.ts'

const asked = (...texts: string[]): string[] =>
  accusedUnheard(packOf(texts.map((text, at) => ({ source: `SOURCE${String(at)}`, text }))))

test.each([
  [['Anton Brusk'], 'Prosecutors accused Colonel Anton Brusk of mutiny.'],
  [['Chemora'], 'The growers blame the maker Chemora for the loss.'],
  [['Ida Falk'], 'Harbour master Ida Falk was charged on Monday.'],
])('asked are %j: %s', (names, text) => {
  expect(asked(text)).toEqual(names)
})

test.each([
  ['a quay', 'Two companies reached the town along Tannery Quay. Tannery Quay is flooded.'],
  ['a strait that is blamed', 'Sailors blame the Halden Strait for the loss.'],
  ['a ship that is blamed', 'The port blamed the ferry Solveig Tarn for the damage.'],
  ['a town where somebody is blamed', 'The growers blame the paper mill at Holt.'],
  ['somebody whom nobody accuses', 'Helle Arnvik preferred a cut.'],
])('not asked is %s', (_what, text) => {
  expect(asked(text)).toEqual([])
})

test('nor who was heard', () => {
  expect(
    asked('Prosecutors accused Colonel Anton Brusk of mutiny.', 'Anton Brusk said he had been in bed.'),
  ).toEqual([])
})

test('the demo’s framing prompts ask no strait, quay or ship for comment', () => {
  for (const key of demoStories) {
    const { framingPrompt } = extractDraft(demoPack(key), {
      form: 'report',
      angle: '',
      length: 400,
      engine: 'extractive',
    })
    expect(framingPrompt).not.toMatch(/heard by none: .*(?:Quay|Strait|Solveig Tarn|Santa Irena|Bill)/)
  }
})
