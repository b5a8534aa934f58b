import type { CollectionBeforeChangeHook } from 'payload'
import { checkWithLinks } from '../../src/commands/checkWithLinks.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import { GateRefusal } from '../../src/errors/GateRefusal.ts'

/** The links of a printed article change only into links that the gate lets through. */
export const keepPrintedProvenance: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  // Payload hands a create an empty document, and a duplicate the one it was made from.
  const originalDoc = operation === 'update' ? before : undefined
  const article = idOf(data['article'] ?? originalDoc?.article)
  if (article === null) return data
  if (originalDoc && idOf(originalDoc.article) !== article)
    throw new ActRefused('link-tied', 'A link stays with its article. Add it to the other one anew.')
  const blocking = await checkWithLinks(req.payload, {
    article,
    req,
    change: (links) => {
      const changed = { id: String(originalDoc?.id ?? 'new'), ...link(originalDoc), ...link(data) }
      return originalDoc
        ? links.map((one) => (one.id === changed.id ? { ...one, ...changed } : one))
        : [...links, changed]
    },
  })
  if (blocking.length > 0) throw new GateRefusal(blocking)
  return data
}

const link = (from: { rawUrl?: unknown; postedAt?: unknown } | undefined) => ({
  rawUrl: typeof from?.rawUrl === 'string' ? from.rawUrl : '',
  postedAt: typeof from?.postedAt === 'string' ? from.postedAt : null,
  authorConfirmed: false,
})
