import { expect, test } from '@jest/globals'
import { countdownSentence } from '../../../src/site/islands/countdownSentence.ts'

const now = Date.UTC(2026, 5, 25, 6, 35)
test.each([
  [6 * 60 + 55, 'opens in 6 h 55 min'],
  [60, 'opens in 1 h'],
  [1440, 'opens in 1 d'],
  [0.5, 'opens in under a minute'],
  [1, 'opens in 1 min'],
  [0, 'opens now'],
  [-5, 'opens now'],
  [3 * 1440 + 130, 'opens in 3 d 2 h'],
])('%d minutes before, the exchange %s', (minutes, sentence) => {
  expect(countdownSentence('opens', now + minutes * 60_000, now)).toBe(sentence)
})
