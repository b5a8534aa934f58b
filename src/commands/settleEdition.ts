import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Release } from '../generated/payload-types.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { retryConflict } from './retryConflict.ts'
import { underClaim } from './underClaim.ts'

/** Milliseconds a settling holds up others that would settle the same edition, should it crash. */
const holds = 5000

/** A closed or void edition that is corrected, or loses an article, stays closed or void. */
const opened = async (payload: Payload, id: string): Promise<{ status?: 'open' }> => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  return edition.status === 'planning' ? { status: 'open' } : {}
}

const open = (payload: Payload, edition: string, release: Release): Promise<unknown> => {
  const { volume, number, revision, at } = release
  return retryConflict(async () =>
    payload.update({
      collection: 'editions',
      id: edition,
      data: { ...(await opened(payload, edition)), volume, number, revision, printedAt: at },
      context: { printedBy: release.id },
      depth: 0,
    }),
  )
}

/**
 * Gives an edition the place of its newest release, whichever press wrote that one, and opens it on its first. One process
 * at a time: SQLite takes the rows of a lineup away and puts them back, and whoever read it in between
 * would save it empty.
 */
export const settleEdition = async (payload: Payload, edition: string): Promise<void> => {
  let written = 0
  for (;;) {
    const release = await newestOfEdition(payload, edition)
    // Another process may print between our look and our write: look again after writing.
    if (!release || release.revision <= written) return
    const name = `settle:${edition}`
    const done = await underClaim(payload, { name, holds }, async () => {
      await open(payload, edition, release)
      return true
    })
    if (done) written = release.revision
    else await pause(Math.random() * 60)
  }
}
