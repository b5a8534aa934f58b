import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { portionsOf } from '../../../src/domain/wire/portionsOf.ts'

test('items are portioned in their order, none too many or too heavy, and none left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 7 }), fc.nat(30), (items, most, weight) => {
      const portions = portionsOf(items, { items: most, weight, weigh: (one) => one })
      expect(portions.flat()).toEqual(items)
      for (const portion of portions) {
        expect(portion.length).toBeLessThanOrEqual(most)
        const sum = portion.reduce((total, one) => total + one, 0)
        expect(portion.length === 1 || sum <= weight).toBe(true)
      }
    }),
  )
})
