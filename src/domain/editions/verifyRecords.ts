import { readManifest } from './readManifest.ts'

/** What a release's record says beside its manifest; it is searched by these. */
export interface ReleaseRecord {
  /** The manifest exactly as stored. */
  text: string
  sequence: number
  edition: string
  volume: number
  number: number
  revision: number
  at: string
  reason: string
  previousSha256: string
}

const fieldsUnlike = (record: ReleaseRecord): string[] => {
  const read = readManifest(record.text)
  if (!read) return []
  const said = {
    sequence: read.sequence,
    edition: read.edition.id,
    volume: read.edition.volume,
    number: read.edition.number,
    revision: read.revision,
    at: read.releasedAt,
    reason: read.reason,
    previousSha256: read.previousSha256,
  }
  return Object.entries(said).flatMap(([name, value]) =>
    record[name as keyof typeof said] === value ? [] : [name],
  )
}

/** Whether the fields of every release, oldest first, say what its manifest says; each that does not, in words. */
export const verifyRecords = (records: readonly ReleaseRecord[]): string[] =>
  records.flatMap((record, index) =>
    fieldsUnlike(record).map(
      (name) => `Release ${index + 1} has another ${name} in its record than in its manifest.`,
    ),
  )
