import { describe, expect, test } from '@jest/globals'
import { parseIssue } from '../../../src/domain/editions/parseIssue.ts'

describe('an edition by its volume and number', () => {
  test('is read as they are written with a dot between', () => {
    expect(parseIssue('1.176')).toEqual({ volume: 1, number: 176 })
    expect(parseIssue(' 12.3 ')).toEqual({ volume: 12, number: 3 })
  })

  test.each([
    '',
    '1',
    '176',
    '1.',
    '.176',
    '1.0',
    '0.1',
    '01.2',
    '1.2.3',
    'I.176',
    '-1.2',
    '1.2e3',
    '2026-06-25',
  ])('is not %p', (text) => {
    expect(parseIssue(text)).toBeNull()
  })
})
