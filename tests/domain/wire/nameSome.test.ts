import { expect, test } from '@jest/globals'
import { nameSome } from '../../../src/domain/wire/nameSome.ts'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j is said as “%s”', (names, said) => {
  expect(nameSome(names)).toBe(said)
})
