import { expect, test } from '@jest/globals'
import { parseWords } from '../../../../src/domain/wire/desk/parseWords.ts'

test.each([
  ['tarsk', { begun: ['tarsk'] }],
  ['tarsk ', { all: [['tarsk']] }],
  ['tarsk f', { all: [['tarsk']], begun: ['f'] }],
  ['grain 25', { all: [['grain']], begun: ['25'] }],
  ['u.s', { begun: ['u', 's'] }],
  ['"red sea"', { all: [['red', 'sea']] }],
  ['"red s', { begun: ['red', 's'] }],
  ['"red ', { all: [['red']] }],
  ['red -s', { all: [['red']], without: [['s']] }],
  ['-"red s', { without: [['red', 's']] }],
  ['grain EU', { all: [['grain'], ['eu']] }],
  ['grain Eu', { all: [['grain']], begun: ['eu'] }],
  ['', {}],
])('“%s” asks for %j', (words, asked) => {
  expect(parseWords(words)).toEqual({ all: [], without: [], begun: null, ...asked })
})
