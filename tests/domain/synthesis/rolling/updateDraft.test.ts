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

/** An article that is word for word what was drafted from the items it rests on. */
const updated = (since: readonly RollingItem[]) => {
  const pack = buildPack(rests)
  const before = extractDraft(pack, order)
  const body = bodyOfDraft(before.sentences, (id) => id)
  const print = before.sentences.map(({ text }) => text).join(' ')
  const story = aStory({ print, rests, since })
  const news = newsOfStory(story)
  const taken = before.sentences.map((sentence) => ({ sentence, pack }))
  const after = updateDraft({ pack: buildPack(story.now), order, news, taken })
  const now = buildPack(story.now.filter(({ state }) => state === 'live'))
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
