import { expect, test } from '@jest/globals'
import { boundedRaw } from '../../../src/adapters/wire/boundedRaw.ts'
import { isUnderEmbargo } from '../../../src/domain/wire/embargoOf.ts'

const huge = { body: 'x'.repeat(1_000_001) }
const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`name${String(at)}`, at]))

test.each([
  ['an object', { ...huge, embargoed: { until: '2026-06-24T12:00:00Z' } }],
  ['a text as long as a book', { ...huge, embargoed: 'x'.repeat(5000) }],
  ['the last of many values', { ...huge, ...many, embargoedUntil: '2099-01-01T00:00:00Z' }],
])('a record that is shortened keeps its embargo, stated as %s', (_, entry) => {
  expect(isUnderEmbargo(boundedRaw(entry), new Date('2026-06-25T12:00:00Z'))).toBe(true)
})
