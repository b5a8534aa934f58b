import { expect, test } from '@jest/globals'
import { isBlank } from '../../../src/domain/publication/isBlank.ts'

test.each([
  '',
  ' ',
  '\t\r\n',
  '\u00a0',
  '\u200b',
  '\u200d\ufeff',
  '\u2060',
  '\u00ad',
  '\u3000',
  '\u2800',
  '\u3164',
  '\u202e',
  '\u0000',
])('%j shows a reader nothing', (text) => {
  expect(isBlank(text)).toBe(true)
})

test.each(['a', '.', ' 0 ', '\u200bé', '报', '🙂', '—'])('%j shows a reader something', (text) => {
  expect(isBlank(text)).toBe(false)
})
