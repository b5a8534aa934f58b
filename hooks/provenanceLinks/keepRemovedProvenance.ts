import type { CollectionBeforeDeleteHook } from 'payload'
import { checkWithLinks } from '../../src/commands/checkWithLinks.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { refuseAtGate } from '../refuseAtGate.ts'
import { noteRemovedFrom } from './articleOfLink.ts'

/** A printed article keeps the links without which it could not have been printed. */
export const keepRemovedProvenance: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const link = await req.payload.findByID({ collection: 'provenance-links', id, depth: 0, req })
  const article = idOf(link.article)
  noteRemovedFrom(req, String(id), article)
  if (article === null) return
  const blocking = await checkWithLinks(req.payload, {
    article,
    req,
    change: (links) => links.filter((one) => one.id !== id),
  })
  if (blocking.length > 0) refuseAtGate(req, String(id), blocking)
}
