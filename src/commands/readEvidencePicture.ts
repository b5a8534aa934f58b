import type { Payload } from 'payload'
import { evidenceFolder } from '../adapters/evidence/evidenceFolder.ts'
import { readKeptPicture } from '../adapters/evidence/readKeptPicture.ts'
import { findEvidence } from './findEvidence.ts'

/** The screenshot of evidence that was brought by hand; null where there is none. */
export const readEvidencePicture = async (payload: Payload, id: string) => {
  const evidence = await findEvidence(payload, id)
  if (evidence?.basis !== 'screenshot' || !Array.isArray(evidence.mediaHashes)) return null
  return readKeptPicture(evidenceFolder(), String(evidence.mediaHashes[0] ?? ''))
}
