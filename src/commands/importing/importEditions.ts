import type { Payload } from 'payload'
import type { FolderRelease } from '../../domain/editions/folder/readFolder.ts'
import type { Manifest } from '../../domain/editions/manifest.ts'
import { parseManifest } from '../../domain/editions/readManifest.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { withGivenIds } from './withGivenIds.ts'

/** A release of the folder with its manifest read. */
export type ReadRelease = FolderRelease & { read: Manifest }

/** The releases of a folder that holds, read. */
export const readReleases = (chain: readonly FolderRelease[]): ReadRelease[] =>
  chain.map((one) => ({ ...one, read: parseManifest(one.text) }))

const newestOfEach = (releases: readonly ReadRelease[]): ReadRelease[] => [
  ...new Map(releases.map((one) => [one.read.edition.id, one])).values(),
]

const requireIds = ({ db }: Payload, editions: readonly ReadRelease[]): void => {
  const isFit = ({ read }: ReadRelease) => db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(read.edition.id)
  if (editions.every(isFit)) return
  throw new ActRefused(
    'other-database',
    'This paper was kept in SQLite, and its ids are part of what is signed: import it into SQLite.',
  )
}

/**
 * Writes the days of a chain: closed, with their numbers, under the ids that the releases name them by.
 * @throws ActRefused where this kind of database cannot keep those ids.
 */
export const importEditions = (payload: Payload, releases: readonly ReadRelease[]): Promise<void> =>
  withGivenIds(payload, async () => {
    const editions = newestOfEach(releases)
    requireIds(payload, editions)
    for (const { read, sha256 } of editions) {
      const { id, date, volume, number } = read.edition
      await payload.create({
        collection: 'editions',
        data: {
          id,
          date,
          status: 'closed',
          volume,
          number,
          revision: read.revision,
          printedAt: read.releasedAt,
        },
        context: { printedBy: sha256 },
        depth: 0,
      })
    }
  })
