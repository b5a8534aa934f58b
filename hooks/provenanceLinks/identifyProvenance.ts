import type { CollectionBeforeChangeHook } from 'payload'
import { findWireItem } from '../../src/commands/findWireItem.ts'
import { postedTimeOf } from '../../src/commands/postedTimeOf.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'

/** Says what the pasted address points at, and ties it to the wire item it names if we hold it. */
export const identifyProvenance: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc: copied,
  req,
}) => {
  // Payload hands a duplicate the link it was made from; it is tied anew.
  const originalDoc = operation === 'update' ? copied : null
  const { rawUrl, source } = { ...originalDoc, ...data }
  if (typeof rawUrl !== 'string') return data
  const { kind, platform, identity, canonicalUrl, claimedAuthor, postedAt } = identifyLink(rawUrl)
  const known = { ...data, kind, platform, identity, canonicalUrl, claimedAuthor }
  if (rawUrl === originalDoc?.rawUrl) return known
  const item = await findWireItem(req, identity)
  const tie = item
    ? { wireItem: item.id, source: item.source }
    : { wireItem: null, source: originalDoc ? null : source }
  return { ...known, ...tie, ...postedTimeOf(data, postedAt, item) }
}
