import type { Payload } from 'payload'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import type { TakenBack } from '../domain/wire/takenBack.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import type { WireItem as StoredWireItem } from '../generated/payload-types.ts'
import { findHeld } from './holdWire.ts'
import { findWireOnFile } from './findWireOnFile.ts'
import { wireOnFile } from './wireOnFile.ts'

interface WithWords {
  items: WireItem[]
  /** How many name an item that never came in. */
  unknown: number
}

/** What tells versions apart; the rest of the record stays the item's own. */
const versionNames = ['version', 'versionCreated', 'versioncreated']

const takeBack = (item: WireItem, { withdrawn, editorsNote, raw }: TakenBack): WireItem => {
  const version = Object.fromEntries(
    versionNames.filter((name) => raw[name]).map((name) => [name, raw[name]]),
  )
  return {
    ...item,
    withdrawn,
    editorsNote: editorsNote ?? item.editorsNote,
    raw: { ...item.raw, ...version, takenBack: raw },
  }
}

/** True where this says nothing new of an item: what its source canceled is not deleted besides. */
const isSettled = ({ state }: StoredWireItem, { withdrawn }: TakenBack): boolean =>
  state === withdrawn || (withdrawn === 'deleted' && isTakenBack(state))

/**
 * The items that a source takes back by their ids alone, with the words we hold of them, so that taking
 * back never changes a word. Those that are taken back already are left out.
 */
export const wordsOfTakenBack = async (
  payload: Payload,
  source: string,
  takenBack: readonly TakenBack[],
): Promise<WithWords> => {
  if (takenBack.length === 0) return { items: [], unknown: 0 }
  const ids = takenBack.map(({ externalId }) => externalId)
  const stored = await findWireOnFile(payload, source, ids)
  const held = new Map((await findHeld(payload, source)).map(({ item }) => [item.externalId, item]))
  const known = takenBack.filter(({ externalId }) => stored.has(externalId) || held.has(externalId))
  const items = known.flatMap((one): WireItem[] => {
    const onFile = stored.get(one.externalId)
    if (onFile) return isSettled(onFile, one) ? [] : [takeBack(wireOnFile(onFile), one)]
    const waiting = held.get(one.externalId)
    return waiting ? [takeBack(waiting, one)] : []
  })
  return { items, unknown: takenBack.length - known.length }
}
