import { expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { checkAttribution } from '../../../../src/domain/synthesis/check/checkAttribution.ts'
import { checkFigures } from '../../../../src/domain/synthesis/check/checkFigures.ts'
import { readSentence } from '../../../../src/domain/synthesis/check/readSentence.ts'
import { aSource } from '../aSource.ts'

const read = (told: string, text: string) => {
  const pack = buildPack([aSource({ item: 'a', text: told })])
  const cites = pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  return readSentence({ text, cites, type: 'attributed' }, pack)
}

const isTurned = (told: string, text: string): boolean => checkFigures(read(told, text)).length > 0

test('two figures in each other’s place are found', () => {
  const told = 'The lorry weighed 44 tonnes on a bridge limited to 30 tonnes.'
  expect(isTurned(told, 'The lorry was 44 tonnes heavy where 30 are allowed.')).toBe(false)
  expect(isTurned(told, 'The lorry was 30 tonnes heavy where 44 are allowed.')).toBe(true)
})

test('figures whose words say which is which may change places', () => {
  const told = 'The bank cut its target from 31 euros to 26 euros.'
  expect(isTurned(told, 'The target is now 26 euros, from 31 euros.')).toBe(false)
})

test.each([
  'Ada Brandt ruled out a new line.',
  'Ada Brandt projected that no line would open.',
  '“Nobody told me,” Brandt recalled.',
  'Harbour Wire projected that no line would open.',
])('%s says who says it', (text) => {
  const told = 'Ada Brandt ruled out a new line. "Nobody told me," Brandt says. No line will open.'
  expect(checkAttribution(read(told, text))).toEqual([])
})

test('what is done to somebody says nothing', () => {
  const told = 'Ada Brandt, of the line, was out of office on the day.'
  expect(checkAttribution(read(told, 'Ada Brandt was rejected.')).map(({ code }) => code)).toEqual([
    'attribution-missing',
  ])
})
