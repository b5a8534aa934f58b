import { describe, expect, test } from '@jest/globals'
import { isSignedRecord, signedText } from '../../../src/domain/editions/signing/isSignedRecord.ts'
import { newKeyPair } from '../../../src/domain/editions/signing/newKeyPair.ts'
import type { PublicKeyRecord } from '../../../src/domain/editions/signing/publicKeyRecord.ts'
import { signText } from '../../../src/domain/editions/signing/signText.ts'

const pair = newKeyPair()
const key: PublicKeyRecord = {
  kty: 'OKP',
  crv: 'Ed25519',
  alg: 'EdDSA',
  use: 'sig',
  kid: pair.keyId,
  x: pair.publicKey,
  place: 1,
  since: '2026-06-25T06:00:00.000Z',
  endorsement: null,
}
const record = { format: 'x', pages: { b: '2', a: '1' } }
const signed = { ...record, keyId: pair.keyId, signature: signText(signedText(record), pair) }

describe('a record that carries its signature', () => {
  test('holds in whatever order it is written', () => {
    expect(isSignedRecord(signed, [key])).toBe(true)
    expect(isSignedRecord({ ...signed, ...{ pages: { a: '1', b: '2' } } }, [key])).toBe(true)
  })

  test('does not hold with another word in it, or by a key that is not the paper’s', () => {
    expect(isSignedRecord({ ...signed, ...{ pages: { a: '1', b: '3' } } }, [key])).toBe(false)
    expect(isSignedRecord({ ...signed, ...{ more: true } }, [key])).toBe(false)
    expect(isSignedRecord({ ...signed, keyId: 'another' }, [key])).toBe(false)
    expect(isSignedRecord(signed, [])).toBe(false)
  })
})
