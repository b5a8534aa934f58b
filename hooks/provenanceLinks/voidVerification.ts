import type { CollectionBeforeChangeHook } from 'payload'
import { notVerified } from '../../src/commands/frozenFields.ts'
import { differingNames } from '../../src/domain/audit/differingNames.ts'
import { partsOfLink } from '../../src/domain/provenance/partsOfLink.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

/** What a fact-checker held against the evidence, and readers are told of it. */
const vouchedFor = ['source', 'postedAt', 'postedAtBasis']

/**
 * Whose post it is and when it was posted is part of what was verified: changed by a person, even in the
 * same save, it has to be verified anew. A dispute or a question stands, it is not settled by that.
 */
export const voidVerification: CollectionBeforeChangeHook<ProvenanceLink> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !req.user) return data
  const said = { ...originalDoc?.verification, ...data.verification }
  if (said.status !== 'verified') return data
  const changed = differingNames(partsOfLink({ ...originalDoc }), partsOfLink({ ...originalDoc, ...data }))
  return changed.some((part) => vouchedFor.includes(part)) ? { ...data, verification: notVerified } : data
}
