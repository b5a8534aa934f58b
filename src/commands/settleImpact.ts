import type { PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'
import { notVerified } from './frozenFields.ts'
import { retryOutrun } from './retryOutrun.ts'

interface Settling {
  link: string
  /** What was done about it, for the record. */
  note: string
  /** Whether what changed takes away what the article was cleared on. */
  voids?: boolean
  now: Date
}

/**
 * The word on the link falls, and with it the clearance of the article, which waits for a fact-checker
 * again. What is in print stays there until it is corrected or killed.
 */
const voidClearance = async (req: PayloadRequest, id: string): Promise<void> => {
  const asked = { collection: 'articles', id, depth: 0, draft: true } as const
  const article = await req.payload.findByID({ ...asked, disableErrors: true, req })
  if (article?.stage !== 'cleared') return
  await retryOutrun(() => req.payload.update({ ...asked, data: { stage: 'in-check' }, req }))
}

/**
 * Says by name what was done about a source that changed; the article leaves the impact queue until
 * the source changes again. Where it voids the clearance, the link is unverified and the article in check.
 * @throws ActRefused when nothing is open.
 */
export const settleImpact = async (
  req: PayloadRequest,
  { link, note, voids = false, now }: Settling,
): Promise<ProvenanceLink> => {
  const settled = { settledAt: now.toISOString(), settledBy: req.user?.id ?? null, settledNote: note }
  const saved = await changeLink(req.payload, {
    link,
    decide: ({ recheck }) => {
      const isOpen = (recheck?.state === 'edited' || recheck?.state === 'deleted') && !recheck.settledAt
      if (!isOpen) return null
      return { recheck: { ...recheck, ...settled }, ...(voids ? { verification: notVerified } : {}) }
    },
    req,
  })
  if (saved && voids) await voidClearance(req, String(idOf(saved.article)))
  if (saved) return saved
  throw new ActRefused(
    'nothing-to-settle',
    'Nothing is open here: somebody settled it, or the source is as it was.',
  )
}
