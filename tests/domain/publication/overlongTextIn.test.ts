import { expect, test } from '@jest/globals'
import { overlongTextIn } from '../../../src/domain/publication/overlongTextIn.ts'

const fields = [
  { name: 'headline', type: 'text', maxLength: 240 },
  { name: 'text', type: 'textarea', maxLength: 2_000_000 },
  { name: 'email', type: 'email' },
  { name: 'section', type: 'relationship' },
  { name: 'articles', type: 'relationship', hasMany: true },
  { name: 'at', type: 'date' },
  { name: 'raw', type: 'json' },
  { name: 'clearance', type: 'group', flattenedFields: [{ name: 'hash', type: 'text' }] },
  { name: 'clocks', type: 'array', flattenedFields: [{ name: 'zone', type: 'text' }] },
]
const letters = (count: number) => 'x'.repeat(count)

test.each<[string, string, unknown]>([
  ['a headline of 10 million letters', 'headline', { headline: letters(10_000_000) }],
  ['a wire text longer than wire texts may be', 'text', { text: letters(2_000_001) }],
  ['an address of mail as long as a book', 'email', { email: letters(40_001) }],
  ['an id of 1,001 letters', 'section', { section: letters(1001) }],
  ['one such id among several', 'articles', { articles: ['a', letters(1001)] }],
  ['a moment of 1,001 letters', 'at', { at: letters(1001) }],
  ['a long text in a group', 'clearance.hash', { clearance: { hash: letters(40_001) } }],
  ['a long text in a row', 'clocks.1.zone', { clocks: [{ zone: 'UTC' }, { zone: letters(40_001) }] }],
])('%s is found with its place', (_, path, data) => {
  expect(overlongTextIn(fields, data)).toBe(path)
})

test.each<[string, unknown]>([
  ['a headline of 300 letters, which Payload refuses beside its field', { headline: letters(300) }],
  ['a text as long as texts may be', { text: letters(2_000_000), clearance: { hash: letters(40_000) } }],
  ['200,000 ids', { articles: Array.from({ length: 200_000 }, String) }],
  ['what is no text', { headline: 5, section: { id: 1 }, raw: letters(50_000), other: letters(50_000) }],
  ['nothing', undefined],
])('%s is let through', (_, data) => {
  expect(overlongTextIn(fields, data)).toBeNull()
})
