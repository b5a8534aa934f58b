import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gatherStories } from '../../../../src/domain/wire/together/gatherStories.ts'
import { StoryDesk } from '../../../../src/domain/wire/together/StoryDesk.ts'
import { StoryGatherer } from '../../../../src/domain/wire/together/StoryGatherer.ts'
import type { StoryDecision } from '../../../../src/domain/wire/together/storyDecision.ts'
import { goldStories } from '../../../bench/goldStories.mjs'

const { items, gold } = goldStories()
const stories = gatherStories(items)
const storyOf = new Map(
  stories.flatMap(({ id, items: own }) => own.map((item): [string, string] => [item, id])),
)
const ids = items.map(({ id }) => id)
const storiesOf = (event: string) =>
  new Set(ids.filter((id) => gold.get(id) === event).map((id) => storyOf.get(id)))

describe('two events are two stories', () => {
  test.each([
    ['quakes of another magnitude at one place', 'quake-tiresk-51', 'quake-tiresk-43'],
    ['quakes of one magnitude at another place', 'quake-tiresk-51', 'quake-uskar-51'],
    ['one harbour closed by fog on another day', 'harbour-sarnholm-fog', 'harbour-sarnholm-fog-again'],
    ['two harbours closed by fog on one morning', 'harbour-sarnholm-fog', 'harbour-dravik-fog'],
    ['two central banks that hold their rates', 'norvane-rate-june', 'corvane-rate-june'],
    ['reports of another week', 'week-22-flu', 'week-23-flu'],
    ['two matches of the same teams and score', 'matchday-30', 'matchday-31'],
    ['draws of another number', 'lottery-1402', 'lottery-1403'],
    ['ferries aground off another coast', 'ferry-pellow', 'ferry-lorrin'],
    ['highways of another number', 'road-closure-12', 'road-closure-17'],
    ['two strikes called for one day', 'halmere-strike-call', 'quenby-tram-strike'],
    ['two satellites of one series', 'satellite-launch', 'satellite-older'],
    ['one headline every morning', 'morning-1', 'morning-2'],
    ['fires in another refinery', 'refinery-fire-dravik', 'refinery-fire-lorrin'],
    ['fires near another town', 'wildfire-lorrin', 'wildfire-quenby'],
    ['power cuts in another city', 'power-cut', 'power-cut-dravik'],
  ])('%s', (_title, one, other) => {
    expect([...storiesOf(one)].filter((story) => storiesOf(other).has(story))).toEqual([])
  })
})

describe('one event is one story', () => {
  test.each([
    ['a correction with another number', 'corrected-toll'],
    ['a corrected sum', 'tunnel-corrected'],
    ['a storm from warning to damage, in three languages', 'storm-imke'],
    ['an election in four languages', 'belmarin-election-call'],
    ['a strike and its second day', 'port-strike-brannoch'],
    ['Chinese copy without spaces', 'bridge-zh'],
    ['a forward under the same headline', 'prison-escape'],
  ])('%s', (_title, event) => {
    expect(storiesOf(event).size).toBe(1)
  })
})

test('nothing is dropped: every item is in exactly one story, which its earliest item names', () => {
  expect(stories.flatMap(({ items: own }) => own).sort()).toEqual([...ids].sort())
  const timeOf = new Map(items.map(({ id, postedAt }) => [id, `${postedAt} ${id}`]))
  for (const { id, items: own } of stories) {
    const times = own.map((item) => timeOf.get(item))
    expect(times).toEqual([...times].sort())
    expect(own[0]).toBe(id)
  }
})

test('the same items give the same stories in whatever order they are given', () => {
  expect(gatherStories(items)).toEqual(stories)
  expect(gatherStories(items.toReversed())).toEqual(stories)
})

test('items of one moment give the same stories in any order', () => {
  const moment = items.slice(0, 40).map((item) => ({ ...item, postedAt: '2026-06-01T07:00:00.000Z' }))
  const expected = gatherStories(moment)
  const anyOrder = fc.shuffledSubarray(moment, { minLength: moment.length })
  fc.assert(
    fc.property(anyOrder, (shuffled) => expect(gatherStories(shuffled)).toEqual(expected)),
    { numRuns: 20 },
  )
})

