import { z } from 'zod'

/** Every answer the gate can give. A code is stable: machines branch on it, never on the message. */
export const findingCode = z.enum([
  'link-missing',
  'post-id-missing',
  'post-id-invalid',
  'container-cited',
  'private-cited',
  'link-invalid',
  'shortlink-unresolved',
  'link-duplicate',
  'posted-in-future',
  'posted-time-mismatch',
  'author-unverified',
  'link-not-durable',
  'evidence-missing',
  'link-unverified',
  'link-disputed',
  'source-canceled',
  'single-origin',
  'claim-uncited',
  'claim-disputed',
  'claim-asked',
  'model-draft-forbidden',
  'body-too-long',
  'quote-not-in-evidence',
  'quote-translated',
  'number-not-in-evidence',
  'clearance-missing',
  'clearance-stale',
  'checker-is-author',
  'citation-dangling',
  'url-outside-provenance',
  'link-uncited',
  'headline-missing',
  'standfirst-missing',
  'section-missing',
  'framing-note-missing',
  'alt-text-missing',
  'placeholder-left',
  'edition-missing',
  'edition-closed',
  'edition-empty',
  'edition-out-of-order',
  'edition-before-founding',
  'edition-ahead',
  'embargoed',
])
export type FindingCode = z.infer<typeof findingCode>

/**
 * One answer of the gate: what is wrong, where, and what to do about it.
 * `path` names the field in the article (`headline`, `body.3`, `provenance.0.rawUrl`: links and
 * blocks are counted from 0 in their order; `body.3.10-42` adds the characters of a block that are meant).
 */
export const finding = z.object({
  code: findingCode,
  severity: z.enum(['block', 'warn']),
  path: z.string(),
  message: z.string(),
  fix: z.string(),
})
export type Finding = z.infer<typeof finding>
