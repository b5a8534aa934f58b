import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { awaitClaim } from '../src/commands/awaitClaim.ts'
import { dropClaim } from '../src/commands/takeClaim.ts'
import { ActRefused } from '../src/errors/ActRefused.ts'

type Counted = 'articles' | 'provenance-links'

const names: Record<Counted, string> = { articles: 'article', 'provenance-links': 'link' }

const staleEdit = (collection: Counted): ActRefused =>
  new ActRefused(
    'stale-edit',
    `Somebody saved this ${names[collection]} since you opened it. Reload it to see what they did.`,
  )

const refuseStale = (collection: Counted, seen: number, stored: unknown): void => {
  if (seen !== (stored ?? 0)) throw staleEdit(collection)
}

interface Newest {
  rev?: unknown
  printedAt?: unknown
}

/** Outside the request's transaction, which would still show the document as it was. */
const findNewest = async (
  { payload }: PayloadRequest,
  collection: Counted,
  id: string,
): Promise<Newest | null> => {
  const asked = { id, depth: 0, disableErrors: true } as const
  if (collection === 'provenance-links')
    return await payload.findByID({ collection, ...asked, select: { rev: true } })
  const select = { rev: true, printedAt: true } as const
  return await payload.findByID({ collection, ...asked, select, draft: true, trash: true })
}

/** The press notes on an article that it is printed without counting it as a save. */
const isPrintedSince = (before: Newest, newest: Newest | null, req: PayloadRequest): boolean =>
  Boolean(newest?.printedAt) && !before.printedAt && !req.context['printedBy']

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
    await awaitClaim(req, `${collection}:${id}:${stored}`, async () => {
      const newest = await findNewest(req, collection, id)
      refuseStale(collection, stored, newest?.rev)
      if (isPrintedSince(originalDoc ?? {}, newest, req)) throw staleEdit(collection)
    })
    await dropClaim(req.payload, `${collection}:${id}:${stored - 1}`)
    return { ...data, rev: stored + 1 }
  }
