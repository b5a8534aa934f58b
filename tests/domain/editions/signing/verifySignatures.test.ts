import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyIdOf, newKeyPair, type KeyPair } from '../../../../src/domain/editions/signing/newKeyPair.ts'
import {
  endorsedText,
  type PublicKeyRecord,
} from '../../../../src/domain/editions/signing/publicKeyRecord.ts'
import { isSignedBy, signText } from '../../../../src/domain/editions/signing/signText.ts'
import { verifyKeys } from '../../../../src/domain/editions/signing/verifyKeys.ts'
import { verifySignatures } from '../../../../src/domain/editions/signing/verifySignatures.ts'

const record = (pair: KeyPair, place: number, before?: KeyPair): PublicKeyRecord => {
  const named = { kid: pair.keyId, place, since: '2026-06-25T06:00:00.000Z', x: pair.publicKey }
  const endorsement = before ? signText(endorsedText(named), before) : null
  return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', ...named, endorsement }
}

const first = newKeyPair()
const second = newKeyPair()
const keys = [record(first, 1), record(second, 2, first)]
const signed = (text: string, by: KeyPair) => ({ text, signature: signText(text, by), keyId: by.keyId })
const unsigned = (text: string) => ({ text, signature: null, keyId: null })
const before = unsigned('{"format":"monexus.release/1"}')

describe('a signature', () => {
  test('of RFC 8037, appendix A.4, is what the standard says', () => {
    const publicKey = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
    const privateKey = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'
    const text = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc'
    expect(signText(text, { publicKey, privateKey })).toBe(
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    )
  })

  test('holds for its own text and key and for nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const signature = signText(text, first)
        expect(isSignedBy(text, signature, first.publicKey)).toBe(true)
        expect(isSignedBy(text, signature, second.publicKey)).toBe(false)
        if (other !== text) expect(isSignedBy(other, signature, first.publicKey)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  test('with any one letter changed is none, the spare bits of the last one included', () => {
    const signature = signText('The paper.', first)
    for (let at = 0; at < signature.length; at += 1)
      for (const letter of ['A', 'B', '_', '=']) {
        const changed = signature.slice(0, at) + letter + signature.slice(at + 1)
        if (changed !== signature) expect(isSignedBy('The paper.', changed, first.publicKey)).toBe(false)
      }
  })

  test.each(['', 'x', 'not a key'])('is not believed of the key “%s”', (key) => {
    expect(isSignedBy('a', signText('a', first), key)).toBe(false)
  })
})

describe('the keys of a paper', () => {
  test('hold where each was handed on by the one before', () => {
    expect(verifyKeys(keys)).toEqual([])
    expect(verifyKeys(keys.toReversed())).toEqual([])
    expect(verifyKeys([])).toEqual([])
  })

  test.each<[string, PublicKeyRecord[], RegExp]>([
    [
      'a key under another name',
      [{ ...record(first, 1), kid: keyIdOf(second.publicKey) }],
      /not the key its name says/,
    ],
    ['a key nobody handed on', [record(first, 1), record(second, 2)], /was not handed on by key/],
    [
      'a key handed on by a stranger',
      [record(first, 1), record(second, 2, newKeyPair())],
      /was not handed on/,
    ],
    [
      'a date moved',
      [record(first, 1), { ...record(second, 2, first), since: '2026-01-01T00:00:00.000Z' }],
      /was not handed on/,
    ],
    ['a key left out', [record(first, 1), record(second, 3, first)], /does not follow/],
    ['no first key', [record(second, 2, first)], /has no key before it/],
  ])('do not hold with %s', (_, all, problem) => {
    expect(verifyKeys(all)).toEqual([expect.stringMatching(problem)])
  })

  test('hold where a reader trusts one that was not handed on', () => {
    expect(verifyKeys([record(first, 1), record(second, 2)], [second.keyId])).toEqual([])
  })
})

describe('the signatures of a chain', () => {
  test('hold for unsigned releases from before, then one key, then the next', () => {
    expect(
      verifySignatures([before, signed('a', first), signed('b', first), signed('c', second)], keys),
    ).toEqual([])
  })

  test.each<[string, Parameters<typeof verifySignatures>[0], string]>([
    [
      'a release of today without one',
      [unsigned('{"format":"monexus.release/2"}')],
      'Release 1 is not signed by a key of the paper.',
    ],
    [
      'an old release after the first signature',
      [signed('a', first), before],
      'Release 2 is not signed by a key of the paper.',
    ],
    ['a stranger’s', [signed('a', newKeyPair())], 'Release 1 is not signed by a key of the paper.'],
    [
      'another text’s',
      [{ ...signed('a', first), text: 'b' }],
      `Release 1 is not what key ${first.keyId} signed.`,
    ],
    [
      'an old key’s after the new one’s',
      [signed('a', second), signed('b', first)],
      `Release 2 is signed by key ${first.keyId}, which had been replaced.`,
    ],
  ])('do not hold with %s', (_, releases, problem) => {
    expect(verifySignatures(releases, keys)).toEqual([problem])
  })
})
