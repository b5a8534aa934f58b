import { z } from 'zod'
import { sha256Hex } from '../sha256Hex.ts'

/**
 * `folder.json` of an exported edition: every other file of the folder by its hash, signed
 * (`isSignedRecord`) by a key of the paper, and written as RFC 8785 canonical JSON.
 */
export const folderList = z.strictObject({
  format: z.literal('monexus.folder/1'),
  paper: z.string(),
  /** Hash of the release whose pages these are. */
  release: sha256Hex,
  edition: z.strictObject({
    date: z.iso.date(),
    volume: z.int().min(1),
    number: z.int().min(1),
    revision: z.int().min(1),
  }),
  /** SHA-256 of every file but this one, by its path from the root. */
  files: z.record(z.string(), sha256Hex),
  keyId: z.string(),
  signature: z.string(),
})
export type FolderList = z.infer<typeof folderList>
