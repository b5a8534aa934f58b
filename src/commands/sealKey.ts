import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '../adapters/environment.ts'

const cipher = 'aes-256-gcm'

const sealingKey = (): Buffer =>
  Buffer.from(hkdfSync('sha256', environment().PAYLOAD_SECRET, 'monexus', 'signing keys', 32))

/** Stands where a sealed private key stands, of a key that came with an import, and opens for no secret. */
export const noPrivateKey = 'imported'

/** A private key as the database keeps it: only who has the newsroom's secret can use it (AES-256-GCM). */
export const sealKey = (privateKey: string): string => {
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, sealingKey(), nonce)
  const sealed = Buffer.concat([sealing.update(privateKey, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** The private key in a sealed one; null when it was sealed with another secret or was changed. */
export const unsealKey = (sealed: string): string | null => {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const opening = createDecipheriv(cipher, sealingKey(), bytes.subarray(0, 12))
    opening.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8')
  } catch {
    return null
  }
}
