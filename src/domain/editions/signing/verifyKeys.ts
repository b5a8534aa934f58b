import { keyIdOf } from './newKeyPair.ts'
import { endorsedText, type PublicKeyRecord } from './publicKeyRecord.ts'
import { isSignedBy } from './signText.ts'

const problemOf = (
  key: PublicKeyRecord,
  before: PublicKeyRecord | undefined,
  trusted: readonly string[],
): string | null => {
  if (keyIdOf(key.x) !== key.kid) return `Key ${key.kid} is not the key its name says.`
  if (trusted.includes(key.kid)) return null
  if (before === undefined) return key.place === 1 ? null : `Key ${key.kid} has no key before it.`
  if (key.place !== before.place + 1) return `Key ${key.kid} does not follow key ${before.kid}.`
  if (key.endorsement !== null && isSignedBy(endorsedText(key), key.endorsement, before.x)) return null
  return `Key ${key.kid} was not handed on by key ${before.kid}. If the paper says it is its own, trust it by name.`
}

/**
 * Whether every key was handed on by the one before, so that who trusts the first trusts them all.
 * `trusted` names keys the reader knows to be the paper's from elsewhere. Answers each problem in words.
 */
export const verifyKeys = (keys: readonly PublicKeyRecord[], trusted: readonly string[] = []): string[] => {
  const inOrder = [...keys].sort((one, other) => one.place - other.place)
  return inOrder.flatMap((key, index) => problemOf(key, inOrder[index - 1], trusted) ?? [])
}
