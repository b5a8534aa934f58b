import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AlikeIndex } from '../../../../src/domain/wire/alike/AlikeIndex.ts'
import type { GatheredItem } from '../../../../src/domain/wire/gatheredItem.ts'
import { anItemAbout } from '../anItemAbout.ts'

const cases = ['wireConflicts.txt', 'wireContraries.txt'].flatMap((file) =>
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

test('one post is the same whatever it says by now', () => {
  const index = new AlikeIndex(72)
  index.add(anItemAbout('Trams stop in Halmere', { identity: 'tg:halmere/5' }))
  const again = index.add(anItemAbout('It was only a drill', { minutes: 3, identity: 'tg:halmere/5' }))
  expect(again).toMatchObject({ kind: 'same', because: 'It is the same post.' })
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
