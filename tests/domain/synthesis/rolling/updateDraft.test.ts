import { describe, expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { bodyOfDraft } from '../../../../src/domain/synthesis/bodyOfDraft.ts'
import { compareDrafts } from '../../../../src/domain/synthesis/compareDrafts.ts'
import { extractDraft } from '../../../../src/domain/synthesis/extractDraft.ts'
import { newsOfStory } from '../../../../src/domain/synthesis/rolling/newsOfStory.ts'
import type { RollingItem } from '../../../../src/domain/synthesis/rolling/rollingStory.ts'
import { updateDraft } from '../../../../src/domain/synthesis/rolling/updateDraft.ts'
import { synthesisOrder } from '../../../../src/domain/synthesis/synthesisOrder.ts'
import { aStory, anItem } from './aStory.ts'

const order = synthesisOrder.parse({ form: 'report' })
const told: [source: string, headline: string, text: string][] = [
  [
    'City Desk',
    'Tram leaves the rails in Halmere',
    'A tram left the rails in Halmere at noon. The crash left 12 dead, the fire service said.',
  ],
  [
    'El Faro',
    'Tram line in Halmere is closed',
    'The tram line through Halmere is closed until Monday. The operator said that the brakes were new.',
  ],
  [
    'Coast Radio',
    'Halmere mourns',
    'The mayor of Halmere said that flags would be lowered on every public building.',
  ],
]
const rests = told.map(([source, headline, text], hour) => anItem(source, { headline, text }, { hour }))

/** A draft may rest on what readers can check. */
const packOf = (items: readonly RollingItem[]) => buildPack(items.filter(({ address }) => address !== null))

/** An article that is word for word what was drafted from the items it rests on. */
const updated = (since: readonly RollingItem[], basis: readonly RollingItem[] = rests) => {
  const pack = buildPack(basis)
  const before = extractDraft(pack, order)
  const body = bodyOfDraft(before.sentences, (id) => id)
  const print = before.sentences.map(({ text }) => text).join(' ')
  const story = aStory({ print, rests: basis, since })
  const news = newsOfStory(story)
  const taken = before.sentences.map((sentence) => ({ sentence, pack }))
  const after = updateDraft({ pack: packOf(story.now), order, news, taken })
  const now = packOf(story.now.filter(({ state }) => state === 'live'))
  const gone = new Set(story.now.filter(({ state }) => state !== 'live').map(({ item }) => item))
  const proposals = compareDrafts({ before: taken, after, body, pack: now, gone })
  return { before, after, news, proposals }
}

const texts = ({ sentences }: { sentences: readonly { text: string }[] }) => sentences.map(({ text }) => text)

describe('the draft of an update', () => {
  const since = [
    anItem(
      'City Desk',
      {
        headline: 'Toll rises in Halmere',
        text: 'The tram crash in Halmere left 14 dead, the fire service said.',
      },
      { hour: 9 },
    ),
  ]

  test('puts the new number in the place of the one its source replaced, and touches nothing else', () => {
    const { before, after, proposals } = updated(since)
    const stale = texts(before).filter((text) => /(?<!\d)12(?!\d)/.test(text))
    expect(stale.length).toBeGreaterThan(0)
    expect(proposals.flatMap(({ stands }) => stands ?? []).sort()).toEqual(stale.toSorted())
    expect(proposals.some(({ sentence }) => sentence?.text.includes('14 dead'))).toBe(true)
    for (const text of texts(before)) if (!stale.includes(text)) expect(texts(after)).toContain(text)
  })

  test('tells a contradiction beside what is in print, with both numbers side by side', () => {
    const other = anItem(
      'Harbour Post',
      { headline: 'Tram crash in Halmere', text: 'The tram crash in Halmere left 15 dead, a hospital said.' },
      { hour: 9 },
    )
    const { before, after, proposals } = updated([other])
    expect(proposals.filter(({ kind }) => kind === 'remove')).toEqual([])
    expect(texts(after)).toEqual(expect.arrayContaining(texts(before)))
    const added = proposals.flatMap(({ sentence }) => sentence?.text ?? [])
    expect(added.some((text) => text.startsWith('The sources differ on the number of dead'))).toBe(true)
    expect(added.some((text) => text.includes('left 15 dead'))).toBe(true)
  })

  test('says why each new sentence is there, and cites what bears it', () => {
    const { after, before, news } = updated(since)
    const fresh = after.sentences.filter(({ text }) => !texts(before).includes(text))
    expect(fresh.length).toBeGreaterThan(0)
    for (const { cites, why } of fresh) {
      expect(cites.length).toBeGreaterThan(0)
      expect(why).not.toBe('')
    }
    expect(fresh.some(({ why }) => why === `${news[0]?.words ?? ''}.`)).toBe(true)
  })

  test('takes out what a source took back, and adds nothing', () => {
    const [gone, ...others] = rests
    const { proposals } = updated([
      { ...(gone ?? anItem('', { headline: '' }, { hour: 0 })), state: 'canceled' },
    ])
    expect(others).toHaveLength(2)
    expect(proposals.every(({ kind }) => kind === 'remove')).toBe(true)
    expect(proposals.length).toBeGreaterThan(0)
  })

  test('is the same each time it is drafted', () => {
    expect(updated(since).after).toEqual(updated(since).after)
  })

  test('is empty where nothing is new', () => {
    const pack = buildPack(rests)
    expect(updateDraft({ pack, order, news: [], taken: [] }).sentences).toEqual([])
  })
})

describe('news of a measure on which the article tells a contrast already', () => {
  const election: [string, string, string][] = [
    [
      'Kestria One',
      'Tervaal to elect a new council',
      'Voters in Tervaal will elect a new city council, the board announced. Turnout in the last election was 71 per cent, according to the board.',
    ],
    [
      'Nordwire',
      'Open Table to field no list in Tervaal',
      'The group Open Table will field no list in the Tervaal council election. The group disputes the official turnout of the last election and puts it near 50 per cent.',
    ],
  ]
  const basis = election.map(([source, headline, text], hour) => anItem(source, { headline, text }, { hour }))
  const corrected = (some: Partial<RollingItem> = {}) =>
    anItem(
      'Sarn Radio',
      {
        headline: 'Tervaal turnout was 62 per cent, board now says',
        text: 'Turnout in the last Tervaal city council election was 62 per cent, the electoral board said, correcting its earlier figure.',
      },
      { hour: 9, ...some },
    )

  test('is proposed with its evidence, and takes nothing out that stands', () => {
    const { before, news, proposals } = updated([corrected()], basis)
    expect(texts(before).join(' ')).toContain('71 per cent')
    expect(news.map(({ words }) => words)).toEqual([expect.stringContaining('62 per cent')])
    const told = proposals.flatMap(({ sentence }) =>
      sentence?.text.includes('62 per cent') ? [sentence] : [],
    )
    expect(told.some(({ type, cites }) => type === 'quotation' && cites.length > 0)).toBe(true)
    expect(proposals.filter(({ kind }) => kind === 'remove')).toEqual([])
    const replaced = proposals.flatMap(({ kind, stands, sentence }) =>
      kind === 'replace' ? [[stands, sentence?.text]] : [],
    )
    for (const [stands, text] of replaced)
      for (const said of stands?.match(/\d+ per cent/g) ?? []) expect(text).toContain(said)
  })

  test('is not proposed in part where it cannot be cited: neither without its number nor by taking out another', () => {
    const { after, news, proposals } = updated([corrected({ address: null })], basis)
    expect(news.map(({ words, isCitable }) => [words, isCitable])).toEqual([
      [expect.stringContaining('but its item has no address that readers can check'), false],
    ])
    expect([after.sentences, proposals]).toEqual([[], []])
  })

  test('does not take out the number of a source that gives another where nobody can check it', () => {
    const own = corrected({ source: 'Kestria One', address: null })
    expect(updated([own], basis).proposals).toEqual([])
  })

  test('has every piece of news in it, however many there are', () => {
    const measures = [
      'injured',
      'missing',
      'dead',
      'arrested',
      'evacuated',
      'rescued',
      'homeless',
      'infected',
      'displaced',
      'trapped',
      'stranded',
      'detained',
    ]
    const many = measures.map((of, hour) =>
      anItem(
        'City Desk',
        { headline: `Storm at Halmere: ${of}`, text: `The storm left 12 people ${of} in all.` },
        { hour },
      ),
    )
    const since = measures.map((of, hour) =>
      anItem(
        'Coast Radio',
        { headline: `Storm: 40 ${of}`, text: `The storm left 40 people ${of} in all.` },
        { hour: 9 + hour },
      ),
    )
    const print = many.map(({ text }) => text).join(' ')
    const story = aStory({ print, rests: many, since })
    const news = newsOfStory(story)
    const after = updateDraft({ pack: packOf(story.now), order, news, taken: [] })
    expect(news.length).toBeGreaterThan(6)
    for (const { evidence } of news)
      expect(texts(after).some((text) => text.includes(evidence[0]?.exact ?? '-'))).toBe(true)
  })
})
