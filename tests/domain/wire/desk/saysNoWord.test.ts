import { expect, test } from '@jest/globals'
import { saysNoWord } from '../../../../src/domain/wire/desk/saysNoWord.ts'

test.each(['%', '*', '–', '(((', '🦔', '❤️', '-%', '"%"'])('“%s” says no word', (words) => {
  expect(saysNoWord(words)).toBe(true)
})

test.each(['', ' ', '-', '"', '“', '- "', 'a', '5 %', '中', '-x'])(
  '“%s” is a question, or none yet',
  (words) => {
    expect(saysNoWord(words)).toBe(false)
  },
)
