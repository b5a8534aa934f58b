import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyPair } from './newKeyPair.ts'

const curve = { kty: 'OKP', crv: 'Ed25519' } as const

/** The Ed25519 signature over a text's UTF-8 bytes, 64 bytes in base64url without padding. */
export const signText = (text: string, { publicKey, privateKey }: Omit<KeyPair, 'keyId'>): string => {
  const key = createPrivateKey({ key: { ...curve, x: publicKey, d: privateKey }, format: 'jwk' })
  return sign(null, Buffer.from(text), key).toString('base64url')
}

/**
 * Whether a key signed exactly this text. What is no base64url of 64 bytes, or writes them in any other
 * way, is no signature; what is no key signed nothing.
 */
export const isSignedBy = (text: string, signature: string, publicKey: string): boolean => {
  const bytes = Buffer.from(signature, 'base64url')
  if (bytes.length !== 64 || bytes.toString('base64url') !== signature) return false
  try {
    const key = createPublicKey({ key: { ...curve, x: publicKey }, format: 'jwk' })
    return verify(null, Buffer.from(text), key, bytes)
  } catch {
    return false
  }
}
