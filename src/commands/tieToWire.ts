import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { ProvenanceLink, WireItem } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'
import { findWireItem } from './findWireItem.ts'
import { freezeFromWire } from './freezeFromWire.ts'
import { frozenFields } from './frozenFields.ts'

interface Arrived {
  /** Identities of wire items that have just come in. */
  identities: readonly (string | null)[]
  now: Date
}

const findUntied = async (payload: Payload, identities: string[]): Promise<ProvenanceLink[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ identity: { in: identities } }, { wireItem: { exists: false } }] },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Whose post it is stays as a fact-checker verified it. */
const sourceOf = ({ source, verification }: ProvenanceLink, item: WireItem): string | null =>
  idOf(source) ?? (verification?.status === 'verified' ? null : idOf(item.source))

const tie = async (req: PayloadRequest, link: ProvenanceLink, now: Date): Promise<void> => {
  const item = await findWireItem(req, link.identity ?? null)
  if (!item) return
  const evidence = idOf(link.evidence) === null ? await freezeFromWire(req, item) : null
  await changeLink(req.payload, {
    link: link.id,
    decide: (newest) => {
      if (newest.identity !== link.identity) return null
      const ties = { wireItem: item.id, source: sourceOf(newest, item) }
      const frozen = evidence && idOf(newest.evidence) === null ? frozenFields(newest, evidence, now) : {}
      return { ...ties, ...frozen }
    },
  })
}

/**
 * Links that were cited before our wire had the item are tied to it, and frozen from it where they
 * have no copy yet. One question for all that came in; a link that cannot be saved is left to the sweep.
 */
export const tieToWire = async (payload: Payload, { identities, now }: Arrived): Promise<void> => {
  const known = [...new Set(identities.filter((one) => one !== null))]
  if (known.length === 0) return
  const links = await findUntied(payload, known)
  if (links.length === 0) return
  const req = await createLocalReq({}, payload)
  for (const link of links)
    try {
      await tie(req, link, now)
    } catch (error) {
      payload.logger.warn({ err: error, link: link.id }, 'A link could not be tied to its wire item.')
    }
}
