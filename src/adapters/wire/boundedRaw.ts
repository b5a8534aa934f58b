import type { WireItem } from '../../domain/wire/wireItem.ts'

/** In UTF-16 units; far below what either database holds in one row. */
const LARGEST = 1_000_000

/**
 * An entry as parsed, for the record. Of one that would burst the record only the short values stay:
 * its words are kept elsewhere, its times and versions are short.
 */
export const boundedRaw = (entry: object): WireItem['raw'] => {
  const raw: WireItem['raw'] = { ...entry }
  if (JSON.stringify(raw).length <= LARGEST) return raw
  const short = Object.entries(raw).filter(([, value]) => !(JSON.stringify(value)?.length > LARGEST / 100))
  return { ...Object.fromEntries(short.slice(0, 100)), shortened: true }
}
