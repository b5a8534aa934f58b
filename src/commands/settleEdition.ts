import type { Payload } from 'payload'
import type { Release } from '../generated/payload-types.ts'
import { retryConflict } from './retryConflict.ts'

const newestOf = async (payload: Payload, edition: string): Promise<Release | undefined> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { edition: { equals: edition } },
    sort: '-revision',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** Opens an edition with the place of its newest release, whichever press wrote that one. */
export const settleEdition = async (payload: Payload, edition: string): Promise<void> => {
  let written = 0
  for (;;) {
    const release = await newestOf(payload, edition)
    // Another process may print between our look and our write: look again after writing.
    if (!release || release.revision <= written) return
    const { volume, number, revision, at } = release
    await retryConflict(() =>
      payload.update({
        collection: 'editions',
        id: edition,
        data: { status: 'open', volume, number, revision, printedAt: at },
        context: { printedBy: release.id },
        depth: 0,
      }),
    )
    written = revision
  }
}
