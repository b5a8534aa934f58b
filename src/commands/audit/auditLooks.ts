import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { checkAccountedFor } from './checkAccountedFor.ts'
import { checkClearedText } from './checkClearedText.ts'
import { checkEvidenceRows } from './checkEvidenceRows.ts'
import { checkNamedReleases } from './checkNamedReleases.ts'
import { checkFiles } from './checkFiles.ts'
import { checkKeptFiles } from './checkKeptFiles.ts'
import { checkRevisions } from './checkRevisions.ts'
import { checkSubjects } from './checkSubjects.ts'
import { filesInBatches } from './filesInBatches.ts'
import { namedReleases } from './namedReleases.ts'
import { idsInBatches } from './idsInBatches.ts'
import type { Look } from './lookAgain.ts'
import { watchedKinds } from './watchedKinds.ts'
import { watchedSubjects } from './watchedSubjects.ts'

/** A text of evidence may have two million characters: few of them at a time. */
const fewTexts = 10
const manyRows = 200

/** One thing the audit looks through; what is counted under the same name is counted once. */
export interface AuditLook extends Omit<Look, 'between'> {
  /** What it looks through, in the plural; null where that was counted already. */
  counts: string | null
}

/** Everything the audit looks through besides the chain itself, in order. */
export const auditLooks = (payload: Payload, dataDir: string): AuditLook[] => {
  const folder = join(dataDir, 'evidence')
  const rows = (collection: CollectionSlug, size = manyRows) => idsInBatches(payload, collection, size)
  return [
    {
      counts: 'pieces of evidence',
      batches: rows('evidence', fewTexts),
      check: (ids) => checkEvidenceRows(payload, ids),
    },
    {
      counts: 'wire revisions',
      batches: rows('wire-revisions', fewTexts * 5),
      check: (ids) => checkRevisions(payload, ids),
    },
    { counts: null, batches: rows('evidence'), check: (ids) => checkKeptFiles(payload, folder, ids) },
    { counts: 'files', batches: filesInBatches(folder), check: (names) => checkFiles(folder, names) },
    ...watchedKinds.map((kind) => ({
      counts: kind.plural,
      batches: rows(kind.collection, fewTexts * 5),
      check: (ids: string[]) => checkAccountedFor(payload, kind, ids),
    })),
    { counts: null, batches: rows('articles', fewTexts), check: (ids) => checkClearedText(payload, ids) },
    {
      counts: null,
      batches: watchedSubjects(payload),
      check: (subjects) => checkSubjects(payload, subjects),
    },
    {
      counts: null,
      batches: namedReleases(payload),
      check: (hashes) => checkNamedReleases(payload, hashes),
    },
  ]
}
