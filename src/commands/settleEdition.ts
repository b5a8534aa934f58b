import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Release } from '../generated/payload-types.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { retryConflict } from './retryConflict.ts'
import { underClaim } from './underClaim.ts'

/** Milliseconds a settling holds up others that would settle the same edition, should it crash. */
const holds = 5000

const placeOf = ({ volume, number, revision, at }: Release) => ({ volume, number, revision, printedAt: at })

/** A closed or void edition that is corrected, or loses an article, stays closed or void. */
const isPlanned = async (payload: Payload, id: string): Promise<boolean> => {
  const asked = { collection: 'editions', id, select: { status: true }, depth: 0, joins: false } as const
  return (await payload.findByID(asked)).status === 'planning'
}

const open = (payload: Payload, edition: string, release: Release): Promise<unknown> =>
  payload.update({
    collection: 'editions',
    id: edition,
    data: { ...placeOf(release), status: 'open' },
    context: { printedBy: release.id },
    depth: 0,
  })

/** An edition that is out is moved on by its place alone, so that a lineup saved meanwhile stays. */
const moveOn = (payload: Payload, edition: string, release: Release): Promise<unknown> =>
  // eslint-disable-next-line no-restricted-syntax -- the Local API writes the whole row, as it was read before
  payload.db.updateOne({ collection: 'editions', id: edition, data: placeOf(release), returning: false })

/** What it is to become is asked anew after every conflict: it may have been closed meanwhile. */
const moveOrOpen = (payload: Payload, edition: string, release: Release): Promise<unknown> =>
  retryConflict(async () => ((await isPlanned(payload, edition)) ? open : moveOn)(payload, edition, release))

/** Answers whether it is done: not while another opens the edition. */
const settleAs = async (payload: Payload, edition: string, release: Release): Promise<boolean> => {
  const settle = async () => {
    await moveOrOpen(payload, edition, release)
    return true
  }
  if (!(await isPlanned(payload, edition))) return settle()
  return (await underClaim(payload, { name: `settle:${edition}`, holds }, settle)) ?? false
}

/**
 * Gives an edition the place of its newest release, whichever press wrote that one, and opens it on its
 * first. One process opens it: SQLite takes the rows of a lineup away and puts them back, and whoever read
 * it in between would save it empty.
 */
export const settleEdition = async (payload: Payload, edition: string): Promise<void> => {
  let written = 0
  for (;;) {
    const release = await newestOfEdition(payload, edition)
    // Another process may print between our look and our write: look again after writing.
    if (!release || release.revision <= written) return
    const done = await settleAs(payload, edition, release)
    if (done) written = release.revision
    else await pause(Math.random() * 60)
  }
}
