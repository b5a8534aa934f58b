import type { Payload } from 'payload'
import type { PublicKeyRecord } from '../../domain/editions/signing/publicKeyRecord.ts'
import type { Release } from '../../generated/payload-types.ts'
import { noPrivateKey } from '../sealKey.ts'
import type { ReadRelease } from './importEditions.ts'

/** The paper's public keys. They check what was signed and sign nothing: their private halves stayed behind. */
export const importKeys = async (payload: Payload, keys: readonly PublicKeyRecord[]): Promise<void> => {
  for (const { kid, x, place, since, endorsement } of keys)
    await payload.create({
      collection: 'signing-keys',
      data: { keyId: kid, publicKey: x, place, since, endorsement, sealedKey: noPrivateKey },
      depth: 0,
      showHiddenFields: true,
    })
}

/** A chain exactly as it was stored elsewhere, oldest first; answers its last release. */
export const importReleases = async (
  payload: Payload,
  releases: readonly ReadRelease[],
): Promise<Release | null> => {
  let last: Release | null = null
  for (const { read, text, sha256, signature, keyId } of releases) {
    const { sequence, edition, revision, releasedAt, reason, previousSha256 } = read
    const { id, volume, number } = edition
    const place = { sequence, edition: id, volume, number, revision, at: releasedAt, reason }
    last = await payload.create({
      collection: 'releases',
      data: { ...place, manifest: text, sha256, previousSha256, signature, keyId },
      depth: 0,
    })
  }
  return last
}
