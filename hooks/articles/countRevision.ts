import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { awaitClaim } from '../../src/commands/awaitClaim.ts'
import { dropClaim } from '../../src/commands/takeClaim.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

const refuseStale = (seen: number, stored: unknown): void => {
  if (seen !== (stored ?? 0))
    throw new ActRefused(
      'stale-edit',
      'Somebody saved this article since you opened it. Reload it to see their text.',
    )
}

/** Outside the request's transaction, which would still show the article as it was. */
const newestRev = async ({ payload }: PayloadRequest, id: string): Promise<unknown> => {
  const select = { rev: true } as const
  const article = await payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    trash: true,
    select,
  })
  return article.rev
}

/**
 * A tab that was opened before somebody else saved does not overwrite what they wrote, and of
 * several saves at the same moment one passes: whoever claims the article's revision.
 */
export const countRevision: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, rev: 1 }
  const stored = typeof originalDoc?.rev === 'number' ? originalDoc.rev : 0
  const id = String(originalDoc?.id)
  // A restored version carries the count of its own day.
  const restores = req.context['isRestoringVersion'] === true
  if (!restores && typeof data['rev'] === 'number') refuseStale(data['rev'], stored)
  await awaitClaim(req, `articles:${id}:${stored}`, async () => refuseStale(stored, await newestRev(req, id)))
  await dropClaim(req.payload, `articles:${id}:${stored - 1}`)
  return { ...data, rev: stored + 1 }
}
