import { expect, test } from '@jest/globals'
import { isSameName } from '../../../../src/domain/wire/alike/isSameName.ts'

test.each([
  ['Norvane', 'Norvanian', true],
  ['Verana', 'Veranian', true],
  ['Québec', 'Quebec', true],
  ['Zelensky', 'Zelenskyy', true],
  ['Vogt', 'Vogt’s', true],
  ['Iran', 'Iraq', false],
  ['Ivanov', 'Ivanova', false],
  ['Petrov', 'Petrova', false],
  ['Austria', 'Australia', false],
  ['Christian', 'Christopher', false],
])('“%s” and “%s”: %s', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected)
  expect(isSameName(other, one)).toBe(expected)
})
