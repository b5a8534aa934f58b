import { isTakenBack } from './isTakenBack.ts'
import { noteOfNotice } from './noteOfNotice.ts'
import { isOlderVersion, statedVersion } from './statedVersion.ts'
import { takeBack } from './takeBack.ts'
import type { WireItem } from './wireItem.ts'

const byTime = (one: WireItem, other: WireItem): number => {
  const [ours, theirs] = [one.updatedAt ?? '', other.updatedAt ?? '']
  return ours === theirs ? 0 : ours > theirs ? 1 : -1
}

/** By the version it states, then by its time; of two made at once the one that takes the item back. */
const isLater = (one: WireItem, other: WireItem): boolean => {
  const [ours, theirs] = [statedVersion(one.raw), statedVersion(other.raw)]
  if (isOlderVersion(theirs, ours)) return true
  if (isOlderVersion(ours, theirs)) return false
  const order = byTime(one, other)
  return order > 0 || (order === 0 && one.withdrawn !== null && other.withdrawn === null)
}

const latestOf = (entries: readonly WireItem[]): WireItem | null =>
  entries.reduce<WireItem | null>((latest, one) => (latest && !isLater(one, latest) ? latest : one), null)

const saysTheSame = (one: WireItem, other: WireItem): boolean =>
  one.headline === other.headline && one.text === other.text

/** A notice is no text of the item: it takes back the words that stand beside it. */
const withNotice = (words: WireItem, notice: WireItem): WireItem => {
  const { withdrawn, externalId, raw } = notice
  if (withdrawn === null || (saysTheSame(words, notice) && isLater(notice, words))) return notice
  if (saysTheSame(words, notice)) return { ...words, withdrawn }
  const editorsNote = noteOfNotice(notice, { headline: words.headline, isOther: true })
  return takeBack(words, { externalId, withdrawn, editorsNote, raw })
}

/** What was canceled or withheld stays so, whichever of the entries is the latest. */
const settle = (entries: readonly WireItem[]): WireItem[] => {
  const notice = latestOf(entries.filter(({ withdrawn }) => isTakenBack(withdrawn)))
  const words = latestOf(entries.filter(({ withdrawn }) => !isTakenBack(withdrawn)))
  if (words && notice) return [withNotice(words, notice)]
  return [words, notice].filter((one) => one !== null)
}

/**
 * One item per external id, in the order of first appearance. Entries of one document that share an
 * id are the same entry (RFC 4287 §4.1.1): the latest by its version or update time counts, and without
 * either the first, since documents list the newest first. A kill among them is never lost, and neither
 * are the words it takes back, as they would not be had they come one by one.
 */
export function latestPerId(items: readonly WireItem[]): WireItem[] {
  const entries = new Map<string, WireItem[]>()
  for (const item of items) {
    const known = entries.get(item.externalId)
    if (known) known.push(item)
    else entries.set(item.externalId, [item])
  }
  return [...entries.values()].flatMap(settle)
}
