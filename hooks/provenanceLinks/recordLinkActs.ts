import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfLink } from '../../src/domain/audit/deedsOfLink.ts'
import { stateOfLink } from '../../src/domain/audit/stateOfLink.ts'

/**
 * Whoever adds, points elsewhere, verifies or disputes a link is on record. What was saved is told by
 * `data`: a request may ask to be answered with less of `doc`.
 */
export const recordLinkActs: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? previousDoc : null
  await recordDeeds(req, `provenance-links/${String(doc.id)}`, deedsOfLink(before, { ...before, ...data }))
}

/** Whoever removes a link is on record. */
export const recordRemovedLink: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  recordDeeds(req, `provenance-links/${String(id)}`, [{ act: 'link.removed', details: stateOfLink(doc) }])