test('a rebuild in the order of receipt gives the stories that filing gave, whatever that order was', () => {
  const wire = items.toSorted((one, other) => (one.postedAt < other.postedAt ? -1 : 1)).slice(0, 80)
  const anyOrder = fc.shuffledSubarray(wire, { minLength: wire.length })
  const sorted = (found: string[][]): string[][] => found.map((own) => own.sort()).sort()
  fc.assert(
    fc.property(anyOrder, (received) => {
      const [desk, gatherer] = [new StoryDesk(), new StoryGatherer()]
      const filed = new Map<string, ReturnType<StoryDesk['storyOf']>>()
      for (const item of received) {
        gatherer.add(item)
        // As it is filed: what is older than the window is held against nothing.
        if (Date.parse(item.postedAt) >= desk.from) {
          desk.add(item)
          filed.set(item.id, desk.storyOf(item.id))
          desk.settle()
        }
      }
      const byStory = new Map<unknown, string[]>()
      for (const { id } of received) {
        const story = filed.get(id)?.current ?? id
        byStory.set(story, [...(byStory.get(story) ?? []), id])
      }
      const rebuilt = gatherer.finish()
      expect(sorted(rebuilt.map((one) => [...one.items]))).toEqual(sorted([...byStory.values()]))
      const timeOf = new Map(wire.map(({ id, postedAt }) => [id, postedAt]))
      for (const { id, items: own } of rebuilt)
        expect(timeOf.get(id)).toBe(own.map((item) => timeOf.get(item) ?? '').sort()[0])
    }),
    { numRuns: 15 },
  )
})

const week = items.slice(0, 60)
const weekIds = week.map(({ id }) => id)
const anyItems = fc.subarray(weekIds, { minLength: 1, maxLength: 5 })
const oneItem = fc.constantFrom(...weekIds)
const anyDecision: fc.Arbitrary<StoryDecision> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), items: anyItems }),
  fc.record({ kind: fc.constant('split' as const), items: anyItems }),
  fc.record({ kind: fc.constant('pin' as const), items: anyItems, to: oneItem }),
  fc.record({ kind: fc.constant('not-this-story' as const), items: anyItems, of: oneItem }),
)

/** Whether the stories are as a decision wants them. */
function stands(decision: StoryDecision, found: { items: string[] }[]): boolean {
  const holding = (item: string) => found.find(({ items: own }) => own.includes(item))?.items ?? []
  const { kind, items: own } = decision
  if (kind === 'merge') return own.every((item) => holding(own[0] ?? '').includes(item))
  if (kind === 'split') return holding(own[0] ?? '').length === own.length
  if (kind === 'pin') return own.every((item) => holding(decision.to).includes(item))
  return own.every((item) => item === decision.of || !holding(decision.of).includes(item))
}

test('what an editor decided last stands after every rebuild, with more items or fewer', () => {
  const anyRebuild = fc.integer({ min: 60, max: 120 })
  fc.assert(
    fc.property(fc.array(anyDecision, { minLength: 1, maxLength: 5 }), anyRebuild, (decisions, count) => {
      const last = decisions.at(-1)
      const rebuilt = gatherStories(items.slice(0, count), decisions)
      expect(rebuilt.flatMap(({ items: own }) => own)).toHaveLength(count)
      expect(last && stands(last, rebuilt)).toBe(true)
      expect(gatherStories(items.slice(0, count).reverse(), decisions)).toEqual(rebuilt)
    }),
    { numRuns: 40 },
  )
})

test('decisions apply in their order, and one about items that are gone is passed over', () => {
  const [one = '', other = ''] = weekIds
  const merge = { kind: 'merge', items: [one, other] } as const
  const split = { kind: 'split', items: [other] } as const
  const sizesOf = (...decisions: StoryDecision[]) =>
    gatherStories(week, decisions).find(({ items: own }) => own.includes(other))?.items.length
  expect(sizesOf(merge, split)).toBe(1)
  expect(sizesOf(split, merge)).toBeGreaterThan(1)
  expect(gatherStories(week, [{ kind: 'pin', items: ['gone'], to: 'gone too' }])).toEqual(gatherStories(week))
})
