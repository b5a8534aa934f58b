import type { PayloadRequest } from 'payload'
import { ActRefused } from '../errors/ActRefused.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'

interface Settling {
  link: string
  /** What was done about it, for the record. */
  note: string
  now: Date
}

/**
 * Says by name what was done about a source that changed; the article leaves the impact queue until
 * the source changes again.
 * @throws ActRefused when nothing is open.
 */
export const settleImpact = async (
  req: PayloadRequest,
  { link, note, now }: Settling,
): Promise<ProvenanceLink> => {
  const settled = { settledAt: now.toISOString(), settledBy: req.user?.id ?? null, settledNote: note }
  const saved = await changeLink(req.payload, {
    link,
    decide: ({ recheck }) => {
      const isOpen = (recheck?.state === 'edited' || recheck?.state === 'deleted') && !recheck.settledAt
      return isOpen ? { recheck: { ...recheck, ...settled } } : null
    },
    req,
  })
  if (saved) return saved
  throw new ActRefused(
    'nothing-to-settle',
    'Nothing is open here: somebody settled it, or the source is as it was.',
  )
}
