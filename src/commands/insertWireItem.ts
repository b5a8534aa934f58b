import type { Payload } from 'payload'
import { hashWireText } from '../domain/wire/hashWireText.ts'
import { storedWireItem } from '../domain/wire/wireItem.ts'
import type { Arrival } from './arrival.ts'
import { findKnownWire, type KnownWire } from './findKnownWire.ts'

interface InsertedWire {
  wire: KnownWire
  /** False when somebody else was faster and the item is theirs. */
  isOurs: boolean
}

/**
 * Inserts an item the newsroom does not hold yet. The unique key of source and external id decides
 * races: the loser is handed the item that won.
 */
export async function insertWireItem(payload: Payload, arrival: Arrival): Promise<InsertedWire> {
  const { source, item, receivedAt } = arrival
  const sha256 = hashWireText(item)
  const state = item.markedEdited ? 'edited' : 'live'
  try {
    const { id } = await payload.create({
      collection: 'wire-items',
      data: { ...storedWireItem.parse(item), source, receivedAt, state, sha256, revisions: 1 },
      depth: 0,
      overrideAccess: true,
    })
    return { wire: { id, sha256, state, newest: null }, isOurs: true }
  } catch (error) {
    const winner = (await findKnownWire(payload, source, [item.externalId])).get(item.externalId)
    if (!winner) throw error
    return { wire: winner, isOurs: false }
  }
}
