import { describe, expect, test } from '@jest/globals'
import { numbersThatDiffer } from '../../../../src/domain/wire/desk/numbersThatDiffer.ts'

const told = (...texts: string[]) => texts.map((text, at) => ({ id: String.fromCharCode(97 + at), text }))

describe('items of a story differ about a number', () => {
  test('when they count the same and come to something else, however they put it', () => {
    expect(
      numbersThatDiffer(
        told(
          'Ferry runs aground at Cape Lorn, 212 evacuated',
          'Lifeboats evacuated the ferry in fog.\nIn all 221 evacuated, says the Coast Guard.',
          'Ferry aground: 212 evacuated by lifeboat',
        ),
      ),
    ).toEqual([
      {
        of: 'evacuated',
        said: [
          { number: '212', items: ['a', 'c'] },
          { number: '221', items: ['b'] },
        ],
      },
    ])
  })

  test('when they measure the same with another result', () => {
    expect(
      numbersThatDiffer(
        told('Gusts of 31 metres a second expected', 'Storm to bring gusts of 34 metres a second'),
      ),
    ).toMatchObject([{ of: 'Gusts', said: [{ items: ['a'] }, { items: ['b'] }] }])
  })

  test.each([
    ['one number in two ways', ['Some 1,200 homes lost power', '1200 homes are dark']],
    ['different things', ['Twenty-one ships wait', '31 pilots are on strike']],
    ['an approximate number and one near it', ['About 200 evacuated', '212 evacuated']],
    [
      'a number and its correction, when the other has either',
      ['52 boats moved, not 46 boats', '46 boats moved'],
    ],
    ['dates and hours', ['It sails on 4 May at 10:30', 'It sails on 5 May at 11:30']],
  ])('but not over %s', (_what, texts) => {
    expect(numbersThatDiffer(told(...texts))).toEqual([])
  })
})
