import { canonicalJson } from './canonicalJson.ts'
import { contentHash, type ReleaseContents } from './contentHash.ts'
import { editionLabel } from './editionLabel.ts'
import { manifest, type Manifest, type Numbering } from './manifest.ts'
import type { Position } from './nextPosition.ts'
import type { PrintedSurroundings } from './printedSurroundings.ts'
import { printForm } from './printForm.data.ts'
import { sha256Of } from './sha256Of.ts'

export interface ManifestParts {
  contents: ReleaseContents
  numbering: Numbering
  surroundings: PrintedSurroundings
  position: Position
  /** ISO 8601 in UTC. */
  releasedAt: string
  reason: string
}

export type ComposedManifest =
  | {
      manifest: Manifest
      /** Its canonical JSON, as the chain keeps it. */
      text: string
      sha256: string
      problems: null
    }
  | { manifest: null; problems: string[] }

/**
 * Puts a release together: its contents, the edition's label from its date, the place in the chain;
 * with the release's own text and hash. Refuses, in words with the path of the part, what the manifest's
 * format does not allow.
 */
export const composeManifest = (parts: ManifestParts): ComposedManifest => {
  const { sequence, previousSha256, revision, volume, number } = parts.position
  const { edition, masthead, sections, corrections, killed } = parts.contents
  const composed = manifest.safeParse({
    format: 'monexus.release/2',
    sequence,
    previousSha256,
    edition: { id: edition.id, date: edition.date, label: editionLabel(edition.date), volume, number },
    revision,
    releasedAt: parts.releasedAt,
    reason: parts.reason,
    masthead,
    sections,
    numbering: parts.numbering,
    contentSha256: contentHash(parts.contents),
    corrections,
    killed,
    surroundings: parts.surroundings,
    ...printForm,
  })
  if (composed.success) {
    const text = canonicalJson(composed.data)
    return { manifest: composed.data, text, sha256: sha256Of(text), problems: null }
  }
  return {
    manifest: null,
    problems: composed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  }
}
