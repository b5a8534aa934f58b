import { expect, test } from '@jest/globals'
import { placeholdersIn } from '../../../src/domain/publication/placeholdersIn.ts'
import { placeholderRanges } from '../../../src/domain/publication/placeholderRanges.ts'
import { caseLines } from './caseLines.ts'

test.each(caseLines('gatePlaceholders.txt'))('%s is what is left for later in: %s', (expected, text) => {
  expect(placeholdersIn(text).join(',') || '-').toBe(expected)
})

test('each place is told where a placeholder stands, and names that look like one shift nothing', () => {
  const text = 'At TK Maxx: TK crates, Super Bowl XXX, and TK more.'
  expect(placeholderRanges(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [12, 'TK'],
    [43, 'TK'],
  ])
})
