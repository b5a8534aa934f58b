import type { CollectionBeforeChangeHook } from 'payload'
import { readWriters } from '../../src/commands/readWriters.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { refuseWithoutReason } from '../refuseWithoutReason.ts'

type Verification = NonNullable<ProvenanceLink['verification']>

const isSameWord = (one: Verification, other: Verification): boolean =>
  one.status === other.status && one.note === other.note

/** A fact-checker’s word on a link carries their name and the time; nobody vouches for copy of their own. */
export const signVerification: CollectionBeforeChangeHook<ProvenanceLink> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = (operation === 'update' && originalDoc?.verification) || {}
  const said: Verification = { ...before, ...data.verification }
  if (isSameWord(said, before)) return data
  refuseWithoutReason(said, 'verification.note')
  if (operation === 'create' || !req.user || !originalDoc || said.status === 'unverified') return data
  const writers = await readWriters(req, idOf(originalDoc.article))
  if ([...writers, idOf(originalDoc.addedBy)].includes(req.user.id))
    throw new RightMissing(
      'You have written in this article. Another fact-checker says whether its links hold.',
    )
  return { ...data, verification: { ...said, by: req.user.id, at: new Date().toISOString() } }
}
