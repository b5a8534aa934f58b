import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import type { EvidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { newsValues } from '../../../src/domain/synthesis/extract/newsValues.ts'
import { synthesisPacks } from '../../bench/synthesisPacks.mjs'
import { demoPack } from '../../factories/demoPack.ts'
import { packOf } from '../../factories/harbourPack.ts'
import { anySources } from './anySources.ts'

const seen = new Map(synthesisPacks('seen').map(({ name, items }) => [name, buildPack(items)]))
const seenPack = (name: string): EvidencePack => seen.get(name) ?? buildPack([])

const drafted = (pack: EvidencePack, angle = '') =>
  extractDraft(pack, { form: 'report', angle, length: 400, engine: 'extractive' })
const ledOn = (pack: EvidencePack, angle = '') => {
  const { headline, sentences } = drafted(pack, angle)
  return [headline, sentences[0]?.text]
}

describe('a story of the demo leads on its news', () => {
  test('the pilots’ vote, not the queue that most items count', () => {
    expect(ledOn(demoPack('strait'))).toEqual([
      'Halden Strait pilots accept interim rota, return with next tide',
      'Nordwire reported: “Halden Strait pilots voted 49 to 12 to return to work under an interim rota of 14 days that caps a shift at nine hours.”',
    ])
  })

  test.each([
    ['orrin', 'Orrin crests at 6.41 metres, Water Directorate says'],
    ['bank', 'Bank of Norvane holds at 3.75 per cent, one member for a cut'],
    ['ports', 'Norvane ports law passes by three votes, 76 to 73'],
    ['corvane', 'Corvane Semiconductor stops Line 3 at Brekka over contaminated resist'],
    ['cable', 'Norvane Grid: cable to Aubrenne tripped, no customers cut off'],
    ['theatre', 'Safety curtain drops at City Theatre rehearsal; premiere off'],
    ['cod', 'Sarn Sea cod down 18 per cent, Institute finds'],
    // No price and no index, however many of them a story has.
    ['crown', 'Norvane inflation 2.8 per cent in second reading, unchanged'],
    ['verana', "Puerto Alba crane order waits on Verana's debt deal"],
    ['ferry', 'Night ferry between Sarnholm and Tervaal to return after four years'],
  ])('%s: %s', (key, headline) => {
    expect(drafted(demoPack(key)).headline).toBe(headline)
  })
})

describe('an invented pack leads on its news', () => {
  test.each([
    ['airport', 'S1.2', 'Fog shuts Tormund airport'],
    ['budget', 'S1.2', 'Sund budget fails in parliament'],
    ['council', 'S1.2', 'Larkhaven backs new stadium'],
    ['cyber', 'S1.2', 'Tax office of Ruvia hit by cyber attack'],
    ['drought', 'S1.2', 'Reservoirs in Marrin at 28 percent'],
    ['factory', 'S1.2', 'Fire at paint works in Ostby'],
    ['flood', 'S1.2', 'River Varn bursts its banks at Ostrel'],
    ['markets', 'S1.2', 'Bank of Corvane cuts key rate to 2.75 percent'],
    ['merger', 'S1.2', 'Arbor Foods to buy Mellin'],
    ['quake', 'S1.2', 'Magnitude 6.1 quake off Lorn coast'],
    ['spacecraft', 'S1.2', 'Second test flight of Heron rocket fails'],
    ['tram', 'S1.2', 'Tram line 7 will be late again'],
    ['trial', 'S1.2', 'Former harbour master jailed for bribery'],
    ['vote', 'S1.2', 'Tarvia parliament passes pension bill'],
  ])('%s: %s, %s', (name, cite, headline) => {
    const draft = drafted(seenPack(name))
    expect([draft.sentences[0]?.cites, draft.headline]).toEqual([[cite], headline])
  })

  test('whose first sentence tells the past as well', () => {
    expect(drafted(seenPack('library')).sentences[0]?.cites).toEqual(['S1.2'])
  })

  test.each([
    ['customs', 'S3.2', 'Customs found 1.3 tonnes of cocaine at Tormund, not 1.8 as we reported'],
    ['school', 'S2.2', 'Three schools shut in Wendle'],
    ['well', 'S4.2', 'Vesterol says 900 tonnes leaked'],
  ])('%s: as it stands since its source put it right', (name, cite, headline) => {
    const draft = drafted(seenPack(name))
    expect([draft.sentences[0]?.cites, draft.headline]).toEqual([[cite], headline])
  })
})

const quits = {
  headline: 'Minister Lund resigns over grant to brother',
  text: 'Culture minister Eva Lund resigned on Friday over a grant to her brother. The prime minister thanked her.',
}
const pressure = [
  {
    source: 'Capitol Line',
    headline: 'Culture minister Lund under pressure over grant',
    text: 'Culture minister Eva Lund faced calls to go over a grant to her brother. The grant was 2 million crowns.',
  },
  {
    source: 'The Tarvian',
    headline: 'Grant to brother puts culture minister Lund under pressure',
    text: 'Culture minister Eva Lund came under pressure over a grant to her brother. Auditors will look at it.',
  },
]
const quit = [
  { source: 'City Desk', ...quits },
  {
    source: 'Civic Monitor',
    headline: 'Lund resigns as culture minister',
    text: 'Eva Lund resigned as culture minister on Friday over a grant to her brother. No successor was named.',
  },
]
const reaction = {
  source: 'Harbour Radio',
  headline: 'Opposition: Lund should have gone before over grant to brother',
  text: 'The opposition said culture minister Eva Lund should have resigned before over the grant to her brother.',
}

describe('what a chief sub would lead on', () => {
  test('of what several owners tell, the newer', () => {
    expect(ledOn(packOf([...pressure, ...quit, reaction]))).toEqual([
      'Lund resigns as culture minister',
      'Civic Monitor reported: “Eva Lund resigned as culture minister on Friday over a grant to her brother.”',
    ])
  })

  test('an answer to the news is not the news, however new it is', () => {
    expect(drafted(packOf([...quit, reaction])).headline).not.toContain('Opposition')
  })

  test('what one owner alone adds is not the news of a story that others share', () => {
    const alone = {
      source: 'Ledger Wire',
      headline: 'Lund grant, Lund ministry, Lund brother: what we know',
      text: 'The ministry of Eva Lund gave 14 grants last month. The ministry has 200 staff.',
    }
    expect(drafted(packOf([alone, ...quit])).headline).toContain('Lund resigns')
    expect(drafted(packOf([...quit, alone])).headline).toContain('Lund resigns')
  })

  test('of what nobody shares, what began the story', () => {
    const began = {
      source: 'Pit Notice',
      headline: 'Crane falls on quay at Selden',
      text: 'A crane fell on the quay at Port Selden on Monday.',
    }
    const follows = [
      {
        source: 'Ledger Wire',
        headline: 'Selden shares fall',
        text: 'Shares in Selden Docks fell 4 percent.',
      },
      {
        source: 'Union Voice',
        headline: 'Dockers want older machines checked',
        text: 'The dockers’ union wants all older machines checked.',
      },
    ]
    expect(drafted(packOf([began, ...follows])).headline).toBe('Crane falls on quay at Selden')
  })

  test('five copies under one owner are one voice', () => {
    const copies = Array.from({ length: 5 }, (_, at) => ({
      source: `Market ${String(at)}`,
      owner: 'Line Media',
      headline: 'Ten ways to save on heating this winter',
      text: 'Heating costs more this winter, and there are ten ways to save on it.',
    }))
    expect(drafted(packOf([...copies, ...quit])).headline).toContain('Lund resigns')
  })

  test('posts without a headline lead on what several of them begin with', () => {
    const posts = [
      { source: 'Dawn', text: 'Queues at the border post of Calder are long this morning.' },
      { source: 'Envoy', text: 'Norland shut the Calder border to lorries at noon. Cars still pass.' },
      { source: 'Grenzer', text: 'Norland has shut the Calder border to lorries. No reason was given.' },
    ]
    expect(ledOn(packOf(posts))[1]).toBe('Grenzer reported: “Norland has shut the Calder border to lorries.”')
  })

  test('an angle that was asked for leads', () => {
    expect(ledOn(seenPack('merger'), 'price of Mellin shares')[0]).toBe('Mellin shares jump 18 percent')
  })

  test('the lead stands first, and what its item says besides behind it', () => {
    const items = drafted(packOf([...pressure, ...quit, reaction]))
      .sentences.filter(({ part }) => part === 'happened')
      .map(({ cites }) => cites[0]?.split('.')[0])
    expect(items[0]).toBe('S4')
    expect(items.lastIndexOf('S4')).toBe(items.filter((item) => item === 'S4').length - 1)
  })
})

test('whatever the wire brings, each item has a value of its own, whatever the order of the others', () => {
  fc.assert(
    fc.property(anySources, (given) => {
      const { items } = buildPack(given)
      const values = newsValues(items)
      expect([...values.keys()]).toEqual(items.map(({ id }) => id))
      for (const value of values.values()) expect(Number.isFinite(value)).toBe(true)
      expect(newsValues(buildPack([...given].reverse()).items)).toEqual(values)
    }),
    { numRuns: 60 },
  )
})
