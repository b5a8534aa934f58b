import type { Payload, Where } from 'payload'
import { speakingItems } from '../adapters/wireStore/speakingItems.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { WireItem } from '../generated/payload-types.ts'
import { findEvidence } from './findEvidence.ts'
import { lookAtWire } from './lookAtWire.ts'
import { noteLook } from './noteLook.ts'

interface Changed {
  item: WireItem
  now: Date
}

/**
 * A link rests on an item that its address names, whether it is tied to it or not yet; on one whose
 * source may not speak for that address, only if it is tied to it.
 */
const restsOn = async (payload: Payload, item: WireItem): Promise<Where> => {
  const tied = { wireItem: { equals: item.id } }
  const speaks = item.identity ? (await speakingItems(payload, [item])).length > 0 : false
  return speaks ? { or: [tied, { identity: { equals: item.identity } }] } : tied
}

/** A wire item that is edited or taken back raises every link that was frozen from it, at once. */
export const raiseLinks = async (payload: Payload, { item, now }: Changed): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [await restsOn(payload, item), { evidenceState: { equals: 'frozen' } }] },
    depth: 0,
    pagination: false,
  })
  for (const link of docs) {
    const frozen = await findEvidence(payload, idOf(link.evidence))
    if (!frozen || frozen.basis === 'text' || frozen.basis === 'screenshot') continue
    const { state, record } = await lookAtWire(payload, { item, frozen, now })
    await noteLook(payload, { link, state, record, now })
  }
}
