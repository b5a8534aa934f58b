import { isOlderVersion, receiptName, statedVersion } from './statedVersion.ts'
import type { TakenBack } from './takenBack.ts'
import type { WireItem } from './wireItem.ts'

/** What tells versions apart; the rest of the record stays the item's own. */
const versionNames = ['version', 'versionCreated', 'versioncreated', receiptName]

/** An old version in the record would let others pass that are older than what we hold. */
const versionOf = (item: WireItem, { raw }: TakenBack): WireItem['raw'] =>
  isOlderVersion(statedVersion(raw), statedVersion(item.raw))
    ? {}
    : Object.fromEntries(versionNames.filter((name) => raw[name]).map((name) => [name, raw[name]]))

/** An item with its own words, as its source takes it back; the notice is kept in its record. */
export const takeBack = (item: WireItem, notice: TakenBack): WireItem => ({
  ...item,
  withdrawn: notice.withdrawn,
  editorsNote: notice.editorsNote ?? item.editorsNote,
  raw: { ...item.raw, ...versionOf(item, notice), takenBack: notice.raw },
})
