import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePostedAt } from '../../../src/domain/wire/parsePostedAt.ts'

describe('the time a source states', () => {
  test.each([
    ['2026-06-25T06:33:00Z', '2026-06-25T06:33:00.000Z'],
    ['2026-06-25T06:33:00.123456+02:00', '2026-06-25T04:33:00.000Z'],
    ['2026-06-25 06:33:00 +0200', '2026-06-25T04:33:00.000Z'],
    ['2026-06-25T06:33', '2026-06-25T06:33:00.000Z'],
    ['2026-06-25', '2026-06-25T00:00:00.000Z'],
    ['Thu, 25 Jun 2026 06:33:00 GMT', '2026-06-25T06:33:00.000Z'],
    ['Thu, 25 Jun 2026 06:33:00 -0330', '2026-06-25T10:03:00.000Z'],
    ['25 Jun 26 06:33 EDT', '2026-06-25T10:33:00.000Z'],
    ['Do, 25. Juni 2026 06:33 MESZ', '2026-06-25T04:33:00.000Z'],
    ['jeu., 25 juin 2026 06:33:00 CEST', '2026-06-25T04:33:00.000Z'],
    ['dim., 2 août 2026 06:33:00 +0200', '2026-08-02T04:33:00.000Z'],
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T22:42:40.000Z'],
    ['24 de diciembre de 2025 12:00 UTC', '2025-12-24T12:00:00.000Z'],
    ['June 25, 2026 6:33 PM EDT', '2026-06-25T22:33:00.000Z'],
    ['June 25, 2026 12:05 a.m. GMT', '2026-06-25T00:05:00.000Z'],
    ['Thu Jun 25 2026 06:33:00 GMT+0200 (Central European Summer Time)', '2026-06-25T04:33:00.000Z'],
    ['Thu, 25 Jun 2026 23:59:60 GMT', '2026-06-25T23:59:59.000Z'],
    ['  Thu,\n 25 Jun 2026 06:33:00 GMT ', '2026-06-25T06:33:00.000Z'],
  ])('%s', (stated, instant) => {
    expect(parsePostedAt(stated)).toBe(instant)
  })

  test.each([
    ['a day that does not exist', '31 Feb 2026 10:00:00 GMT'],
    ['an hour that does not exist', '2026-06-25T25:00:00Z'],
    ['a zone nobody knows', 'Thu, 25 Jun 2026 06:33:00 XYZ'],
    ['a month nobody knows', 'Thu, 25 Foo 2026 06:33:00 GMT'],
    ['the unset clock of software', '0001-01-01T00:00:00Z'],
    ['the beginning of Unix time', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('%s is no time', (_, stated) => {
    expect(parsePostedAt(stated)).toBeNull()
  })

  test('every RFC 3339 and RFC 822 time comes back as the same instant', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (at) => {
        const whole = new Date(Math.floor(at.getTime() / 1000) * 1000)
        expect(parsePostedAt(whole.toISOString())).toBe(whole.toISOString())
        expect(parsePostedAt(whole.toUTCString())).toBe(whole.toISOString())
      }),
    )
  })

  test('nothing throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePostedAt(text)))
  })
})
