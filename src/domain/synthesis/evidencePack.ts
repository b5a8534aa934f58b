import { z } from 'zod'

/** A sentence of a source, as it stands in one revision of one wire item. */
export const packSentence = z.strictObject({
  /** Name within the pack: "S2.3" is the third sentence of the second item. */
  id: z.string(),
  part: z.enum(['headline', 'text']),
  /** Offsets in UTF-16 units within that part. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The words, never altered. */
  exact: z.string(),
})
export type PackSentence = z.infer<typeof packSentence>

/** A wire item in one revision, with who said it. */
export const packItem = z.strictObject({
  /** Name within the pack: "S1" is the first item, in the order of time. */
  id: z.string(),
  /** Id of the wire item, and of the revision whose words these are. */
  item: z.string(),
  revision: z.string().nullable(),
  /** Hash of headline and text, as the wire keeps it. */
  sha256: z.string(),
  /** The source as readers know it, and who owns it; null where nobody knows. */
  source: z.string(),
  owner: z.string().nullable(),
  /** Where a reader finds it; null for nowhere. */
  address: z.string().nullable(),
  /** ISO 8601, UTC. */
  postedAt: z.string(),
  language: z.string().nullable(),
  headline: z.string(),
  text: z.string(),
  sentences: z.array(packSentence),
})
export type PackItem = z.infer<typeof packItem>

/** What sources say of one thing: each wording with the items that say it. */
export const packTelling = z.strictObject({
  kind: z.enum(['number', 'name', 'time']),
  /** What is told of: "dead", "arrival"; a name for itself. */
  of: z.string(),
  said: z.array(z.strictObject({ words: z.string(), by: z.array(z.string()) })),
  isContested: z.boolean(),
})
export type PackTelling = z.infer<typeof packTelling>

/** All that a draft may rest on. Two packs of one hash say the same. */
export const evidencePack = z.strictObject({
  items: z.array(packItem),
  tellings: z.array(packTelling),
  /** Origins that are independent of one another, as the gate counts them. */
  independent: z.int().min(0),
  /** SHA-256 in hex over the RFC 8785 form of the items: ids, revisions, hashes, sentences. */
  sha256: z.string(),
})
export type EvidencePack = z.infer<typeof evidencePack>
