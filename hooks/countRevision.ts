import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { awaitClaim } from '../src/commands/awaitClaim.ts'
import { dropClaim } from '../src/commands/takeClaim.ts'
import { ActRefused } from '../src/errors/ActRefused.ts'

type Counted = 'articles' | 'provenance-links'

const names: Record<Counted, string> = { articles: 'article', 'provenance-links': 'link' }

const refuseStale = (collection: Counted, seen: number, stored: unknown): void => {
  if (seen !== (stored ?? 0))
    throw new ActRefused(
      'stale-edit',
      `Somebody saved this ${names[collection]} since you opened it. Reload it to see what they did.`,
    )
}

/** Outside the request's transaction, which would still show the document as it was. */
const newestRev = async ({ payload }: PayloadRequest, collection: Counted, id: string): Promise<unknown> => {
  const asked = { id, depth: 0, select: { rev: true }, disableErrors: true } as const
  const found =
    collection === 'articles'
      ? await payload.findByID({ collection, ...asked, draft: true, trash: true })
      : await payload.findByID({ collection, ...asked })
  return found?.rev
}

/**
 * A tab that was opened before somebody else saved does not overwrite what they did, and of several
 * saves at the same moment one passes: whoever claims the document's revision.
 */
export const countRevision =
  (collection: Counted): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'create') return { ...data, rev: 1 }
    const stored = typeof originalDoc?.rev === 'number' ? originalDoc.rev : 0
    const id = String(originalDoc?.id)
    // A restored version carries the count of its own day.
    const restores = req.context['isRestoringVersion'] === true
    if (!restores && typeof data['rev'] === 'number') refuseStale(collection, data['rev'], stored)
    await awaitClaim(req, `${collection}:${id}:${stored}`, async () =>
      refuseStale(collection, stored, await newestRev(req, collection, id)),
    )
    await dropClaim(req.payload, `${collection}:${id}:${stored - 1}`)
    return { ...data, rev: stored + 1 }
  }
