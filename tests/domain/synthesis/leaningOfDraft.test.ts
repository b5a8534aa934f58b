import { describe, expect, test } from '@jest/globals'
import { leaningOf } from '../../../src/domain/synthesis/extract/leaningOf.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { demoPack, demoStories } from '../../factories/demoPack.ts'
import { packOf } from '../../factories/harbourPack.ts'

const textsOf = (pack: ReturnType<typeof packOf>, length = 400): string[] =>
  extractDraft(pack, { form: 'report', angle: '', length, engine: 'extractive' }).sentences.map(
    ({ text }) => text,
  )

describe('a sentence leans on another', () => {
  test.each([
    ['before', 'One order moved it.'],
    ['before', 'The figure comes from 96 trawl stations in October.'],
    ['before', 'The higher figure includes wafers already past test.'],
    ['before', 'All nine are mended.'],
    ['before', 'Neither figure can be checked from outside.'],
    ['before', 'Its chairman, Odd Brennvik, said the fish had moved.'],
    ['before', 'The group disputes the official turnout.'],
    ['before', 'One of them, Lise Morn, read the tables.'],
    ['person', 'He declined to say what would bring a cut.'],
    ['person', '“We cannot wait for rents to notice us,” he said.'],
    ['person', 'In the end she resigned on Monday.'],
  ])('%s: %s', (leaning, run) => {
    expect(leaningOf(run, 'en')).toBe(leaning)
  })

  test.each([
    'It was not clear whether anybody was missing.',
    'This year’s quota is 39,000 tonnes.',
    'All seven tram lines in Sarnholm stopped.',
    'All schools are closed in the valley.',
    'Both the port and the union signed.',
    'The figure of 212,000 tonnes is an estimate.',
    'The group Open Table will field no list.',
    'Lead author Vera Stamm said she would look again.',
    'The minister told parliament he would resign.',
    '“We have not settled it,” Kari Lindmoe said.',
    'So far nobody has been found at the mill.',
  ])('stands alone: %s', (run) => {
    expect(leaningOf(run, 'en')).toBeNull()
  })

  test('in other languages as well', () => {
    expect(leaningOf('Il a présenté ses excuses sans promettre d’indemnisation.', 'fr')).toBe('before')
    expect(leaningOf('Il y a trois blessés à Lorn.', 'fr')).toBeNull()
    expect(leaningOf('«Contamos acreedores», dijo a Litoral.', 'es')).toBe('person')
    expect(leaningOf('Sie bleiben bis Mittwoch geschlossen.', 'de')).toBe('before')
  })
})

test('what leans on another sentence stands right behind what it leans on, in every story of the demo', () => {
  for (const key of demoStories) {
    const pack = demoPack(key)
    for (const length of [60, 120, 400]) {
      const { sentences } = extractDraft(pack, { form: 'report', angle: '', length, engine: 'extractive' })
      for (const [at, { cites, type }] of sentences.entries()) {
        const [item, number] = (cites[0] ?? '').split('.')
        const exact = pack.items.flatMap((one) => one.sentences).find(({ id }) => id === cites[0])?.exact
        if (type !== 'quotation' || leaningOf(exact ?? '', 'en') === null) continue
        const [itemBefore, numberBefore] = (sentences[at - 1]?.cites[0] ?? '').split('.')
        expect([key, itemBefore]).toEqual([key, item])
        expect(Number(numberBefore)).toBeLessThan(Number(number))
      }
    }
  }
})

test('nor is it said where nothing that can be quoted tells what it leans on', () => {
  const pack = packOf([
    {
      source: 'NORD',
      text: 'Is the bank of Ostby shut? It opened at nine again. The bank of Ostby has 400 staff.',
    },
    { source: 'VLT', text: 'The bank of Ostby opened its doors again on Tuesday.' },
  ])
  expect(textsOf(pack).join(' ')).not.toContain('It opened at nine')
})

test('whom a draft quotes as “he” it has named before', () => {
  const texts = textsOf(demoPack('bank'))
  const at = texts.findIndex((text) => text.includes('he said'))
  expect(texts[at - 1]).toContain('Governor Matthis Ruud')
})

describe('of a short report', () => {
  const toll = packOf([
    {
      source: 'NORDWIRE',
      headline: 'Mill fire in Ostby',
      text: 'A fire killed 12 people at the Ostby mill on Monday night when a boiler burst, the fire service said. It is not known what made the boiler burst.',
    },
    {
      source: 'COASTDESK',
      headline: 'Fire at Ostby mill',
      text: 'Fire broke out at the Ostby mill on Monday night and 14 people were killed, police said. The mill has 200 workers.',
    },
  ])

  test('the contested toll is part, however few words there are', () => {
    for (const length of [50, 60, 80])
      expect(textsOf(toll, length).join(' ')).toContain('The sources differ on the number of dead')
  })

  test('what a source says is not known is part where there is room', () => {
    const told = packOf([
      {
        source: 'NORDWIRE',
        text: 'The ferry Maren struck the pier at Aldersund on Wednesday morning with 212 people on board, the harbour master said. It is not known why the ferry did not slow down before the pier, the harbour master said.',
      },
      { source: 'COASTDESK', text: 'The ferry Maren hit the pier in Aldersund. The pier is shut.' },
    ])
    expect(textsOf(told, 60).join(' ')).toContain('It is not known why')
  })
})
