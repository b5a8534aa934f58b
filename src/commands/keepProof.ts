import type { Payload } from 'payload'
import { canonicalJson } from '../domain/editions/canonicalJson.ts'
import { composeManifest } from '../domain/editions/composeManifest.ts'
import type { ReleaseContents } from '../domain/editions/contentHash.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { wouldBePlace } from '../domain/editions/wouldBePlace.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Edition, Proof } from '../generated/payload-types.ts'
import { gatherSurroundings } from './gatherSurroundings.ts'
import { readFurniture } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'

interface Proofing {
  edition: Edition
  /** Who proofs; null for the machine. */
  by: string | null
  at: Date
  /** Milliseconds for which its address can be read; none for a proof that nobody looks at. */
  life: number
  /** What is to be shown, given the newest release of the edition. */
  shows: (printed: Manifest | null) => Pick<ReleaseContents, 'sections' | 'corrections' | 'killed'>
}

interface KeptProof {
  proof: Proof
  manifest: Manifest
}

/** Puts on record what an edition would print, with the place it would take. */
export const keepProof = async (
  payload: Payload,
  { edition, by, at, life, shows }: Proofing,
): Promise<KeptProof> => {
  const { masthead, numbering } = await readFurniture(payload)
  const printed = await readPrintedSoFar(payload, edition, { masthead, numbering, now: at })
  const composed = composeManifest({
    contents: { edition, masthead, ...shows(printed.newest) },
    numbering,
    surroundings: await gatherSurroundings(payload, masthead, at),
    position: wouldBePlace(printed),
    releasedAt: at.toISOString(),
    reason: 'Proof',
  })
  if (composed.problems) throw new ActRefused('manifest-unreadable', composed.problems.join('; '))
  const { manifest } = composed
  const proof = await payload.create({
    collection: 'proofs',
    data: {
      edition: edition.id,
      contentSha256: contentOf(manifest),
      at: at.toISOString(),
      expiresAt: new Date(at.getTime() + life).toISOString(),
      by,
      manifest: canonicalJson(manifest),
    },
    depth: 0,
  })
  return { proof, manifest }
}

/** The hash of what a release shows; empty for one of the first form, which did not state it. */
export const contentOf = (manifest: Manifest): string =>
  manifest.format === 'monexus.release/2' ? manifest.contentSha256 : ''
