import type { ArticleSnapshot } from './articleSnapshot.ts'
import { editionLabel } from './editionLabel.ts'
import { manifest, type Manifest } from './manifest.ts'
import type { Position } from './nextPosition.ts'
import { sha256Of } from './sha256Of.ts'

export interface ManifestParts {
  edition: { id: string; date: string }
  masthead: Manifest['masthead']
  /** The lineup in printed order with the snapshots as gated. */
  sections: { slug: string; title: string; colour: string; snapshots: ArticleSnapshot[] }[]
  position: Position
  /** ISO 8601 in UTC. */
  releasedAt: string
  reason: string
}

export type ComposedManifest =
  { manifest: Manifest; sha256: string; problems: null } | { manifest: null; problems: string[] }

const printedSection = ({ snapshots, ...section }: ManifestParts['sections'][number]) => ({
  ...section,
  articles: snapshots.map((one) => ({ article: one.article, slug: one.slug, sha256: sha256Of(one) })),
})

/**
 * Puts a release together: every snapshot by its hash, the edition's label from its date, the place
 * in the chain; with the release's own hash. Refuses, in words with the path of the part, what the
 * manifest's format does not allow; throws `NotCanonical` for a snapshot that is not plain JSON.
 */
export const composeManifest = (parts: ManifestParts): ComposedManifest => {
  const { sequence, previousSha256, revision, volume, number } = parts.position
  const composed = manifest.safeParse({
    format: 'monexus.release/1',
    sequence,
    previousSha256,
    edition: { ...parts.edition, label: editionLabel(parts.edition.date), volume, number },
    revision,
    releasedAt: parts.releasedAt,
    reason: parts.reason,
    masthead: parts.masthead,
    sections: parts.sections.map(printedSection),
  })
  if (composed.success) return { manifest: composed.data, sha256: sha256Of(composed.data), problems: null }
  return {
    manifest: null,
    problems: composed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  }
}
