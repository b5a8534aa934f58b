import { expect, test } from '@jest/globals'
import { StoryDesk } from '../../../../src/domain/wire/together/StoryDesk.ts'
import { inventedWire } from '../../../bench/inventedWire.mjs'
import { anItemAbout } from '../anItemAbout.ts'

test('an item that joins a story says why, and its story keeps the name of the first', () => {
  const desk = new StoryDesk()
  const first = anItemAbout('Fire in Karsk coal mine traps 22 miners')
  expect(desk.add(first)).toEqual({ story: first.id, joined: 'new', because: [] })
  const next = anItemAbout('22 miners trapped by fire in Karsk mine', { minutes: 10, source: 'VLT' })
  expect(desk.add(next)).toEqual({
    story: first.id,
    joined: 'joined',
    because: ['words', 'names', 'figures'],
  })
})

test('a forward joins what it passes on, whatever it says', () => {
  const desk = new StoryDesk()
  const post = anItemAbout('Bridge of Uskar closed', { identity: 'tg:uskar/7' })
  desk.add(post)
  const forward = anItemAbout('Look at this', { minutes: 2, identity: 'tg:chat/1', forwardOf: 'tg:uskar/7' })
  expect(desk.add(forward)).toEqual({ story: post.id, joined: 'joined', because: ['forward'] })
})

test.each([
  ['another week', 'Flu cases in Norvane fall in week 22', 'Flu cases in Norvane fall in week 23', 'new'],
  [
    'another quarter',
    'Verana economy grows in Q1, office says',
    'Verana economy grows in Q2, office says',
    'new',
  ],
  ['another match day', 'Match day 5: Halmere beat Quenby', 'Match day 6: Halmere beat Quenby', 'new'],
  ['another day', 'Halmere trams stop on Thursday', 'Halmere trams stop on Tuesday', 'new'],
  ['another place', 'Strike closes port of Dravik', 'Strike closes port of Pellow', 'new'],
  ['another number', 'Oil price in Brannoch falls to 71', 'Oil price in Brannoch falls to 69', 'new'],
  [
    'a toll that rises',
    'Bus crash near Mirel leaves 12 dead',
    'Bus crash near Mirel leaves 15 dead',
    'joined',
  ],
  [
    'a correction',
    'Mirel tunnel in Uskar to cost 640',
    'CORRECTION: Mirel tunnel in Uskar to cost 460',
    'joined',
  ],
])('%s from one source: “%s”, “%s” is %s', (_title, one, other, joined) => {
  const desk = new StoryDesk()
  desk.add(anItemAbout(one))
  expect(desk.add(anItemAbout(other, { minutes: 40 })).joined).toBe(joined)
})

test.each([
  ['Bank robbed in Lugano', 'Central bank of Lugano raises rate', 'new'],
  ['Bank robbed in Porto Alegre', 'Central bank of Porto Alegre raises rate', 'new'],
  ['School in Halmere burns down on Monday', 'Halmere school wins robot contest on Monday', 'new'],
  ['Port of Dravik hires cranes', 'Body found in port of Dravik', 'new'],
  ['Train derails near Tolvey', 'Tolvey train tickets get dearer', 'new'],
  ['Police officer shot in Quenby', 'Quenby police buy new cars', 'new'],
  ['Two masked men rob bank in Lugano', 'Masked men flee with cash after Lugano bank robbed', 'joined'],
  ['Train derails near Tolvey', 'Train derailed near Tolvey, nobody hurt', 'joined'],
  ['Halmere trams stop as drivers strike', 'Tram strike begins in Halmere', 'joined'],
  ['Bus plunges into ravine near Mirel, 12 dead', 'At least 12 killed in Mirel bus crash', 'joined'],
])('one place and one thing that every place has tell no event: “%s”, “%s” is %s', (one, other, joined) => {
  const desk = new StoryDesk()
  desk.add(anItemAbout(one))
  expect(desk.add(anItemAbout(other, { minutes: 9, source: 'VLT' })).joined).toBe(joined)
})

test.each([
  [
    'Aldera Corp reports second-quarter profit of 3.2 million',
    'Bexley Corp reports second-quarter profit of 4.1 million',
    'new',
  ],
  [
    'Aldera reports second-quarter profit of 3.2 million',
    'Bexley reports second-quarter profit of 4.1 million',
    'new',
  ],
  [
    'Aldera Corp reports quarterly profit of 3.2 million',
    'Bexley Motor Works reports quarterly profit of 4.1 million',
    'new',
  ],
  [
    'Aldera Group Posts Record Loss In Third Quarter',
    'Bexley Group Posts Record Loss In Third Quarter',
    'new',
  ],
  [
    'Karl Vogt resigns as finance minister of Astovia',
    'Ivan Petrov resigns as finance minister of Astovia',
    'new',
  ],
  ['Tova Ahlin resigns as governor of bank', 'Ahlin resigns as governor of bank', 'joined'],
  ['President Vogt resigns over loan in Astovia', 'Karl Vogt resigns over loan in Astovia', 'joined'],
  ['Norvane bank holds key rate at 3.75 percent', 'Norvanian bank holds key rate at 3.75 percent', 'joined'],
  [
    'Miner found alive in Karsk shaft after three days',
    'Worker found alive in Karsk shaft after three days',
    'joined',
  ],
])('whose name a form begins with tells its event: “%s”, “%s” is %s', (one, other, joined) => {
  const desk = new StoryDesk()
  desk.add(anItemAbout(one))
  expect(desk.add(anItemAbout(other, { minutes: 9, source: 'VLT' })).joined).toBe(joined)
})

test('after three days of silence the same headline is another story', () => {
  const desk = new StoryDesk()
  const headline = 'Sarnholm harbour closed by fog over the strait'
  desk.add(anItemAbout(headline))
  expect(desk.add(anItemAbout(headline, { minutes: 30 })).joined).toBe('joined')
  expect(desk.add(anItemAbout(headline, { minutes: 72 * 60 })).joined).toBe('new')
})

test('a story grows to forty items and no further', () => {
  const desk = new StoryDesk()
  const filed = Array.from({ length: 60 }, (_, minutes) =>
    desk.add(anItemAbout('Flood in Uskar valley drives people from homes', { minutes })),
  )
  const first = filed[0]?.story
  expect(filed.map(({ story }) => story === first)).toEqual(filed.map((_, at) => at < 40))
})

test('it holds what its window holds, however long the wire', () => {
  const desk = new StoryDesk()
  for (const item of inventedWire(1500)) desk.add(item)
  expect(desk.size).toBe(1500)
  desk.add(anItemAbout('The wire is read again', { postedAt: '2027-01-01T00:00:00.000Z' }))
  expect(desk.size).toBe(1)
})
