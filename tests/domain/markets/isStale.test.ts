import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { instrument } from '../../../src/domain/markets/instrument.ts'
import { isStale } from '../../../src/domain/markets/isStale.ts'
import { caseRows } from '../editions/caseRows.ts'

const kindOf = instrument.shape.kind

test.each(caseRows('staleQuotes.txt'))('%s (%s) taken at %s and looked at %s: stale %s, %s', (...row) => {
  const [symbol = '', kind, asOf = '', now = '', stale] = row
  expect(isStale({ symbol, kind: kindOf.parse(kind) }, asOf, new Date(now))).toBe(stale === 'yes')
})

test('what is stale stays so, and a price of this minute never is', () => {
  const moments = fc.date({ min: new Date('2025-02-01'), max: new Date('2027-11-30'), noInvalidDate: true })
  const minutes = fc.integer({ min: 0, max: 20_000 })
  fc.assert(
    fc.property(moments, fc.constantFrom(...kindOf.options), minutes, minutes, (taken, kind, first, more) => {
      const staleAfter = (span: number) =>
        isStale({ symbol: 'X', kind }, taken.toISOString(), new Date(taken.getTime() + span * 60_000))
      expect(staleAfter(0)).toBe(false)
      expect(!staleAfter(first) || staleAfter(first + more)).toBe(true)
    }),
  )
})
