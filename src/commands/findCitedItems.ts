import type { Payload, PayloadRequest, Where } from 'payload'
import { speakingItems, spokenFields } from '../adapters/wireStore/speakingItems.ts'
import { identifyLink } from '../domain/provenance/identifyLink.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import type { ProvenanceLink, WireItem } from '../generated/payload-types.ts'

type Citing = Pick<ProvenanceLink, 'rawUrl' | 'wireItem'>

const select = { ...spokenFields, state: true, identity: true } as const

const find = async (payload: Payload, where: Where, req?: PayloadRequest): Promise<WireItem[]> => {
  const asked = { collection: 'wire-items', depth: 0, pagination: false, joins: false } as const
  const { docs } = await payload.find({ ...asked, where, select, ...(req ? { req } : {}) })
  return docs as WireItem[]
}

/**
 * The wire items that links are tied to or whose addresses name them, in one question: an address tells
 * what it names, whatever is stored beside it, as far as an item's source may speak for that address. Of
 * several the one its source took back counts.
 */
export const findCitedItems = async (
  payload: Payload,
  links: readonly Citing[],
  req?: PayloadRequest,
): Promise<(link: Citing) => WireItem | null> => {
  const identityOf = new Map(links.map(({ rawUrl }) => [rawUrl, identifyLink(rawUrl).identity]))
  const ids = [...new Set(links.map(({ wireItem }) => idOf(wireItem)).filter((id) => id !== null))]
  const identities = [...new Set(identityOf.values())].filter((one) => one !== null)
  const named: Where[] = [
    ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ...(identities.length > 0 ? [{ identity: { in: identities } }] : []),
  ]
  const items = named.length > 0 ? await find(payload, { or: named }, req) : []
  const speaking = await speakingItems(payload, items, req)
  return ({ rawUrl, wireItem }) => {
    const tied = items.filter(({ id }) => id === idOf(wireItem))
    const identity = identityOf.get(rawUrl) ?? null
    const cited = [...tied, ...speaking.filter((one) => identity !== null && one.identity === identity)]
    return cited.find(({ state }) => isTakenBack(state)) ?? cited[0] ?? null
  }
}
