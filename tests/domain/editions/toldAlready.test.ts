import { expect, test } from '@jest/globals'
import type { Manifest } from '../../../src/domain/editions/manifest.ts'
import type { PrintedCorrection } from '../../../src/domain/editions/printedCorrection.ts'
import { toldAlready } from '../../../src/domain/editions/toldAlready.ts'

const correction: PrintedCorrection = {
  article: 'a',
  kind: 'correction',
  whatWasWrong: 'We wrote Monday.',
  whatChanged: 'It is Tuesday.',
  at: '2026-06-25T06:00:00.000Z',
}
const later = { ...correction, at: '2026-06-25T07:00:00.000Z' }

const anEntry = (sha256: string) => ({ article: 'a', slug: 'a', sha256 })

const printed = (...corrections: PrintedCorrection[]) =>
  ({
    format: 'monexus.release/2',
    sections: [{ articles: [anEntry('text')] }],
    corrections,
    killed: [],
  }) as unknown as Manifest

test('the same words over the same text are told already, whatever was said of others since', () => {
  const standing = printed(correction, { ...later, article: 'b' })
  expect(toldAlready(standing, { correction: later, entry: anEntry('text') })).toEqual(correction)
})

test.each([
  ['nothing is in print', null, later, 'text'],
  ['nothing was told', printed(), later, 'text'],
  ['the text is another', printed(correction), later, 'new'],
  ['the words are others', printed(correction), { ...later, whatChanged: 'It is Wednesday.' }, 'text'],
  ['it is an update', printed(correction), { ...later, kind: 'update' as const }, 'text'],
  ['something else was told since', printed(correction, { ...later, kind: 'update' }), later, 'text'],
])('it is told where %s', (_, standing, told, sha256) => {
  expect(toldAlready(standing, { correction: told, entry: anEntry(sha256) })).toBeNull()
})
