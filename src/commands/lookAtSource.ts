import { createLocalReq, type Payload } from 'payload'
import type { PageRead, ReadPage } from '../domain/evidence/pageRead.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink, WireItem } from '../generated/payload-types.ts'
import { findEvidence } from './findEvidence.ts'
import { findWireItem } from './findWireItem.ts'
import { lookAtPage } from './lookAtPage.ts'
import { lookAtWire } from './lookAtWire.ts'
import { noteLook } from './noteLook.ts'
import { pageOfLink } from './pageOfLink.ts'

interface Looking {
  /** Links that all point at one post or page. */
  links: ProvenanceLink[]
  now: Date
}

const eachFrozen = async (
  payload: Payload,
  links: ProvenanceLink[],
  look: (link: ProvenanceLink, frozen: Evidence) => Promise<boolean>,
): Promise<boolean> => {
  let kept = false
  for (const link of links) {
    const frozen = await findEvidence(payload, idOf(link.evidence))
    if (frozen && (await look(link, frozen))) kept = true
  }
  return kept
}

const lookThroughWire = async (payload: Payload, item: WireItem, { links, now }: Looking): Promise<void> => {
  await eachFrozen(payload, links, async (link, frozen) => {
    await noteLook(payload, { link, now, ...(await lookAtWire(payload, { item, frozen, now })) })
    return true
  })
}

const lookThroughPage = async (payload: Payload, reading: PageRead, { links, now }: Looking) => {
  const isKept = await eachFrozen(payload, links, (link, frozen) =>
    lookAtPage(payload, { link, frozen, reading, now }),
  )
  if (reading.ok && !isKept) await reading.discard?.()
}

/** The item a copy was frozen from, where its source has given it another address since. */
const findMoved = async (payload: Payload, links: readonly ProvenanceLink[]): Promise<WireItem | null> => {
  const tied = links.find(({ wireItem }) => idOf(wireItem) !== null)
  const frozen = tied && (await findEvidence(payload, idOf(tied.evidence)))
  if (!tied || frozen?.basis !== 'wire') return null
  return payload.findByID({
    collection: 'wire-items',
    id: idOf(tied.wireItem) ?? '',
    depth: 0,
    joins: false,
    disableErrors: true,
  })
}

/**
 * Looks again at one post or page, for all the links that point at it: in our own wire where it holds
 * the item, else on the page, which is read once.
 */
export const lookAtSource = async (payload: Payload, looking: Looking, read: ReadPage): Promise<void> => {
  const [first] = looking.links
  if (!first) return
  const named = await findWireItem(await createLocalReq({}, payload), first.identity ?? null)
  const item = named ?? (await findMoved(payload, looking.links))
  if (item) await lookThroughWire(payload, item, looking)
  else await lookThroughPage(payload, await read(pageOfLink(first)), looking)
}
