import type { PublicKeyRecord } from './publicKeyRecord.ts'
import { isSignedBy } from './signText.ts'

/** A release as stored, as far as its signature goes. */
export interface SignedRelease {
  /** The manifest exactly as stored. */
  text: string
  /** base64url; null for releases from before the paper signed. */
  signature: string | null
  keyId: string | null
}

/** Only releases of the first form were made before the paper signed. */
const isOfFirstForm = (text: string): boolean => text.includes('"format":"monexus.release/1"')

const keyOf = ({ keyId }: SignedRelease, keys: readonly PublicKeyRecord[]): PublicKeyRecord | undefined =>
  keys.find((one) => one.kid === keyId)

/** Whether a release is from before the paper signed, and says so in every way. */
const isFromBefore = ({ text, signature, keyId }: SignedRelease): boolean =>
  signature === null && keyId === null && isOfFirstForm(text)

const problemOf = (
  { text, signature }: SignedRelease,
  key: PublicKeyRecord | undefined,
  place: number,
): string | null => {
  if (signature === null || key === undefined) return 'is not signed by a key of the paper'
  if (!isSignedBy(text, signature, key.x)) return `is not what key ${key.kid} signed`
  return key.place < place ? `is signed by key ${key.kid}, which had been replaced` : null
}

/**
 * Whether every release, oldest first, is signed by a key of the paper, and no key signs again once the
 * next one has. Releases from before the paper's first signature need none; after it every one does.
 * Answers each problem in words.
 */
export const verifySignatures = (
  releases: readonly SignedRelease[],
  keys: readonly PublicKeyRecord[],
): string[] => {
  let place = 0
  return releases.flatMap((release, index) => {
    if (place === 0 && isFromBefore(release)) return []
    const key = keyOf(release, keys)
    const problem = problemOf(release, key, place)
    if (problem !== null) return [`Release ${index + 1} ${problem}.`]
    place = key?.place ?? place
    return []
  })
}
