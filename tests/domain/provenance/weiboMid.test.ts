import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { weiboBid, weiboMid } from '../../../src/domain/provenance/weiboMid.ts'

test('a short name and its number turn into each other', () => {
  expect(weiboMid('z0JH2lOMb')).toBe('3501756485200075')
  expect(weiboBid('3501756485200075')).toBe('z0JH2lOMb')
})

test('every number of twelve to seventeen digits comes back from its short name', () => {
  const number = fc.bigInt({ min: 10n ** 11n, max: 10n ** 17n - 1n }).map(String)
  fc.assert(fc.property(number, (mid) => expect(weiboMid(weiboBid(mid))).toBe(mid)))
})

test.each(['zZZZZZZZZ', '0abcdefgh', 'ab', '', 'z0JH2lOM_', 'a'.repeat(40)])('%s is no short name', (bid) => {
  expect(weiboMid(bid)).toBeNull()
})
