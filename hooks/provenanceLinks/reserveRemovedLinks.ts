import type { CollectionBeforeDeleteHook } from 'payload'
import { requirePublisherOfLinks } from '../../src/commands/requirePublisherOfLinks.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/** Only who may publish removes a link of a printed article. */
export const reserveRemovedLinks: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const link = await req.payload.findByID({ collection: 'provenance-links', id, depth: 0, req })
  const article = idOf(link.article)
  if (article !== null) await requirePublisherOfLinks(req, article)
}
