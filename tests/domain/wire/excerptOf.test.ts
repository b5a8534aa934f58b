import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptOf } from '../../../src/domain/wire/excerptOf.ts'

test.each([
  ['Trams stop', false, 'Trams stop'],
  ['Trams stop in Halmere', false, 'Trams stop in…'],
  ['Trams stop, as drivers strike', false, 'Trams stop, as…'],
  ['Trams stop in b', false, 'Trams stop in b'],
  ['Trams stop', true, 'Trams stop…'],
  ['Trams stop in b', true, 'Trams stop in…'],
  ['Donaudampfschifffahrt', false, 'Donaudampfschi…'],
  ['白沙岛水管破裂约四千名居民连续三天无水', false, '白沙岛水管破裂约四千名居民连…'],
])('%j, which goes on: %j, shows as “%s”', (text, goesOn, shown) => {
  expect(excerptOf(text, { most: 15, goesOn })).toBe(shown)
})

test('an excerpt is no longer than it may be, and either the whole or marked as cut at a whole sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (text, goesOn) => {
      const shown = excerptOf(text, { most: 20, goesOn })
      expect(shown.length).toBeLessThanOrEqual(20)
      expect(shown).not.toMatch(/\p{Surrogate}/u)
      if (shown !== text) expect(shown.endsWith('…')).toBe(true)
      else expect(goesOn && !text.endsWith('…')).toBe(false)
    }),
  )
})
