import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { newsOfStory } from '../../../../src/domain/synthesis/rolling/newsOfStory.ts'
import type { RollingItem } from '../../../../src/domain/synthesis/rolling/rollingStory.ts'
import { aStory, anItem, at } from './aStory.ts'

const lines = readFileSync('tests/cases/rollingStories.txt', 'utf8').split('\n')
const sources =
  /^(?<source>City Desk|Coast Radio|El Faro)(?::(?<flag>\w+))? (?<headline>[^|]+?)(?: \| (?<text>.+))?$/

const flags: Record<string, Partial<RollingItem>> = {
  copy: { alike: { kind: 'near', of: 'city-desk-0', ours: '', theirs: '' } },
  es: { language: 'es' },
  de: { language: 'de' },
  fr: { language: 'fr' },
  early: { postedAt: at(-2), saidAt: at(-2) },
  gone: { state: 'deleted' },
  bare: { address: null },
  again: { alike: { kind: 'same', of: 'coast-radio-9', ours: '', theirs: '' } },
}

const itemOf = (told: string, hour: number): RollingItem => {
  const { source = '', flag = '', headline = '', text = '' } = sources.exec(told.slice(1))?.groups ?? {}
  return anItem(source, { headline, text }, { hour, ...flags[flag] })
}

const cases = lines
  .filter((line) => line.includes('\t'))
  .map((line) => {
    const [expected = '', print = '', ...told] = line.split('\t')
    return { expected, print, told }
  })
  .filter(({ expected }) => !expected.startsWith('#'))

const tell = ({ print, told }: { print: string; told: string[] }) => {
  const rests = told.filter((one) => one.startsWith('=')).map((one, hour) => itemOf(one, hour))
  const since = told.filter((one) => one.startsWith('+')).map((one, hour) => itemOf(one, 9 + hour))
  return aStory({ print, rests, since })
}

describe('what a story tells of a printed article', () => {
  test.each(cases)('$expected: $print $told', (given) => {
    const words = newsOfStory(tell(given)).map((one) => one.words)
    expect(words.join(' & ') || '-').toBe(given.expected)
  })

  test('is the same whenever it is looked for, in whatever order the items are given', () => {
    for (const given of cases) {
      const story = tell(given)
      const turned = { ...story, now: story.now.toReversed() }
      expect(newsOfStory(turned)).toEqual(newsOfStory(story))
    }
  })

  test('names the sentence in print and the new words, unaltered', () => {
    const rests = [anItem('City Desk', { headline: 'Tram crash: 12 dead' }, { hour: 0 })]
    const text = 'Crews worked through the night. The toll rose to 14 dead, the fire service said.'
    const since = [anItem('City Desk', { headline: 'Toll rises in Halmere', text }, { hour: 9 })]
    const print = 'A tram left the rails. The crash left 12 dead. The line is closed.'
    const [news] = newsOfStory(aStory({ print, rests, since }))
    expect(news).toMatchObject({ kind: 'number', of: 'dead', sentence: 'The crash left 12 dead.' })
    expect(news?.evidence).toEqual([
      expect.objectContaining({
        source: 'City Desk',
        exact: 'The toll rose to 14 dead, the fire service said.',
      }),
    ])
  })
})

