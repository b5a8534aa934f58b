import { describe, expect, test } from '@jest/globals'
import { numbersThatDiffer } from '../../../../src/domain/wire/numbers/numbersThatDiffer.ts'
import { goldNumbers, type Half, measureNumbers } from './goldNumbers.ts'

const told = (...texts: string[]) =>
  texts.map((text, at) => ({ id: String.fromCharCode(97 + at), by: `source ${String(at)}`, text }))

describe('numbers that the sources of a story give differently', () => {
  test('stand side by side with who says each, however they put it', () => {
    expect(
      numbersThatDiffer(
        told(
          'Ferry Solveig Tarn runs aground off Lorn with 420 aboard',
          'Coastguard: ferry Solveig Tarn aground at Cape Lorn, 418 on board\n418 people were on board.',
          'The ferry was carrying 420 people',
        ),
      ),
    ).toEqual([
      {
        of: 'on board',
        said: [
          {
            number: '420',
            by: [
              { number: '420', item: 'a', earlier: [] },
              { number: '420', item: 'c', earlier: [] },
            ],
          },
          { number: '418', by: [{ number: '418', item: 'b', earlier: [] }] },
        ],
      },
    ])
  })

  test('are what each source says last, with what it said before', () => {
    const items = [
      { id: 'a', by: 'NORD', text: 'Karsk mine fire: 9 dead' },
      { id: 'b', by: 'NORD', text: 'Karsk mine fire: 12 dead' },
    ]
    expect(numbersThatDiffer(items)).toEqual([])
    const [{ said } = { said: [] }] = numbersThatDiffer([
      ...items,
      { id: 'c', by: 'VLT', text: 'Fire at Karsk mine kills 14' },
    ])
    expect(said[0]).toEqual({
      number: '12',
      by: [{ number: '12', item: 'b', earlier: [{ number: '9', item: 'a' }] }],
    })
  })

  test('differ only from what a hedge excludes', () => {
    const against = (one: string, other: string): number =>
      numbersThatDiffer(told(`Ferry aground with ${one} aboard`, `${other} people were on board`)).length
    expect(against('420', 'About 400')).toBe(0)
    expect(against('520', 'About 400')).toBe(1)
    expect(against('420', 'More than 400')).toBe(0)
    expect(against('380', 'More than 400')).toBe(1)
    expect(against('at least 12', 'Nine')).toBe(1)
    expect(against('420', 'Hundreds of')).toBe(0)
    expect(against('42', 'Hundreds of')).toBe(1)
    expect(against('between 200 and 250', '236')).toBe(0)
    expect(against('between 200 and 250', '262')).toBe(1)
  })

  test.each([
    ['one number in two ways', ['Some 1,200 homes lost power', '1,200 homes are without power']],
    ['different things', ['Twenty-one ships damaged', '31 homes damaged']],
    ['a number and its correction, when the other has either', ['52 killed, not 46 killed', '46 killed']],
    ['dates and hours', ['It sails on 4 May at 10:30', 'It sails on 5 May at 11:30']],
    ['years and ages', ['In 1987 fire killed 30', 'Ida Marsk, 42, killed in fire', '2 killed in fire']],
    ['places', ['Floods kill 7 in Uskar', 'Floods kill 12 in Tiresk']],
    ['a part and the whole', ['12 killed', '3 soldiers killed']],
  ])('are not made of %s', (_what, texts) => {
    expect(numbersThatDiffer(told(...texts))).toEqual([])
  })
})

test.each<[Half, number, number, number]>([
  ['tuned', 79, 1, 1],
  ['held out', 42, 1, 0.95],
])('of the gold table’s half that is %s nothing is made up', (half, count, precision, recall) => {
  const cases = goldNumbers(half)
  expect(cases).toHaveLength(count)
  const measured = measureNumbers(cases)
  expect(measured.precision).toBeGreaterThanOrEqual(precision)
  expect(measured.recall).toBeGreaterThanOrEqual(recall)
})
