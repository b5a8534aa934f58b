import { describe, expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { checkSentence } from '../../../../src/domain/synthesis/checkSentence.ts'
import { aSource } from '../aSource.ts'

const other = aSource({
  item: 'z',
  source: 'Northern Post',
  postedAt: '2026-06-24T06:00:00.000Z',
  text: 'Tilda Moss and Arne Holtz spoke in Dunmoor.',
})

const isFound = (given: { language: string; source?: string; told: string }, text: string): boolean => {
  const { language, source = 'Blatt', told } = given
  const pack = buildPack([aSource({ item: 'a', language, source, owner: null, text: told }), other])
  const cites = pack.items[0]?.sentences.map(({ id }) => id) ?? []
  return checkSentence({ text, cites, type: 'attributed' }, pack).some(
    ({ code }) => code === 'name-unsupported',
  )
}

/** Language, what the source says, how it may be told, how it is wrong. */
const abroad: [string, string, string, string][] = [
  [
    'ru',
    'Министр Сергей Щербаков ушёл.',
    'Minister Sergei Shcherbakov left, Blatt said.',
    'Minister Sergei Malakhov left, Blatt said.',
  ],
  [
    'ru',
    'Решение Ольги Жуковой отменено.',
    'The ruling of Olga Zhukova fell, Blatt said.',
    'The ruling of Tilda Moss fell, Blatt said.',
  ],
  ['el', 'Ο Γιώργος Παππάς μίλησε.', 'Giorgos Pappas spoke, Blatt said.', 'Arne Holtz spoke, Blatt said.'],
  ['ar', 'قال المتحدث كريم الطحان ذلك.', 'Karim al-Tahhan said so.', 'Arne Holtz said so.'],
  ['zh', '陈大文说水位上升。', 'Chen Dawen said the water rose.', 'Tilda Moss said the water rose.'],
  [
    'fr',
    'La Danoise Mette Krogh a gagné.',
    'Denmark’s Mette Krogh won, Blatt said.',
    'Denmark’s Tilda Moss won, Blatt said.',
  ],
  [
    'de',
    'Vor Weihnachten wird nicht gebaut.',
    'Nothing is built before Christmas, Blatt said.',
    'Nothing is built before Easter, Blatt said.',
  ],
  [
    'es',
    'Ana Ruiz dimite tras Pascua.',
    'Ana Ruiz leaves after Easter, Blatt said.',
    'Ana Ruiz leaves after Christmas, Blatt said.',
  ],
]

describe('a name that is written otherwise abroad', () => {
  test.each(abroad)('%s: %s', (language, told, kept, wrong) => {
    expect(isFound({ language, told }, kept)).toBe(false)
    expect(isFound({ language, told }, wrong)).toBe(true)
  })
})

test('a source in other letters is named in ours', () => {
  const item = { language: 'ru', source: 'Северный вестник', told: 'Мост закрыт.' }
  expect(isFound(item, 'The bridge is shut, the Russian-language Severny Vestnik wrote.')).toBe(false)
  expect(isFound(item, 'The bridge is shut, the Russian-language Zapadny Golos wrote.')).toBe(true)
})

test('a publisher that speaks may be called by the beginning of its name', () => {
  const item = { language: 'en', source: 'Fernholt Group', told: 'We have seen no leak at our site.' }
  expect(isFound(item, 'Fernholt said it had seen no leak.')).toBe(false)
  expect(isFound(item, 'No leak was seen at the University of Fernholt, the statement said.')).toBe(true)
})

/** What the source says, how it may be told, how it is turned. */
const turned: [string, string, string][] = [
  [
    'The 05:12 Averholt to Marnley express stopped.',
    'An express from Averholt to Marnley stopped, Blatt said.',
    'An express from Marnley to Averholt stopped, Blatt said.',
  ],
  [
    'EXIT POLL: Greens 41.5 pct, Liberals 30.',
    'Blatt put the Greens on 41.5, ahead of the Liberals on 30.',
    'Blatt put the Liberals on 41.5, ahead of the Greens on 30.',
  ],
]

describe('two names in each other’s place', () => {
  test.each(turned)('%s', (told, kept, wrong) => {
    expect(isFound({ language: 'en', told }, kept)).toBe(false)
    expect(isFound({ language: 'en', told }, wrong)).toBe(true)
  })

  test('what somebody is may stand before the name or behind it', () => {
    const told = 'It stays shut, said Ada Brandt, a speaker for operator Osprail.'
    expect(isFound({ language: 'en', told }, 'Osprail speaker Ada Brandt said it stays shut.')).toBe(false)
  })

  test('a name in a short sentence of many names is seen', () => {
    const told = 'Fenholm said so to Blatt.'
    expect(isFound({ language: 'en', told }, 'Fenholm told Northern Post.')).toBe(true)
  })
})
