import type { Payload } from 'payload'
import { type SignedRecord, signedText } from '../domain/editions/signing/isSignedRecord.ts'
import { signText } from '../domain/editions/signing/signText.ts'
import { signingKey } from './signingKey.ts'

/**
 * A record with the signature of the paper's newest key.
 * @throws ActRefused when the signing key cannot be opened.
 */
export const signRecord = async <Unsigned extends object>(
  payload: Payload,
  unsigned: Unsigned,
): Promise<Unsigned & SignedRecord> => {
  const key = await signingKey(payload, { now: new Date(), renewLost: false })
  return { ...unsigned, keyId: key.keyId, signature: signText(signedText(unsigned), key) }
}
