import { describe, expect, test } from '@jest/globals'
import { quietWords } from '../../../src/domain/wire/quietWords.ts'

/** A Thursday. */
const now = new Date('2026-06-25T06:34:00.000Z')

describe('A quiet source is told in the words a desk would use', () => {
  test.each([
    ['2026-06-25T06:33:30.000Z', 'quiet under a minute'],
    ['2026-06-25T06:33:00.000Z', 'quiet 1 min'],
    ['2026-06-25T05:47:00.000Z', 'quiet 47 min'],
    ['2026-06-25T05:34:00.000Z', 'quiet 1 h'],
    ['2026-06-25T04:24:00.000Z', 'quiet 2 h 10 min'],
    ['2026-06-24T06:35:00.000Z', 'quiet 23 h 59 min'],
    ['2026-06-24T06:34:00.000Z', 'quiet since Wednesday'],
    ['2026-06-23T12:00:00.000Z', 'quiet since Tuesday'],
    ['2026-06-19T00:00:00.000Z', 'quiet since Friday'],
    ['2026-06-18T23:59:00.000Z', 'quiet since 18 Jun'],
    ['2025-12-24T10:00:00.000Z', 'quiet since 24 Dec 2025'],
    ['not a time', 'quiet'],
  ])('its last item of %s: “%s”', (since, words) => {
    expect(quietWords('late', since, now)).toBe(words)
    expect(quietWords('silent', since, now)).toBe(words)
  })

  test('one that closed is closed, whenever it wrote last', () => {
    expect(quietWords('closed', '2026-06-25T05:47:00.000Z', now)).toBe('closed')
  })

  test('one that never wrote is not called quiet', () => {
    expect(quietWords('silent', null, now)).toBe('not heard yet')
  })
})
