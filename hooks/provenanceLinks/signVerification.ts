import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findEvidence } from '../../src/commands/findEvidence.ts'
import { readWriters } from '../../src/commands/readWriters.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { refuseWithoutReason } from '../refuseWithoutReason.ts'

type Verification = NonNullable<ProvenanceLink['verification']>

const isSameWord = (one: Verification, other: Verification): boolean =>
  one.status === other.status && one.note === other.note

const hasWritten = async (
  { article, addedBy }: Partial<ProvenanceLink>,
  req: PayloadRequest,
): Promise<boolean> =>
  [...(await readWriters(req, idOf(article))), idOf(addedBy)].includes(req.user?.id ?? '')

const hasBrought = async ({ evidence }: Partial<ProvenanceLink>, req: PayloadRequest): Promise<boolean> =>
  idOf((await findEvidence(req.payload, idOf(evidence)))?.broughtBy) === req.user?.id

const refuseOwn = async (
  link: Partial<ProvenanceLink>,
  { status }: Verification,
  req: PayloadRequest,
): Promise<void> => {
  if (await hasWritten(link, req))
    throw new RightMissing(
      'You have written in this article. Another fact-checker says whether its links hold.',
    )
  if (['verified', 'unverified'].includes(status ?? '') && (await hasBrought(link, req)))
    throw new RightMissing(
      'You brought the evidence of this link by hand. Another fact-checker verifies it or takes a word back; you may dispute it or ask.',
    )
}

/** Who gave a word and when is written by no request: what lacks both comes with another copy. */
const isReset = (said: Verification, before: Verification): boolean =>
  Boolean(before.at) && !said.at && !said.by

/**
 * A fact-checker’s word on a link carries their name and the time, and so does taking one back; nobody
 * vouches for copy of their own, nor for evidence they brought themselves.
 */
export const signVerification: CollectionBeforeChangeHook<ProvenanceLink> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const link: Partial<ProvenanceLink> = operation === 'update' ? { ...originalDoc } : {}
  const before = link.verification ?? {}
  const said: Verification = { ...before, ...data.verification }
  if (isSameWord(said, before)) return data
  refuseWithoutReason(said, 'verification.note')
  if (operation === 'create' || !req.user || isReset(said, before)) return data
  await refuseOwn({ ...link, evidence: data.evidence ?? null }, said, req)
  return { ...data, verification: { ...said, by: req.user.id, at: new Date().toISOString() } }
}
