import { describe, expect, test } from '@jest/globals'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { demoPack, demoStories } from '../../factories/demoPack.ts'

const contestedIn = (key: string, length = 400): string[] =>
  extractDraft(demoPack(key), { form: 'report', angle: '', length, engine: 'extractive' })
    .sentences.filter(({ part, type }) => part === 'contested' && type === 'attributed')
    .map(({ text }) => text)

describe('what the sources of a story of the demo give differently stands side by side in its draft', () => {
  test.each([
    [
      'strait',
      'The sources differ on the number of vessels waiting: Strait Watch, which gave 58 before, now gives 46; Sea Ledger, which gave 41 before, now gives 23; Kestrian State Telegraph gives 27; earlier Kestria One gave 63.',
    ],
    [
      'orrin',
      'The sources differ on the height reached: Kestrian State Telegraph gives 6.9 metres; Nordwire gives 6.41 metres.',
    ],
    [
      'corvane',
      'The sources differ on the number of wafers on hold: Nordwire gives about 11,000; Chip Ledger gives 16,000.',
    ],
    [
      'cod',
      'The sources differ on the amount of cod: Northern Science Line gives 212,000 tonnes; Haldenposten gives 268,000 tonnes.',
    ],
    [
      'storm',
      'The sources differ on the expected wind: Sarn Radio News gives 31 metres a second; Kestrian State Telegraph gives 34 metres a second.',
    ],
    [
      'aldis',
      'The sources differ on the rotation: Kestrian State Telegraph gives 2.1 times a minute; Northern Science Line gives 0.4 times a minute.',
    ],
    ['cable', 'The sources differ on the frequency: Grid North gives 49.68 Hz; Nordwire gives 49.71 hertz.'],
    [
      'tervaal',
      'The sources differ on the turnout: Kestria One gives 71 per cent; Nordwire gives near 50 per cent.',
    ],
  ])('%s', (key, sentence) => {
    expect(contestedIn(key)).toEqual([sentence])
  })

  test.each(['cod', 'aldis', 'corvane', 'tervaal', 'cable', 'storm'])('%s: in 60 words as well', (key) => {
    expect(contestedIn(key, 60)).toHaveLength(1)
  })

  test('and nothing stands there that they agree on', () => {
    const differing = ['orrin', 'strait', 'corvane', 'cod', 'storm', 'aldis', 'cable', 'tervaal']
    const others = demoStories.filter((key) => !differing.includes(key))
    expect(others.map((key) => [key, contestedIn(key)])).toEqual(others.map((key) => [key, []]))
  })
})
