import { describe, expect, test } from '@jest/globals'
import { articleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import { canonicalJson } from '../../../src/domain/editions/canonicalJson.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { provenSnapshot, snapshot } from '../../site/samplePaper.ts'

describe('a snapshot that was printed', () => {
  test.each([
    ['of the first form', snapshot],
    ['of the second form', provenSnapshot],
  ])('%s is read as it was written, under the same hash', (_name, printed) => {
    const read = articleSnapshot.parse(JSON.parse(canonicalJson(printed)))
    expect(read).toEqual(printed)
    expect(sha256Of(read)).toBe(sha256Of(printed))
  })

  test('of the first form keeps the hash that releases named before there was a second', () => {
    const read = articleSnapshot.parse(JSON.parse(JSON.stringify(snapshot)))
    expect(sha256Of(read)).toBe('35667533b6d9320e60211094bb8d960ba7a08ec244ff2ca84a355cb2aa315b50')
  })

  test.each([
    ['a form nobody knows', { ...snapshot, format: 'monexus.article/3' }],
    ['the second form without its claims', { ...provenSnapshot, claims: undefined }],
    ['evidence under no hash', withEvidence({ sha256: 'x', retrievedAt: '', basis: 'wire' })],
  ])('%s is refused', (_name, printed) => {
    expect(articleSnapshot.safeParse(printed).success).toBe(false)
  })
})

function withEvidence(evidence: object): object {
  return { ...provenSnapshot, links: provenSnapshot.links.map((one) => ({ ...one, evidence })) }
}
