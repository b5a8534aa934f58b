import { createHmac, timingSafeEqual } from 'node:crypto'

/** Milliseconds for which the address of a proof can be read. */
export const proofLife = 24 * 60 * 60 * 1000

/**
 * What stands in the private address of a proof: HMAC-SHA256 of its id under the newsroom's secret, in
 * base64url (43 characters). It is stored nowhere, and is of no use for anything else that is derived
 * from that secret.
 */
export const proofSecret = (newsroomSecret: string, proof: string): string =>
  createHmac('sha256', newsroomSecret).update(`monexus proof address\n${proof}`).digest('base64url')

/** True when an address names this proof; takes the same time whatever it is compared with. */
export const isProofSecret = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Where a proof is read, below the paper's own address. */
export const proofPath = (secret: string): string => `/proof/${secret}/`
