import { canonicalJson } from '../canonicalJson.ts'
import type { PublicKeyRecord } from './publicKeyRecord.ts'
import { isSignedBy } from './signText.ts'

/** A record that carries its own signature. */
export interface SignedRecord {
  keyId: string
  /** base64url */
  signature: string
}

/** What is signed of a record: its RFC 8785 canonical JSON without the signature and its key. */
export const signedText = (record: object): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'keyId' && name !== 'signature')),
  )

/** Whether a key of the paper signed exactly this record. */
export const isSignedRecord = (record: SignedRecord, keys: readonly PublicKeyRecord[]): boolean => {
  const key = keys.find((one) => one.kid === record.keyId)
  return key !== undefined && isSignedBy(signedText(record), record.signature, key.x)
}
