import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkClaims } from '../../../src/domain/claims/checkClaims.ts'
import { findClaims } from '../../../src/domain/claims/findClaims.ts'
import { holdsQuotation } from '../../../src/domain/claims/holdsQuotation.ts'
import { numbersIn } from '../../../src/domain/claims/numbersIn.ts'
import { prepareEvidence } from '../../../src/domain/claims/prepareEvidence.ts'
import { splitSentences } from '../../../src/domain/claims/splitSentences.ts'
import { supportingPassages } from '../../../src/domain/claims/supportingPassages.ts'

/** Text that means something to the readers more often than chance would have it. */
const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '. ',
  '? ',
  '… ',
  '[5]',
  '(',
  ')',
  ' 1,200bn',
  '$3.5m',
  '25 June',
  ' 06:34',
]
const copy = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...pieces, 'Mr. ', 'said', ' The ', '。', '\n', '\u00ad'),
    ),
  )
  .map((parts) => parts.join(''))

test('sentences lose no words, are in order and trimmed, whatever the text', () => {
  fc.assert(
    fc.property(copy, (text) => {
      let read = 0
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(read, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        read = end
      }
      expect(text.slice(read).trim()).toBe('')
    }),
  )
})

test('what evidence is quoted from it is held by it, where it stands', () => {
  fc.assert(
    fc.property(copy, copy, (before, after) => {
      const evidence = prepareEvidence(`${before} slow enough to stop ${after}`)
      const range = holdsQuotation(evidence, 'slow enough to stop')
      expect(range).not.toBeNull()
      expect(evidence.text.slice(range?.start, range?.end)).toContain('slow enough to stop')
    }),
  )
})

test('no text is refused: claims, findings, passages and numbers keep within it', () => {
  fc.assert(
    fc.property(copy, copy, (text, source) => {
      const body = [{ kind: 'paragraph' as const, spans: [{ text }, { cites: ['a'] }] }]
      const evidence = prepareEvidence(source)
      for (const { start, end, exact } of findClaims(body)) expect(text.slice(start, end)).toBe(exact)
      for (const { start, end, exact } of checkClaims(body, new Map([['a', evidence]])))
        expect(text.slice(start, end)).toBe(exact)
      for (const { start, end } of supportingPassages(evidence, { exact: text }))
        expect(source.slice(start, end).length).toBe(end - start)
      for (const { raw, start, end, value } of numbersIn(text)) {
        expect(text.slice(start, end)).toBe(raw)
        expect(Number.isNaN(value)).toBe(false)
      }
    }),
  )
})

test.each([
  '“',
  '‘a',
  "s' a ",
  '(',
  'Mr. ',
  '1,',
  '1 000 ',
  '1.',
  ' -',
  '\u0301',
  'a\u0301',
  '\ud83d',
  'The U.S. ',
  '[…] ',
  'one hundred and ',
  'May 1',
  '。',
  'A',
  '“a” ',
])('copy of nothing but %j is read to its end', (piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length))
  const body = [{ kind: 'paragraph' as const, spans: [{ text }, { cites: ['a'] }] }]
  const findings = checkClaims(body, new Map([['a', prepareEvidence(text.slice(1))]]))
  for (const { message } of findings) expect(message.length).toBeLessThan(400)
})
