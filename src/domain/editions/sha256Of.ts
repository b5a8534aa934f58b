import { createHash } from 'node:crypto'
import { canonicalJson } from './canonicalJson.ts'

/**
 * SHA-256 in lower-case hex: of a string's UTF-8 bytes as they are, of any other value over its
 * RFC 8785 canonical JSON. Throws `NotCanonical` where that does not exist.
 */
export const sha256Of = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : canonicalJson(value), 'utf8')
    .digest('hex')
