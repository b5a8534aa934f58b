import { createHash } from 'node:crypto'

const prefix = 'mnx_'
const form = /^mnx_[\w-]{43}$/

/** Signs of a key that are kept in the open, so that people can tell one key from another. */
const shownSigns = 10

/** A key from 32 random bytes: what an agent signs in with. */
export const agentSecretOf = (random: Uint8Array): string =>
  `${prefix}${Buffer.from(random).toString('base64url')}`

/** How a key begins. */
export const startOfSecret = (secret: string): string => secret.slice(0, shownSigns)

/**
 * The sha256 a key is kept and found by, lower-case hex. It is 256 bits of chance: no salt and no slow hash
 * would make it harder to guess.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The key in an `Authorization: Bearer …` header; null for what cannot be one. */
export const secretInHeader = (header: string | undefined): string | null => {
  const secret = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? ''
  return form.test(secret) ? secret : null
}
