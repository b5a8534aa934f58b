import type { Payload } from 'payload'
import type { PublicKeyRecord } from '../domain/editions/signing/publicKeyRecord.ts'

/** The paper's keys as readers get them, the first one first. */
export const readSigningKeys = async (payload: Payload): Promise<PublicKeyRecord[]> => {
  const { docs } = await payload.find({
    collection: 'signing-keys',
    sort: 'place',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ keyId, publicKey, place, since, endorsement }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid: keyId,
    x: publicKey,
    place,
    since: new Date(since).toISOString(),
    endorsement: endorsement ?? null,
  }))
}
