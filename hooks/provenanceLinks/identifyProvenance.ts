import type { CollectionBeforeChangeHook } from 'payload'
import { postedTimeOf } from '../../src/commands/postedTimeOf.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'

/** Says what the pasted address points at, and ties it to the wire item it names if we hold it. */
export const identifyProvenance: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc: before,
  req,
}) => {
  const originalDoc = operation === 'update' ? before : undefined
  const rawUrl: unknown = data['rawUrl'] ?? originalDoc?.rawUrl
  if (typeof rawUrl !== 'string') return data
  const { kind, platform, identity, canonicalUrl, claimedAuthor, postedAt } = identifyLink(rawUrl)
  const known = { kind, platform, identity, canonicalUrl, claimedAuthor }
  if (originalDoc && rawUrl === originalDoc.rawUrl) return { ...data, ...known }
  const { docs } = await req.payload.find({
    collection: 'wire-items',
    where: { identity: { equals: identity ?? '' } },
    limit: 1,
    depth: 0,
    req,
  })
  const item = identity === null ? undefined : docs[0]
  return {
    ...data,
    ...known,
    wireItem: item?.id ?? null,
    source: item?.source ?? (originalDoc ? null : (data['source'] ?? null)),
    ...postedTimeOf(data, postedAt, item),
  }
}
