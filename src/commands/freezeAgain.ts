import type { PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'

/**
 * Has a link frozen anew, whatever came of it before; a worker takes it up within seconds. A copy that
 * is there stays until another has taken its place.
 * @throws ActRefused for an address that names no post or page.
 */
export const freezeAgain = async (req: PayloadRequest, link: string): Promise<ProvenanceLink> => {
  const saved = await changeLink(req.payload, {
    link,
    decide: ({ kind, evidence, recheck }) => {
      if (kind !== 'post' && kind !== 'web') return null
      const anew = idOf(evidence) === null ? { recheck: { ...recheck, looks: 0, nextAt: null } } : {}
      return { evidenceState: 'waiting', evidenceNote: null, ...anew }
    },
    req,
  })
  if (saved) return saved
  throw new ActRefused('link-uncitable', 'This address names no post or page. There is nothing to freeze.')
}
