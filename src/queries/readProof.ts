import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { isProofSecret, proofSecret } from '../domain/editions/proofSecret.ts'
import type { PrintedRelease } from './paper.ts'

interface Asked {
  /** What stands in the address. */
  secret: string
  newsroomSecret: string
  now: Date
}

/** A proof as its pages need it. */
export interface ReadableProof {
  /** What it would print, named by the hash it is stamped with. */
  release: PrintedRelease
  contentSha256: string
  /** ISO 8601 in UTC. */
  at: string
  expiresAt: string
}

const findReadable = async (payload: Payload, now: Date): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'proofs',
    where: { expiresAt: { greater_than: now.toISOString() } },
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

/** The proof that a private address names, while it can be read; null for any other address. */
export const readProof = async (
  payload: Payload,
  { secret, newsroomSecret, now }: Asked,
): Promise<ReadableProof | null> => {
  const ids = await findReadable(payload, now)
  const [id] = ids.filter((one) => isProofSecret(secret, proofSecret(newsroomSecret, one)))
  if (id === undefined) return null
  const {
    manifest: text,
    contentSha256,
    at,
    expiresAt,
  } = await payload.findByID({
    collection: 'proofs',
    id,
    depth: 0,
  })
  const release = { sha256: contentSha256, manifest: parseManifest(text) }
  return { release, contentSha256, at, expiresAt }
}
