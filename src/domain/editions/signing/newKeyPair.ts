import { createHash, generateKeyPairSync } from 'node:crypto'

/** A key pair for signing releases; the private half never leaves the newsroom. */
export interface KeyPair {
  keyId: string
  /** 32 bytes, base64url (RFC 8037). */
  publicKey: string
  /** 32 bytes, base64url. */
  privateKey: string
}

/** The name of a public key: the first 16 hexadecimal digits of the SHA-256 of its 32 bytes. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16)

/** A new Ed25519 key pair (RFC 8032) from the platform's randomness. */
export const newKeyPair = (): KeyPair => {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { keyId: keyIdOf(x), publicKey: x, privateKey: d }
}
