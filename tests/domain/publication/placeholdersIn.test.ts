import { expect, test } from '@jest/globals'
import { placeholdersIn } from '../../../src/domain/publication/placeholdersIn.ts'
import { caseLines } from './caseLines.ts'

test.each(caseLines('gatePlaceholders.txt'))('%s is what is left for later in: %s', (expected, text) => {
  expect(placeholdersIn(text).join(',') || '-').toBe(expected)
})
