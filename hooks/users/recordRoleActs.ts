import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfAccount } from '../../src/domain/audit/deedsOfAccount.ts'
import { stateOfAccount } from '../../src/domain/audit/stateOfAccount.ts'

/**
 * Whoever opens an account or gives it other roles is on record. What was saved is told by `data`: a
 * request may ask to be answered with less of `doc`.
 */
export const recordRoleActs: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? previousDoc : null
  await recordDeeds(req, `users/${String(doc.id)}`, deedsOfAccount(before, { ...before, ...data }))
}

/** Whoever removes an account is on record. */
export const recordRemovedAccount: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  recordDeeds(req, `users/${String(id)}`, [{ act: 'account.removed', details: stateOfAccount(doc) }])
