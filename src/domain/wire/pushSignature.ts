/**
 * How a push to us is signed, in the manner of well-known webhooks:
 *
 *   X-Monexus-Timestamp: <seconds since 1970>
 *   X-Monexus-Signature: v1=<hex of HMAC-SHA256(key, timestamp "." body)>      several joined by commas
 *
 * The key is the text an operator was shown, byte for byte. No key is stored: it is derived (HKDF, RFC
 * 5869) from the newsroom's secret, the source and the generation of its key.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Seconds by which the sender's clock and ours, and the way, may differ. */
const WINDOW = 300
const MOST_SIGNATURES = 4
const signatureShape = /^v1=([0-9a-f]{64})$/

export interface PushKeyOf {
  secret: string
  /** Id of the source. */
  source: string
  /** Counts from 1; the next one voids the key before. */
  generation: number
}

/** The key a source signs with, as its operator is shown it. */
export const pushKey = ({ secret, source, generation }: PushKeyOf): string =>
  `mxpush_${Buffer.from(hkdfSync('sha256', secret, 'monexus push', `${source}/${String(generation)}`, 32)).toString('hex')}`

const digestOf = (key: string, timestamp: string, body: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`${timestamp}.`).update(body).digest()

/** The value of the header `X-Monexus-Signature` for a body sent at `timestamp`. */
export const pushSignature = (key: string, timestamp: string, body: Uint8Array): string =>
  `v1=${digestOf(key, timestamp, body).toString('hex')}`

export interface SignedPush {
  timestamp: string
  signature: string
  body: Uint8Array
}

/** True where the time of a push lies within five minutes of ours. */
const isTimely = (timestamp: string, now: Date): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) - now.getTime() / 1000) <= WINDOW

const stated = (signature: string): string[] =>
  signature
    .split(',')
    .slice(0, MOST_SIGNATURES)
    .flatMap((one) => signatureShape.exec(one.trim())?.[1] ?? [])

/** Whether the headers of a push are such that its body is worth reading: nobody’s word yet that it is signed. */
export const looksSigned = ({ timestamp, signature }: Omit<SignedPush, 'body'>, now: Date): boolean =>
  stated(signature).length > 0 && isTimely(timestamp, now)

/** Whether a push is signed with the key, now. Takes the same time whatever is wrong with it. */
export const isSignedPush = ({ timestamp, signature, body }: SignedPush, key: string, now: Date): boolean => {
  const expected = digestOf(key, timestamp, body)
  const matches = stated(signature).map((hex) => timingSafeEqual(Buffer.from(hex, 'hex'), expected))
  return matches.includes(true) && isTimely(timestamp, now)
}

/** Milliseconds since 1970 from which on a push of this time is refused as too old anyway. */
export const endOfPush = (timestamp: string): number => (Number(timestamp) + WINDOW) * 1000
