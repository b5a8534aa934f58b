import { z } from 'zod'
import { canonicalJson } from '../canonicalJson.ts'

/** A signing key as readers get it: a JSON Web Key (RFC 7517, RFC 8037) with its place among the paper's. */
export const publicKeyRecord = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
  /** `keyIdOf` of `x`. */
  kid: z.string(),
  /** The public key, base64url. */
  x: z.string(),
  /** The paper's first key is 1; the highest signs. */
  place: z.int().min(1),
  /** When it began to sign, ISO 8601 in UTC. */
  since: z.iso.datetime(),
  /** The key before it over `endorsedText`; null for the first, and where the key before was lost. */
  endorsement: z.string().nullable(),
})
export type PublicKeyRecord = z.infer<typeof publicKeyRecord>

/** What a key signs to hand on to the next one. */
export const endorsedText = ({
  kid,
  place,
  since,
  x,
}: Pick<PublicKeyRecord, 'kid' | 'place' | 'since' | 'x'>): string => canonicalJson({ kid, place, since, x })
