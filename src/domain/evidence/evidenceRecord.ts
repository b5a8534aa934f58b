import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What a frozen copy was taken from: our own wire, the page itself, or what an editor brought by hand. */
export const evidenceBasis = z.enum(['wire', 'page', 'text', 'screenshot'])
export type EvidenceBasis = z.infer<typeof evidenceBasis>

/** What a look at a linked post or page found; all but `frozen` are answers of a later look. */
export const evidenceOutcome = z.enum(['frozen', 'same', 'edited', 'deleted', 'unreachable'])
export type EvidenceOutcome = z.infer<typeof evidenceOutcome>

/**
 * One frozen copy, exactly as it is hashed: the sha256 of its RFC 8785 canonical JSON is the
 * evidence's name. Times are ISO 8601 in UTC. The id of the wire revision is a string of this newsroom.
 */
export const evidenceRecord = z.strictObject({
  format: z.literal('monexus.evidence/1'),
  /** Identity of the post or page, as `identifyLink` has it. */
  identity: z.string(),
  /** Where it was read; empty for what was brought by hand. */
  url: z.string(),
  basis: evidenceBasis,
  outcome: evidenceOutcome,
  retrievedAt: z.iso.datetime(),
  title: z.string(),
  text: z.string(),
  authors: z.array(z.string()),
  postedAt: z.iso.datetime().nullable(),
  /** sha256 of each picture's bytes; for a screenshot, of the screenshot itself. */
  mediaHashes: z.array(hash),
  /** Id of the wire revision that is this evidence. */
  wireRevision: z.string().nullable(),
  /** sha256 of the archive record's bytes. */
  warcSha256: hash.nullable(),
  /** Who brought it and why, for what was brought by hand; else what is worth knowing of the look. */
  note: z.string(),
})
export type EvidenceRecord = z.infer<typeof evidenceRecord>
