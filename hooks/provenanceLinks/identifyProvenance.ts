import type { CollectionBeforeChangeHook } from 'payload'
import { findWireItem } from '../../src/commands/findWireItem.ts'
import { postedTimeOf } from '../../src/commands/postedTimeOf.ts'
import { momentOf } from '../../src/domain/audit/momentOf.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import type { ProvenanceLink, WireItem } from '../../src/generated/payload-types.ts'

type Link = Partial<ProvenanceLink>

const isTimeChanged = (data: Link, before: Link): boolean =>
  data.postedAt !== undefined && momentOf(data.postedAt) !== momentOf(before.postedAt)

/** Only machines write what a time rests on: a time that comes without another basis is a person’s. */
const isStatedByPerson = (data: Link, before: Link): boolean => {
  const basis = data.postedAtBasis ?? before.postedAtBasis ?? null
  return isTimeChanged(data, before) && basis === (before.postedAtBasis ?? null)
}

/** Without an item of our wire a new link keeps the source it came with, and one pointed elsewhere none. */
const tieTo = (item: WireItem | null, isNew: boolean, { source }: Link): Link => {
  if (item) return { wireItem: item.id, source: idOf(item.source) }
  return { wireItem: null, source: (isNew && source) || null }
}

/** Says what the pasted address points at, and ties it to the wire item it names if we hold it. */
export const identifyProvenance: CollectionBeforeChangeHook<ProvenanceLink> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Payload hands a duplicate the link it was made from; it is tied anew.
  const before: Link = (operation === 'update' && originalDoc) || {}
  const { rawUrl } = { ...before, ...data }
  if (typeof rawUrl !== 'string') return data
  const { kind, platform, identity, canonicalUrl, claimedAuthor, postedAt } = identifyLink(rawUrl)
  const known = { ...data, kind, platform, identity, canonicalUrl, claimedAuthor }
  const isSame = rawUrl === before.rawUrl
  if (isSame && !isStatedByPerson(data, before)) return known
  const item = await findWireItem(req, identity)
  // The time of the post a link pointed at before is not the time of this one.
  const time = postedTimeOf(isTimeChanged(data, before) ? data : {}, postedAt, item)
  const tie = isSame ? {} : tieTo(item, operation === 'create', data)
  return { ...known, ...tie, ...time }
}
