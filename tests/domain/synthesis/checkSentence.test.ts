import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { checkSentence } from '../../../src/domain/synthesis/checkSentence.ts'
import { synthesisPacks } from '../../bench/synthesisPacks.mjs'
import { anySources } from './anySources.ts'
import { aSource } from './aSource.ts'

const pack = buildPack([
  aSource({
    item: 'a',
    headline: 'Dockers walk out',
    text: 'Some 1,900 dockers stopped work on Tuesday. Mira Holt said the strike would not end "before the rosters go". Ostby Mills bought Dunmoor Steel.',
  }),
  aSource({
    item: 'b',
    source: 'City Desk',
    owner: 'Marlow Press',
    postedAt: '2026-06-23T07:00:00.000Z',
    text: 'The port has been closed since midnight. Pilots counted 19 ships.',
  }),
])

const found = (text: string, ...cites: string[]) =>
  checkSentence({ text, cites, type: 'attributed' }, pack).map(({ code, start, end }) => [
    code,
    text.slice(start, end),
  ])

test('what the cited sentences bear passes', () => {
  expect(found('About 1,900 dockers stopped work on 23 June, Harbour Wire reported.', 'S1.2')).toEqual([])
  expect(found('Mira Holt said it would not end “before the rosters go”.', 'S1.3')).toEqual([])
  expect(found('The strike has closed the port.', 'S1.2', 'S2.1')).toEqual([])
})

test('a source that is not in the pack is found, and a sentence that cites none', () => {
  expect(found('City Desk counted 19 ships.', 'S2.2', 'S7.1')).toEqual([
    ['source-unknown', 'City Desk counted 19 ships.'],
  ])
  expect(found('City Desk counted 19 ships.')).toEqual([['citation-missing', 'City Desk counted 19 ships.']])
})

test('words in quote marks are those of a cited sentence, not of another', () => {
  expect(found('Mira Holt said it would not end “before the bosses go”.', 'S1.3')).toEqual([
    ['quotation-altered', '“before the bosses go”'],
  ])
  expect(found('City Desk has it “before the rosters go”.', 'S2.1')).toEqual([
    ['quotation-altered', '“before the rosters go”'],
  ])
})

test('a number that is not in what is cited is found where it stands, small ones and dates too', () => {
  expect(found('Harbour Wire reported 1,700 dockers.', 'S1.2')).toEqual([['number-unsupported', '1,700']])
  expect(found('City Desk said pilots counted nine ships.', 'S2.2')).toEqual([['number-unsupported', 'nine']])
  expect(found('They stopped on 22 June, said Harbour Wire.', 'S1.2')).toEqual([
    ['number-unsupported', '22 June'],
  ])
})

test('a name that is not in what is cited is found, at the head of the sentence too', () => {
  expect(found('Jonas Weld said the strike would not end soon.', 'S1.3')).toEqual([
    ['name-unsupported', 'Jonas Weld'],
  ])
  expect(found('Weld said it would not end soon.', 'S1.3')).toEqual([['name-unsupported', 'Weld']])
})

test('two names in each other’s place are found', () => {
  expect(found('Harbour Wire reported that Dunmoor Steel bought Ostby Mills.', 'S1.4')).toEqual([
    ['name-unsupported', 'Steel bought Ostby Mills'],
  ])
})

test('a denial that is dropped is found, and one that is added', () => {
  expect(found('Mira Holt said the strike would end.', 'S1.3').map(([code]) => code)).toEqual([
    'negation-lost',
  ])
  expect(found('City Desk reported that the port has not been closed.', 'S2.1')).toEqual([
    ['negation-lost', 'not'],
  ])
})

test('what somebody says or one origin tells is told as theirs', () => {
  expect(found('The strike will not end soon.', 'S1.3').map(([code]) => code)).toEqual([
    'attribution-missing',
  ])
  expect(found('The port is closed.', 'S2.1').map(([code]) => code)).toEqual(['attribution-missing'])
})

test('twelve words in a row are a source’s own unless they stand in quote marks', () => {
  const copied = 'Mira Holt said the strike would not end before the rosters go'
  expect(found(`${copied}, reported Harbour Wire.`, 'S1.3')).toEqual([['copied-run', copied]])
  expect(found('Mira Holt said that the strike would not end before the rosters go.', 'S1.3')).toEqual([])
})

test('a day without its date is found', () => {
  expect(found('Harbour Wire reported that 1,900 dockers stopped work on Tuesday.', 'S1.2')).toEqual([
    ['time-unresolved', 'Tuesday'],
  ])
  expect(found('Harbour Wire reported that they stopped work on Tuesday, 23 June.', 'S1.2')).toEqual([])
})

describe('of what a model might write of the packs', () => {
  const packs = synthesisPacks('seen').map((one) => ({ ...one, pack: buildPack(one.items) }))

  test.each(packs)('$name: sentences without error pass', ({ clean, pack: evidence }) => {
    const alarms = clean.map((sentence) => [sentence.text, checkSentence(sentence, evidence)])
    expect(alarms.filter(([, findings]) => findings?.length !== 0)).toEqual([])
  })

  test.each(packs)('$name: every seeded error is named', ({ seeded, pack: evidence }) => {
    const missed = seeded.filter(
      ({ fault, sentence }) => !checkSentence(sentence, evidence).some(({ code }) => code === fault),
    )
    expect(missed).toEqual([])
  })
})

test('whatever is written of whatever there is, findings stand within the sentence', () => {
  fc.assert(
    fc.property(
      anySources,
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.nat(3),
      (sources, written, at) => {
        const any = buildPack(sources)
        const ids = any.items.flatMap(({ sentences }) => sentences.map(({ id }) => id)).slice(0, at)
        const text = `${any.items[0]?.text.slice(0, 60) ?? ''}${written}`
        for (const finding of checkSentence({ text, cites: ids, type: 'statement' }, any)) {
          expect(finding.start).toBeGreaterThanOrEqual(0)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.start).toBeLessThanOrEqual(finding.end)
        }
      },
    ),
    { numRuns: 150 },
  )
})
