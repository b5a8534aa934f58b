import type { CollectionAfterChangeHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfAgentKey } from '../../src/domain/audit/deedsOfAgentKey.ts'

/**
 * Whoever opens a key for an agent, issues it, changes what it allows or revokes it is on record. What was
 * saved is told by `data`: a request may ask to be answered with less of `doc`.
 */
export const recordAgentKeyActs: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? previousDoc : null
  await recordDeeds(req, `agent-keys/${String(doc.id)}`, deedsOfAgentKey(before, { ...before, ...data }))
}
