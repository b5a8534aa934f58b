import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AlikeIndex } from '../../../../src/domain/wire/alike/AlikeIndex.ts'
import type { GatheredItem } from '../../../../src/domain/wire/gatheredItem.ts'
import { anItemAbout } from '../anItemAbout.ts'

const cases = ['wireConflicts.txt', 'wireContraries.txt', 'wireWordings.txt'].flatMap((file) =>
  readFileSync(join('tests', 'cases', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [verdict: string, one: string, other: string]),
)

/** "headline | text", as the gold set writes an item. */
function said(written: string, minutes = 0): GatheredItem {
  const [headline = '', text = headline] = written.split(' | ')
  const language = /\b(?:der|das|ohne|wegen)\b/iu.test(written) ? 'de' : 'en'
  return anItemAbout(headline, { text, minutes, language })
}

function verdictOn(one: string, other: string): string {
  const index = new AlikeIndex(72)
  index.add(said(one))
  const found = index.add(said(other, 5))
  if (!found) return '-'
  return found.difference ? `${found.kind} ${found.difference.kind}` : found.kind
}

test.each(cases)('%s: “%s” and “%s”', (verdict, one, other) => {
  expect(verdictOn(one, other)).toBe(verdict)
  expect(verdictOn(other, one)).toBe(verdict)
})

test('the answer names the earlier item and says what differs', () => {
  const index = new AlikeIndex(72)
  const first = anItemAbout('Avalanche at Mount Harrow kills 6 climbers')
  index.add(first)
  expect(index.add(anItemAbout('Avalanche at Mount Harrow kills 5 climbers', { minutes: 9 }))).toMatchObject({
    kind: 'conflict',
    of: first.id,
    because: expect.stringContaining('the number differs: “5” here, “6” there.'),
  })
})

test.each([
  [
    'each figure once, and only where it differs',
    'Bus crash near Mirel | A bus crashed near Mirel with 40 on board. The crash left 14 dead, the mayor said; 40 were on board, 14 dead.',
    'Bus crash near Mirel | A bus crashed near Mirel with 40 on board. The crash left 12 dead, the mayor said; 40 were on board, 12 dead.',
    ['14', '12'],
  ],
  [
    'what belongs to the same thing, though one gives more figures',
    'Bus crash near Mirel leaves dead and hurt | The crash of a bus near Mirel left 12 dead and 7 injured on the road to Uskar.',
    'Bus crash near Mirel leaves dead and hurt | The crash of a bus near Mirel left 9 dead and 7 injured on the road 8 to Uskar.',
    ['12', '9'],
  ],
  [
    'several with what they count',
    'Bus crash near Mirel leaves dead and hurt | The crash of a bus near Mirel left 12 dead and 30 injured on the road to Uskar.',
    'Bus crash near Mirel leaves dead and hurt | The crash of a bus near Mirel left 9 dead and 25 injured on the road to Uskar.',
    ['12 dead, 30 injured', '9 dead, 25 injured'],
  ],
  [
    'a score as it is',
    'Cup final: Rovers beat Albion 2-1',
    'Cup final: Rovers beat Albion 1-2',
    ['2–1', '1–2'],
  ],
  [
    'a negation with the words beside it',
    'Astovia finance minister will resign over the loan | He said so to parliament.',
    'Astovia finance minister will not resign over the loan | He said so to parliament.',
    ['will resign', 'will not resign'],
  ],
  [
    'names as they are written',
    'In the cup final at Quenby on Sunday Rovers beat Albion',
    'In the cup final at Quenby on Sunday Albion beat Rovers',
    ['Rovers beat Albion', 'Albion beat Rovers'],
  ],
])('a contradiction tells %s', (_title, one, other, [ours, theirs]) => {
  const index = new AlikeIndex(72)
  index.add(said(one))
  expect(index.add(said(other, 5))).toMatchObject({
    kind: 'conflict',
    difference: { ours: theirs, theirs: ours },
  })
})

const heads =
  'oak west green mill ash elm black white stone bridge lake fair long red high low hart king'.split(' ')
const tails = 'field brook ford ton ham wick bury dale mere stead worth combe haven gate bourne'.split(' ')
const turns = ['', 'ia', 'um', 'ock', 'ang', 'ull', 'esk', 'orn']
const placeAt = (at: number): string => {
  const [head = '', tail = '', turn = ''] = [
    heads[at % heads.length],
    tails[Math.floor(at / heads.length) % tails.length],
    turns[Math.floor(at / heads.length / tails.length)],
  ]
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}${tail}${turn}`
}

test.each([
  ['in the headline', (place: string, n: number) => `Power cut in ${place}, ${n} homes`],
  ['at its head', (place: string, n: number) => `${place} power cut leaves ${n} homes without light`],
  [
    'in the text',
    (place: string, n: number) =>
      `Power cut reported | A power cut left ${n} homes in ${place} without light, the grid company said on Monday.`,
  ],
])('of 2,000 templates with another place %s none contradicts or copies another', (_title, form) => {
  const index = new AlikeIndex(72)
  const found = Array.from({ length: 2000 }, (_, at) =>
    index.add(said(form(placeAt(at), 100 + ((at * 7919) % 4001)), at / 4)),
  )
  expect(found.filter((alike) => alike !== null)).toEqual([])
})

test('one post is the same whatever it says by now', () => {
  const index = new AlikeIndex(72)
  index.add(anItemAbout('Trams stop in Halmere', { identity: 'tg:halmere/5' }))
  const again = index.add(anItemAbout('It was only a drill', { minutes: 3, identity: 'tg:halmere/5' }))
  expect(again).toMatchObject({ kind: 'same', because: 'It is the same post.' })
})

test('who names another’s post in words of its own neither hides it nor is hidden by it', () => {
  const index = new AlikeIndex(72)
  index.add(anItemAbout('Trams stop in Halmere', { identity: 'tg:halmere/5' }))
  const said = { minutes: 3, identity: 'tg:halmere/5', source: 'PUSHED' }
  expect(index.add(anItemAbout('It was only a drill, the mayor has fled', said))).toBeNull()
})

test('a number far down in a long text keeps it from being a copy', () => {
  const text = (dead: number) =>
    `${'The harbour of Dravik was under water and the ferries stayed at the quay. '.repeat(40)}It cost ${dead} lives.`
  const index = new AlikeIndex(72)
  index.add(anItemAbout('Storm Imke hits coast', { text: text(2) }))
  const other = anItemAbout('Storm Imke hits coast', { text: text(3), minutes: 4 })
  expect(index.add(other)?.kind).toBe('conflict')
})

test('what fell out of the window is forgotten', () => {
  const index = new AlikeIndex(24)
  index.add(anItemAbout('Morning briefing'))
  expect(index.add(anItemAbout('Morning briefing', { minutes: 23 * 60 }))?.kind).toBe('same')
  expect(index.add(anItemAbout('Evening news', { minutes: 72 * 60 }))).toBeNull()
  expect(index.add(anItemAbout('Morning briefing', { minutes: 72 * 60 + 1 }))).toBeNull()
  expect(index.size).toBe(2)
})

test('of two texts the answer is the same whichever comes first, told from the other side', () => {
  const word = fc.constantFrom(
    ...'Karl Vogt Ivan Petrov Halmere in of convicts acquits rises falls not 12 14 Rovers the'.split(' '),
  )
  const words = fc.array(word, { minLength: 3, maxLength: 12 }).map((some) => some.join(' '))
  const frame = 'the long night of talks about the harbour and the fishing zone ended without a statement'
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [here, there] = [`Envoys said ${one} after ${frame}`, `Envoys said ${other} after ${frame}`]
      expect(verdictOn(here, there)).toBe(verdictOn(there, here))
    }),
  )
})

const anyFigure = fc.integer({ min: 13, max: 999_999 })

test('whatever the figures, other ones are never a copy', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      fc.pre(one !== other)
      const headline = (count: number) =>
        `Norvane counts ${count} homes without power after the storm on the coast`
      expect(['near', 'same']).not.toContain(verdictOn(headline(one), headline(other)).split(' ')[0])
    }),
  )
})

test('no text breaks the comparison, and every text is the same as itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      (one, other) => {
        verdictOn(one, other)
        expect(verdictOn(`Word ${one}`, `Word ${one}`)).toBe('same')
      },
    ),
  )
})
