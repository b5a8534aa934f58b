import type { CollectionAfterChangeHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfWireItem } from '../../src/domain/audit/deedsOfWireItem.ts'

/**
 * Whoever says by hand what a source did with an item is on record; what the wire brings is told by its
 * revisions, and recorded as it is stored. What was saved is told by `data`: a request may ask to be answered with less of `doc`.
 */
export const recordWireActs: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || !req.user) return
  await recordDeeds(
    req,
    `wire-items/${String(doc.id)}`,
    deedsOfWireItem(previousDoc, { ...previousDoc, ...data }),
  )
}
