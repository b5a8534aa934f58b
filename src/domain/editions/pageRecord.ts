import { z } from 'zod'
import { canonicalJson } from './canonicalJson.ts'
import { sha256Hex } from './sha256Hex.ts'
import { isSignedBy } from './signing/signText.ts'
import type { PublicKeyRecord } from './signing/publicKeyRecord.ts'

const unsigned = z.strictObject({
  format: z.literal('monexus.pages/1'),
  /** Hash of the release. */
  release: sha256Hex,
  /** Which version of the page templates printed them. */
  templates: z.string(),
  /** SHA-256 of every page by its path from the root. */
  pages: z.record(z.string(), sha256Hex),
})

/**
 * What the pages of a release were, byte for byte: made once its pages are printed, and signed over the
 * RFC 8785 canonical JSON of all but the signature and its key.
 */
export const pageRecord = unsigned.extend({ keyId: z.string(), signature: z.string() })
export type PageRecord = z.infer<typeof pageRecord>
export type UnsignedPages = z.infer<typeof unsigned>

/** What is signed of a record of pages. */
export const textOfPages = ({ format, release, templates, pages }: UnsignedPages): string =>
  canonicalJson({ format, release, templates, pages })

/** Whether a key of the paper signed exactly this record. */
export const isSignedRecord = (record: PageRecord, keys: readonly PublicKeyRecord[]): boolean => {
  const key = keys.find((one) => one.kid === record.keyId)
  return key !== undefined && isSignedBy(textOfPages(record), record.signature, key.x)
}
