import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GatheredItem } from '../../../../src/domain/wire/gatheredItem.ts'
import type { KeptStory } from '../../../../src/domain/wire/together/OpenStory.ts'
import { StoryDesk } from '../../../../src/domain/wire/together/StoryDesk.ts'
import { goldStories } from '../../../bench/goldStories.mjs'
import { anItemAbout } from '../anItemAbout.ts'

const wire = goldStories()
  .items.toSorted((one, other) => (one.postedAt < other.postedAt ? -1 : 1))
  .slice(0, 200)

const fileAll = (desk: StoryDesk, items: readonly GatheredItem[]): void => {
  for (const item of items) {
    desk.add(item)
    desk.settle()
  }
}

/** Which items stand in one story, of those a desk still holds. */
const storiesAt = (desk: StoryDesk): string[][] => {
  const stories = new Set(wire.flatMap(({ id }) => desk.storyOf(id) ?? []))
  return [...stories].map(({ members }) => members.map(({ id }) => id).sort()).sort()
}

/** A desk that knows what another one filed, as a process that starts again reads it. */
const resume = (before: StoryDesk, items: readonly GatheredItem[]): StoryDesk => {
  const desk = new StoryDesk()
  for (const item of items) desk.hold(item)
  const keptOf = (item: string): KeptStory | null => {
    const story = before.storyOf(item)
    const first = story?.members.find(({ id }) => id === story.id)
    if (!story || story.count < 2) return null
    return { kept: story.id, earliest: first ?? null, count: story.count }
  }
  desk.regroup(keptOf, () => false)
  return desk
}

test('a desk that starts again at any moment files what follows as if it had never stopped', () => {
  const steady = new StoryDesk()
  fileAll(steady, wire)
  const expected = storiesAt(steady)
  fc.assert(
    fc.property(fc.nat(wire.length), (at) => {
      const first = new StoryDesk()
      fileAll(first, wire.slice(0, at))
      const second = resume(first, wire.slice(0, at))
      fileAll(second, wire.slice(at))
      expect(storiesAt(second)).toEqual(expected)
    }),
    { numRuns: 12 },
  )
})

test('an item whose words change leaves its story where they tell of another event', () => {
  const desk = new StoryDesk()
  const [one, other] = [
    anItemAbout('Fire in Karsk coal mine traps 22 miners'),
    anItemAbout('22 miners trapped by fire in Karsk mine', { minutes: 10, source: 'VLT' }),
  ]
  fileAll(desk, [one, other])
  expect(desk.storyOf(other.id)).toBe(desk.storyOf(one.id))
  fileAll(desk, [{ ...other, headline: 'Uskar parliament votes on budget', text: '' }])
  expect(desk.storyOf(other.id)).not.toBe(desk.storyOf(one.id))
  expect([desk.storyOf(one.id)?.count, desk.size]).toEqual([1, 2])
  fileAll(desk, [other])
  expect(desk.storyOf(other.id)).toBe(desk.storyOf(one.id))
})

test('a story that an editor set apart is made one with no other', () => {
  const told = (at: number): GatheredItem =>
    anItemAbout('Fire in Karsk coal mine traps 22 miners', { minutes: at, source: `S${String(at)}` })
  const items = [told(1), told(2)]
  const apartFrom = (isApart: boolean): number => {
    const desk = new StoryDesk()
    for (const item of items) desk.hold(item)
    desk.regroup(
      (id) => ({ kept: id, earliest: null, count: 1 }),
      () => isApart,
    )
    fileAll(desk, [told(3)])
    return new Set(items.map(({ id }) => desk.storyOf(id)?.current)).size
  }
  expect([apartFrom(false), apartFrom(true)]).toEqual([1, 2])
})