describe('an item that contradicts a cited one', () => {
  const cited = anItem('City Desk', { headline: 'Port stays open after the storm' }, { hour: 0 })
  const other = (
    alike: Partial<NonNullable<RollingItem['alike']>>,
    headline = 'Port stays closed after the storm',
  ) =>
    anItem(
      'City Desk Weekend',
      { headline },
      { hour: 9, alike: { kind: 'conflict', of: cited.item, ours: 'closed', theirs: 'open', ...alike } },
    )
  const tellOf = (print: string, item: RollingItem) =>
    newsOfStory({ ...aStory({ print, rests: [cited], since: [item] }), elsewhere: 3 })

  test('is told with both words where what it contradicts is in print', () => {
    const [news] = tellOf('The port stays open after the storm, City Desk reported.', other({}))
    expect(news?.words).toBe('City Desk Weekend contradicts City Desk: says closed, in print open')
    expect(news?.sentence).toBe('The port stays open after the storm, City Desk reported.')
  })

  test('is told of a source that contradicts itself as it says it last', () => {
    const own = {
      source: 'City Desk',
      alike: { kind: 'conflict', of: cited.item, ours: 'shut', theirs: 'open' },
    }
    const later = anItem('City Desk', { headline: 'Port stays shut after the storm' }, { hour: 10, ...own })
    const first = { ...other({}), source: 'City Desk' }
    const print = 'The port stays open after the storm, City Desk reported.'
    const told = newsOfStory({ ...aStory({ print, rests: [cited], since: [first, later] }), elsewhere: 3 })
    expect(told.map(({ words }) => words)).toEqual(['City Desk contradicts itself: says shut, in print open'])
  })

  test('in a number of a measure in print is told with the numbers of that measure, once', () => {
    const dead = anItem('City Desk', { headline: 'Tram crash: 12 dead' }, { hour: 0 })
    const conflict = (ours: string) => ({ kind: 'conflict', of: dead.item, ours, theirs: '12' })
    const since = [14, 16, 16].map((count, at) =>
      anItem(
        'City Desk',
        { headline: `Tram crash: ${String(count)} dead` },
        {
          hour: 9 + at,
          alike:
            at < 2 ? conflict(String(count)) : { kind: 'same', of: 'city-desk-10', ours: '', theirs: '' },
        },
      ),
    )
    const told = newsOfStory(aStory({ print: 'The crash left 12 dead.', rests: [dead], since }))
    expect(told.map(({ words }) => words)).toEqual(['City Desk now says 16 dead, in print 12'])
  })

  test('is not told where print says nothing of it, or it contradicts what is not cited', () => {
    expect(tellOf('Ships wait at sea.', other({}))).toEqual([])
    const print = 'The port stays open after the storm, City Desk reported.'
    expect(tellOf(print, other({ of: 'somebody-else' }))).toEqual([])
  })
})

describe('a cited item', () => {
  const text = 'The tram left the rails at noon. Nobody was on the bridge.'
  const cited = anItem('City Desk', { headline: 'Tram crash in Halmere', text }, { hour: 0 })
  const print = 'City Desk reported: “Nobody was on the bridge.”'
  const become = (some: Partial<RollingItem>, printed = print) =>
    newsOfStory(aStory({ print: printed, rests: [cited], since: [{ ...cited, seenAt: at(9), ...some }] }))
  const edited = { text: 'The tram left the rails at noon. Two walkers were on the bridge.', sha256: 'other' }

  test('that was edited is told where the words in print are gone from it', () => {
    const [news] = become(edited)
    expect(news).toMatchObject({ kind: 'changed', words: 'City Desk has changed what is in print' })
    expect(news?.evidence[0]?.exact).toBe('Two walkers were on the bridge.')
  })

  test('that was edited elsewhere is not told', () => {
    expect(become({ text: `${text} The line is closed.`, sha256: 'other' })).toEqual([])
    expect(become(edited, 'City Desk reported: “The tram left the rails at noon.”')).toEqual([])
  })

  test.each(['deleted', 'canceled', 'withheld'])(
    'that was %s is told where its words are in print',
    (state) => {
      expect(become({ state }).map(({ words }) => words)).toEqual([`City Desk has ${state} what is in print`])
      expect(become({ state }, 'The line is closed until Monday morning.')).toEqual([])
    },
  )

  test('whose source edited a number is told once, as changed', () => {
    const dead = anItem('City Desk', { headline: 'Tram crash: 12 dead' }, { hour: 0 })
    const words = { headline: 'Tram crash: 14 dead', sha256: 'other', seenAt: at(9), saidAt: at(9) }
    const story = aStory({ print: 'The crash left 12 dead.', rests: [dead], since: [{ ...dead, ...words }] })
    expect(newsOfStory(story).map(({ kind, words: told }) => [kind, told])).toEqual([
      ['changed', 'City Desk now says 14 dead, in print 12'],
    ])
  })
})
