import { createHash } from 'node:crypto'

/** SHA-256 of bytes as they are, in lower-case hex. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
