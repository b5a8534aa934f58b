import type { Payload } from 'payload'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import { isOlderVersion, statedVersion } from '../domain/wire/statedVersion.ts'
import { takeBack } from '../domain/wire/takeBack.ts'
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
  /** External ids taken back by a notice older than the version we hold. */
  late: string[]
}

/** True where this says nothing new of an item: what its source canceled is not deleted besides. */
const isSettled = ({ state }: StoredWireItem, { withdrawn }: TakenBack): boolean =>
  state === withdrawn || (withdrawn === 'deleted' && isTakenBack(state))

const isLate = ({ item, notice }: { item: WireItem; notice: TakenBack }): boolean =>
  isOlderVersion(statedVersion(notice.raw), statedVersion(item.raw))

/**
 * The items that a source takes back by their ids alone, with the words we hold of them, so that taking
 * back never changes a word. Those that are taken back already are left out.
 */
export const wordsOfTakenBack = async (
  payload: Payload,
  source: string,
  takenBack: readonly TakenBack[],
): Promise<WithWords> => {
  if (takenBack.length === 0) return { items: [], unknown: 0, late: [] }
  const ids = takenBack.map(({ externalId }) => externalId)
  const stored = await findWireOnFile(payload, source, ids)
  const held = new Map((await findHeld(payload, source)).map(({ item }) => [item.externalId, item]))
  const known = takenBack.flatMap((notice) => {
    const onFile = stored.get(notice.externalId)
    const item = onFile ? wireOnFile(onFile) : held.get(notice.externalId)
    return item ? [{ notice, item, isNews: !onFile || !isSettled(onFile, notice) }] : []
  })
  const news = known.filter(({ isNews }) => isNews)
  return {
    items: news.map(({ item, notice }) => takeBack(item, notice)),
    unknown: takenBack.length - known.length,
    late: news.filter(isLate).map(({ item }) => item.externalId),
  }
}
