import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { composeEvidence, type EvidenceParts } from '../../../src/domain/evidence/composeEvidence.ts'
import { evidenceRecord } from '../../../src/domain/evidence/evidenceRecord.ts'
import { hashEvidence } from '../../../src/domain/evidence/hashEvidence.ts'

const parts: EvidenceParts = {
  identity: 'web:1',
  url: 'https://gazette.example/ferry',
  basis: 'page',
  outcome: 'frozen',
  retrievedAt: '2026-06-25T08:00:00+02:00',
  title: 'Ferry sails',
  text: 'At nine.',
  authors: ['Ida Marsh'],
  postedAt: null,
  mediaHashes: [],
  wireRevision: null,
  warcSha256: null,
  note: '',
}

describe('a frozen copy', () => {
  test.each([
    ['half a character is marked', 'a\ud800b', 'a\ufffdb'],
    ['controls go', 'a\u0000b\u001b[31mc', 'ab[31mc'],
    ['what turns text around goes', 'a\u202Ecba\u202C \u2067d\u2069', 'acba d'],
    ['marks that right-to-left writing needs stay', 'א\u200Fב', 'א\u200Fב'],
    ['lines stay', 'a\r\nb', 'a\nb'],
  ])('%s', (_, text, kept) => {
    expect(composeEvidence({ ...parts, text }).text).toBe(kept)
  })

  test('has its times in UTC, and none where none can be read', () => {
    const { retrievedAt, postedAt } = composeEvidence({ ...parts, postedAt: 'yesterday' })
    expect([retrievedAt, postedAt]).toEqual(['2026-06-25T06:00:00.000Z', null])
    expect(composeEvidence({ ...parts, postedAt: new Date(0) }).postedAt).toBe('1970-01-01T00:00:00.000Z')
  })

  test('that is too long is cut between characters, and says so', () => {
    const { text, note } = composeEvidence({ ...parts, text: `${'a'.repeat(999_999)}👩 more`, note: 'Seen.' })
    expect(text).toBe('a'.repeat(999_999))
    expect(note).toBe('Seen. The text was longer and was cut.')
  })

  test('names each author once', () => {
    expect(composeEvidence({ ...parts, authors: [' Ida  Marsh', 'Ida Marsh', ''] }).authors).toEqual([
      'Ida Marsh',
    ])
  })

  test('refuses to be without a time', () => {
    expect(() => composeEvidence({ ...parts, retrievedAt: 'soon' })).toThrow(RangeError)
  })

  test('can be kept and hashed whatever the page said', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(any, any, fc.array(any), (text, title, authors) => {
        const record = composeEvidence({ ...parts, text, title, authors, note: title })
        expect(evidenceRecord.parse(record)).toEqual(record)
        expect(hashEvidence(record)).toMatch(/^[0-9a-f]{64}$/)
      }),
    )
  })
})
