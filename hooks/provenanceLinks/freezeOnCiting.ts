import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findWireItem } from '../../src/commands/findWireItem.ts'
import { freezeFromWire } from '../../src/commands/freezeFromWire.ts'
import { notLookedAt, notVerified } from '../../src/commands/frozenFields.ts'
import { nextLook } from '../../src/domain/evidence/nextLook.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

type Link = Partial<ProvenanceLink>

const anew: Link = {
  evidence: null,
  evidenceNote: null,
  trueAuthor: null,
  verification: notVerified,
  recheck: notLookedAt,
}

const frozenNow = async (req: PayloadRequest, identity: string): Promise<Link> => {
  const item = await findWireItem(req, identity)
  const evidence = item && (await freezeFromWire(req, item))
  if (!evidence) return { evidenceState: 'waiting' }
  return {
    evidence: evidence.id,
    evidenceState: 'frozen',
    trueAuthor: item.author ?? null,
    recheck: { ...notLookedAt, nextAt: nextLook(0, new Date()).toISOString() },
  }
}

/**
 * What a link points at is frozen the moment it is cited: from our own wire at once, else by the
 * fetcher, which a job starts. A link pointed elsewhere begins anew, with nobody’s word on it.
 */
export const freezeOnCiting: CollectionBeforeChangeHook<ProvenanceLink> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { identity, kind } = data
  if (identity === undefined || (operation === 'update' && identity === originalDoc?.identity)) return data
  const isProvenance = kind === 'post' || kind === 'web'
  const frozen: Link = isProvenance ? await frozenNow(req, identity ?? '') : { evidenceState: 'none' }
  return { ...data, ...anew, ...frozen }
}
