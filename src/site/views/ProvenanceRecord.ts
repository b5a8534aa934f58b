import { z } from 'zod'
import { printedClaim } from '../../domain/editions/printedClaim.ts'
import { printedClearance } from '../../domain/editions/printedClearance.ts'
import { printedDraft } from '../../domain/editions/printedDraft.ts'
import { printedIndependence } from '../../domain/editions/printedIndependence.ts'
import { linkInFirstForm, printedAuthor, printedEvidence } from '../../domain/editions/printedLink.ts'
import { printedWaiver } from '../../domain/editions/printedWaiver.ts'
import { sha256Hex } from '../../domain/editions/sha256Hex.ts'
import { publicCorrection, sourceSince } from './SincePrint.ts'

const number = z.int().min(1)

const recordLink = linkInFirstForm.omit({ rawUrl: true, claimedAuthor: true }).extend({
  /** The number citations carry. */
  number,
  author: printedAuthor.nullable(),
  evidence: printedEvidence.nullable(),
  verifiedAt: z.string().nullable(),
  /** What became of it; null while nobody has looked again. */
  since: sourceSince.nullable(),
})

/**
 * What a printed article rests on, as `/<section>/<slug>/provenance.json` answers it and the page
 * beside it shows it. All but `since` and `corrections` is out of the snapshot and never changes for
 * one release. Times are ISO 8601 in UTC, numbers of links and claims count from 1. Claims,
 * independence and waivers are null where the snapshot is of the first form and has none on record.
 */
export const provenanceRecord = z.strictObject({
  format: z.literal('monexus.provenance/1'),
  paper: z.string(),
  pages: z.strictObject({ article: z.string(), provenance: z.string(), json: z.string() }),
  article: z.strictObject({
    id: z.string(),
    section: z.strictObject({ slug: z.string(), title: z.string() }),
    slug: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    byline: z.string(),
    firstPrintedAt: z.string(),
  }),
  /** The release it is shown from; `sha256` is of the manifest's canonical JSON (RFC 8785). */
  release: z.strictObject({
    sha256: sha256Hex,
    sequence: number,
    date: z.string(),
    volume: number,
    number,
    revision: number,
    releasedAt: z.string(),
  }),
  /** `sha256` is of the snapshot's canonical JSON; the release's manifest names it. */
  snapshot: z.strictObject({ sha256: sha256Hex, format: z.string() }),
  clearance: printedClearance.nullable(),
  independence: printedIndependence.nullable(),
  links: z.array(recordLink),
  claims: z.array(printedClaim.extend({ number })).nullable(),
  waivers: z.array(printedWaiver).nullable(),
  corrections: z.array(publicCorrection),
  /** What machines drafted of the text; left out where people wrote all of it. */
  drafts: z.array(printedDraft).min(1).optional(),
})
export type ProvenanceRecord = z.infer<typeof provenanceRecord>
export type RecordLink = ProvenanceRecord['links'][number]
export type RecordClaim = NonNullable<ProvenanceRecord['claims']>[number]
